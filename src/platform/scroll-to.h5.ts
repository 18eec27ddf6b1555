/** Brings an element into view and puts the caret or focus into it, so that keyboard and screen reader go along. */
export function scrollToElement(id: string): void {
  const element = document.getElementById(id)
  if (!element) return
  const calm = window.matchMedia?.('(prefers-reduced-motion: reduce)').matches
  element.scrollIntoView?.({ block: 'center', behavior: calm ? 'auto' : 'smooth' })
  element.querySelector<HTMLElement>('input, textarea, button, [tabindex]')?.focus({ preventScroll: true })
}
