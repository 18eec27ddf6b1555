/** Light or dark and the system's text size, in a browser. */
import type { Appearance } from './appearance-types'

const dark = () => (typeof window.matchMedia === 'function' ? window.matchMedia('(prefers-color-scheme: dark)') : undefined)

export const systemAppearance = (): Appearance => ({ theme: dark()?.matches ? 'dark' : 'light', textScale: 1 })

export function watchSystemAppearance(onChange: (appearance: Appearance) => void): () => void {
  const query = dark()
  const listener = () => onChange(systemAppearance())
  query?.addEventListener('change', listener)
  return () => query?.removeEventListener('change', listener)
}

/** Colours what lies outside our pages: the page's ground behind the column and the browser's own bar. */
export function applyAppearance({ theme, textScale }: Appearance): void {
  const root = document.documentElement
  root.classList.toggle('theme-dark', theme === 'dark')
  root.style.setProperty('--text-scale', String(textScale))
  root.style.colorScheme = theme
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', theme === 'dark' ? '#1b2029' : '#ffffff')
}
