/** Light or dark and the system's text size, in WeChat. */
import Taro from '@tarojs/taro'
import type { Appearance } from './appearance-types'

/** WeChat's default text size in px; a larger setting scales from here, at most to twice the size. */
const defaultFontSize = 16

export function systemAppearance(): Appearance {
  try {
    const { theme, fontSizeSetting = defaultFontSize } = Taro.getAppBaseInfo() as { theme?: string; fontSizeSetting?: number }
    return { theme: theme === 'dark' ? 'dark' : 'light', textScale: Math.min(2, Math.max(1, fontSizeSetting / defaultFontSize)) }
  } catch {
    return { theme: 'light', textScale: 1 }
  }
}

export function watchSystemAppearance(onChange: (appearance: Appearance) => void): () => void {
  const listener = () => onChange(systemAppearance())
  Taro.onThemeChange?.(listener)
  return () => Taro.offThemeChange?.(listener)
}

/** Colours what lies outside our pages: the ground that shows when a page is pulled, and the clock's text. */
export function applyAppearance({ theme }: Appearance): void {
  const dark = theme === 'dark'
  const quiet = { fail: () => undefined }
  Taro.setBackgroundColor({ backgroundColor: dark ? '#12151b' : '#f4f6f9', ...quiet })
  Taro.setNavigationBarColor({ frontColor: dark ? '#ffffff' : '#000000', backgroundColor: dark ? '#1b2029' : '#ffffff', ...quiet })
}
