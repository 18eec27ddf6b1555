/** How the person likes to see the app; kept on this device. */
import * as z from '@domain/zod'
import { create } from 'zustand'
import { readStored, writeStored } from '@/platform/storage'

const preferencesSchema = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  /** 大字模式: 1, 1.25 or 2 times; undefined follows the system. */
  textScale: z.optional(z.number().check(z.gte(1), z.lte(2))),
})
export type Preferences = z.infer<typeof preferencesSchema>

const name = 'preferences'

function read(): Preferences {
  const parsed = preferencesSchema.safeParse(readStored(name))
  return parsed.success ? parsed.data : { theme: 'system' }
}

export const usePreferencesStore = create<Preferences>(read)

export function setPreferences(change: Partial<Preferences>): void {
  usePreferencesStore.setState(change)
  writeStored(name, usePreferencesStore.getState())
}
