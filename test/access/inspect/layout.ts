/** Nothing wider than the screen, no text cut, nothing under the footer, nothing too small for a finger. */
import { nameOf, scope, shown } from './place'

const slack = 1.5
/** What may hold more than it shows: a moving picture, and what is only spoken. */
const mayHide = '[data-may-hide],[aria-hidden=true],.for-ears,.unseen,.upload-progress__spoken,video,canvas,textarea,input'

export function sideways(): string[] {
  const { scrollWidth } = document.documentElement
  const all = scrollWidth > innerWidth + slack ? [`the page scrolls sideways: ${scrollWidth} px on ${innerWidth} px`] : []
  const over = textBoxes().filter((element) => {
    const { left, right } = element.getBoundingClientRect()
    return right > innerWidth + slack || left < -slack
  })
  const cards = [...scope().querySelectorAll('.card,.sheet,.notice')].filter(shown)
  const out = cards.flatMap((card) => {
    const { left, right } = card.getBoundingClientRect()
    const inside = [...textBoxes(card), ...card.querySelectorAll('input,textarea,button')].filter(shown)
    return inside.filter((element) => {
      const box = element.getBoundingClientRect()
      return box.right > right + slack || box.left < left - slack
    })
  })
  return [
    ...all,
    ...over.slice(0, 5).map((element) => `reaches over the edge of the screen: ${nameOf(element)}`),
    ...out.slice(0, 5).map((element) => `sticks out of its card: ${nameOf(element)}`),
  ]
}

export function cutText(): string[] {
  const cut = [...scope().querySelectorAll<HTMLElement>('*')].filter((element) => {
    if (!shown(element) || element.closest(mayHide) || !element.textContent?.trim()) return false
    const style = getComputedStyle(element)
    const hides = (way: string) => way === 'hidden' || way === 'clip'
    const wide = hides(style.overflowX) && element.scrollWidth > element.clientWidth + slack
    const tall = hides(style.overflowY) && element.scrollHeight > element.clientHeight + slack
    return (wide || tall) && element.clientHeight > 0 && element !== document.body
  })
  const squeezed = textBoxes().filter((element) => element.getBoundingClientRect().width < 12)
  return [
    ...cut.slice(0, 5).map((element) => `text is cut: ${nameOf(element)}`),
    ...squeezed.slice(0, 3).map((element) => `text has no room: ${nameOf(element)}`),
  ]
}

/** Scrolled to its end, the page shows its last line above the footer; header and footer leave room between them. */
export function footerOverlap(): string[] {
  const page = [...document.querySelectorAll('.page')].filter(shown).at(-1)
  const [body, footer, header] = ['.page__body', '.page__footer', '.page__header'].map((name) => page?.querySelector(name))
  if (!page || !body || scope() !== document.body) return []
  scrollAll(page, Number.MAX_SAFE_INTEGER)
  const last = Math.max(0, ...textBoxes(body).map((element) => element.getBoundingClientRect().bottom))
  const top = footer && shown(footer) ? footer.getBoundingClientRect().top : innerHeight
  const found = last > top + slack ? [`the footer covers the last ${Math.round(last - top)} px`] : []
  const room = innerHeight - (footer?.getBoundingClientRect().height ?? 0) - (header?.getBoundingClientRect().height ?? 0)
  scrollAll(page, 0)
  return room < innerHeight * 0.3 ? [...found, `header and footer leave only ${Math.round(room)} px of ${innerHeight}`] : found
}

/** How tall a screen has to be to show all of the page or dialog on top at once. */
export function contentHeight(): number {
  const scrollers = [...scope().querySelectorAll('*'), document.documentElement].filter(shown)
  return Math.max(innerHeight, ...scrollers.map((one) => Math.max(one.scrollHeight, one.getBoundingClientRect().bottom)))
}

/** Whatever scrolls around the page: the window, or the box the router puts it in. */
function scrollAll(page: Element, top: number): void {
  for (let one: Element | null = page; one; one = one.parentElement) one.scrollTop = top
}

const least = 44
const pressable = 'button,a[href],input:not([type=file]),textarea,[role=button],[role=link],[role=checkbox],[role=radio],[role=switch]'

export function smallTargets(): string[] {
  return [...scope().querySelectorAll(pressable)]
    .filter((element) => {
      const { width, height } = element.getBoundingClientRect()
      return shown(element) && (height < least - 0.5 || width < least - 0.5)
    })
    .slice(0, 6)
    .map((element) => {
      const { width, height } = element.getBoundingClientRect()
      return `too small for a finger, ${Math.round(width)}×${Math.round(height)}: ${nameOf(element)}`
    })
}

/** Elements that hold text of their own. */
function textBoxes(root: ParentNode = scope()): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].filter(
    (element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()) &&
      shown(element) &&
      !element.closest(mayHide) &&
      // A toast slid out of sight lies outside on purpose.
      !element.closest('.toast:not(.toast--shown)'),
  )
}
