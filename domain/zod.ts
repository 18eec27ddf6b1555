import { config } from 'zod/mini'

config({ jitless: true })

export * from 'zod/mini'
