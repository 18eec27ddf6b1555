import type { ReactNode } from 'react'

export type ShareButtonProps = { children: ReactNode }
