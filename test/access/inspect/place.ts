/** Which part of the page counts, and how a place in it is named in a finding. */

/** The dialog on top, else the page on top (Taro keeps the pages below in the document, not displayed). */
export function scope(): Element {
  const dialogs = [...document.querySelectorAll('[role=dialog],[role=alertdialog]')].filter(shown)
  return dialogs.at(-1) ?? document.body
}

export function shown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect()
  return width > 0 && height > 0 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
}

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim().slice(0, 40)

export function nameOf(element: Element): string {
  const classes = [...element.classList].filter((one) => !/^(pressable|taro|hydrated)/.test(one)).slice(0, 2)
  const text = element.getAttribute('aria-label') ?? element.textContent ?? ''
  return `${element.tagName.toLowerCase()}${classes.map((one) => `.${one}`).join('')}「${squeeze(text)}」`
}
