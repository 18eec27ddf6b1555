/** Every action by Tab, its focus to be seen, and Enter and Space do what a tap does. */
import { nameOf, scope, shown } from './place'

const known =
  'button,a[href],input:not([type=hidden]):not([type=file]),textarea,select,video[controls],[role=button],[role=link],[role=checkbox],[role=radio],[role=tab],[role=switch],[role=combobox],[role=option],[tabindex]:not([tabindex="-1"])'
/** One of a group that Tab comes to as a whole; the arrow keys move inside. */
const inGroup = '[role=tab][tabindex="-1"],input[type=radio]:not(:checked)'
/** A list whose box keeps the focus: the arrow keys move in it and the box says where. */
const ofCombobox = (element: Element) => {
  const list = element.closest('[role=listbox]')
  return list !== null && document.querySelector(`[aria-haspopup=listbox][aria-controls="${CSS.escape(list.id)}"]`) !== null
}
type Handlers = { onClick?: unknown; onTap?: unknown }

/** What React was told to do when the element is tapped. */
function handlers(element: Element): Handlers {
  const key = Object.keys(element).find((name) => name.startsWith('__reactProps$'))
  return (key ? (element as unknown as Record<string, Handlers>)[key] : undefined) ?? {}
}

const keys = new WeakMap<Element, string>()
let count = 0
const keyOf = (element: Element): string => {
  const before = keys.get(element)
  if (before) return before
  count += 1
  keys.set(element, `k${count}`)
  return `k${count}`
}

/** Everything a tap does something on; a frame that only holds such a thing is not one. */
export function actionables(): { key: string; name: string; element: Element }[] {
  const found = [...scope().querySelectorAll('*')].filter((element) => {
    if (!shown(element) || element.closest('[inert],.nut-overlay') || element.matches(inGroup)) return false
    // A tap does nothing there either.
    if (element.matches(':disabled') || ofCombobox(element)) return false
    if (element.matches(known)) return true
    const { onClick, onTap } = handlers(element)
    return Boolean(onClick ?? onTap) && !element.querySelector(known) && !element.closest(known) && !element.matches('label')
  })
  return found.map((element) => ({ key: keyOf(element), name: nameOf(element), element }))
}

export type Focus = { key: string; visible: boolean }
let path: Focus[] = []
const note = ({ target }: FocusEvent) => {
  if (!(target instanceof Element) || target === document.body) return
  const { outlineStyle, outlineWidth } = getComputedStyle(target)
  path.push({ key: keyOf(target), visible: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1 })
}

/** Begins to follow the focus, from the top of the page or inside the dialog; answers how many places it has to come to. */
export function startKeyboard(): number {
  const { activeElement } = document
  if (activeElement instanceof HTMLElement && scope() === document.body) activeElement.blur()
  path = []
  document.addEventListener('focusin', note)
  return actionables().length
}

/** Where the focus has been since, and whether it showed there. */
export const focusPath = (): Focus[] => path

/** Actions with the keys that must work on them: what the browser does by itself for native elements is not asked again. */
export function operable(): { key: string; name: string; keys: string[] }[] {
  return (
    actionables()
      .filter(({ element }) => !element.matches('input,textarea,select,video'))
      .filter(({ element }) => !element.matches('button,a[href]'))
      // Takes the focus for the arrow keys; there is nothing in it to press.
      .filter(({ element }) => !element.matches('[data-scrolls]'))
      .map(({ key, name }) => ({ key, name, keys: ['Enter', 'Space'] }))
  )
}
