/** Light or dark and the size of text: what the person set, else what the system says. */
import { useEffect, useState } from 'react'
import { applyAppearance, systemAppearance, watchSystemAppearance } from '@/platform/appearance'
import type { Appearance } from '@/platform/appearance-types'
import { usePreferencesStore } from '@/store/preferences-store'

export function useAppearance(): Appearance {
  const preferences = usePreferencesStore()
  const [system, setSystem] = useState(systemAppearance)
  useEffect(() => watchSystemAppearance(setSystem), [])
  const theme = preferences.theme === 'system' ? system.theme : preferences.theme
  const textScale = preferences.textScale ?? system.textScale
  useEffect(() => applyAppearance({ theme, textScale }), [theme, textScale])
  return { theme, textScale }
}
