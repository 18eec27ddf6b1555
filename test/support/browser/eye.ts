/**
 * Runs inside the page: what a person sees there and where a finger would land. Knows nothing of the app but the look of a field
 * (`.field` with its `.field__label`, at preview `.preview__row` with its `.preview__label`), which is the same on both targets.
 */
export type Spot = { x: number; y: number }
export type Eye = {
  texts: () => string
  /** `exactly`: only words that are these and nothing more. */
  spot: (wanted: string, within?: string, exactly?: boolean) => Spot | undefined
  has: (wanted: string, within?: string) => boolean
  box: (label: string) => HTMLElement | undefined
  fieldSpot: (label: string) => Spot | undefined
  labels: () => string[]
}

declare global {
  interface Window {
    eye: Eye
  }
}

/** Puts the eye into the page. */
export function openEye(): void {
  const bare = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, '')
  const visible = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect()
    return width > 0 && height > 0 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  }
  const pressable =
    'button,a,[role=button],[role=link],[role=radio],[role=checkbox],[role=tab],[role=switch],.pressable,.host-button,wx-button,wx-label'

  const texts = (): string => {
    const values = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input,textarea')]
      .filter((box) => box.type !== 'file' && visible(box))
      .map((box) => box.value)
    // biome-ignore lint/performance/useDomNodeTextContent: only what is laid out can be seen
    return [document.body.innerText, ...values].join('\n')
  }

  /** The place on the screen where a finger hits this element, scrolled to the middle; none when something lies over it. */
  const hit = (element: Element): Spot | undefined => {
    const first = element.getBoundingClientRect()
    const onScreen = first.top >= 0 && first.bottom <= innerHeight
    if (!onScreen || !reach(element)) element.scrollIntoView({ block: 'center', inline: 'nearest' })
    return reach(element)
  }
  const reach = (element: Element): Spot | undefined => {
    for (const { left, top, width, height } of element.getClientRects()) {
      const x = left + width / 2
      const y = top + height / 2
      const there = document.elementFromPoint(x, y)
      // A parent catches what its child lets through.
      if (there && (element.contains(there) || (there.contains(element) && there !== document.body && !there.matches('html,body,#app'))))
        return { x, y }
    }
    return undefined
  }

  const deepest = (found: Element[]): Element[] => found.filter((one) => !found.some((other) => other !== one && one.contains(other)))

  const said = (one: Element) => bare(one.querySelector('.field__label,.preview__label')?.textContent).replace(/[*?？]$|^\*/g, '')
  const fieldsIn = (place: string | undefined): HTMLElement[] => {
    const root = place ? sectionOf(place) : undefined
    return [...(root ?? document.body).querySelectorAll<HTMLElement>('.field,.preview__row')].filter(visible)
  }
  const field = (label: string): HTMLElement | undefined => {
    const [wanted = '', place] = bare(label).split('@')
    const fields = fieldsIn(place)
    return (
      fields.find((one) => said(one) === wanted) ??
      fields.find((one) => wanted && said(one).startsWith(wanted)) ??
      fields.find((one) => wanted && said(one).includes(wanted))
    )
  }
  /** The box below a smaller label within a field, e.g. 证件有效期 with 起始日期. */
  const partOf = (label: string): HTMLElement | undefined => {
    const [wanted = '', place] = bare(label).split('@')
    const root = fieldsIn(place).find((one) => said(one) !== '' && said(one) !== wanted && wanted.startsWith(said(one)))
    const part =
      root &&
      [...root.querySelectorAll('*')].find((one) => one.children.length === 0 && bare(one.textContent) === wanted.slice(said(root).length))
    return (
      part?.parentElement?.querySelector<HTMLElement>('input:not([type=file]),textarea') ??
      part?.parentElement?.parentElement?.querySelector<HTMLElement>('input:not([type=file]),textarea') ??
      undefined
    )
  }
  const titles = '.field__label,.card__title,.section-card__title,.preview__section-title'
  /** The smallest card that holds a heading with these words. */
  const sectionOf = (heading: string): Element | undefined => {
    const heads = deepest([...document.querySelectorAll('*')].filter((one) => visible(one) && bare(one.textContent) === heading))
    const begun = [...document.querySelectorAll(titles)].filter((one) => visible(one) && bare(one.textContent).startsWith(heading))
    return [...heads, ...begun].map((one) => one.closest('.preview__section,.card')).find((one) => one !== null) ?? undefined
  }

  const candidates = (wanted: string, root: Element, exactly: boolean): Element[] => {
    const all = [...root.querySelectorAll('*')].filter((one) => !/^(SCRIPT|STYLE|HEAD|TITLE)$/.test(one.tagName))
    const same = deepest(all.filter((one) => bare(one.textContent) === wanted))
    // A button is meant rather than a title with the same words.
    const exact = [...same.filter((one) => one.closest(pressable)), ...same.filter((one) => !one.closest(pressable))]
    const named = all.filter((one) => bare(one.getAttribute('aria-label')) === wanted)
    if (exactly) return [...exact, ...named].filter(visible)
    const partly = deepest(all.filter((one) => one.matches(pressable) && bare(one.textContent).includes(wanted)))
    const anywhere = deepest(all.filter((one) => bare(one.textContent).includes(wanted)))
    return [...exact, ...named, ...partly, ...anywhere].filter(visible)
  }

  const spot = (wanted: string, within?: string, exactly = false): Spot | undefined => {
    const root = within === undefined ? document.body : (field(within) ?? sectionOf(bare(within)))
    if (!root) return undefined
    for (const one of candidates(bare(wanted), root, exactly)) {
      const found = hit(one)
      if (found) return found
    }
    return undefined
  }

  const controls = ['.picker-row', '[role=combobox]', 'wx-picker', 'input:not([type=file])', 'textarea']
  window.eye = {
    texts,
    spot,
    has: (wanted, within) =>
      within === undefined ? bare(texts()).includes(bare(wanted)) : bare(field(within)?.textContent).includes(bare(wanted)),
    box: (label) => {
      const named = [...document.querySelectorAll<HTMLElement>('input,textarea')].find(
        (one) => bare(one.getAttribute('aria-label')) === bare(label) && visible(one),
      )
      const labelled = [...document.querySelectorAll<HTMLInputElement>('input:not([type=file]),textarea')].find(
        (one) => visible(one) && [...(one.labels ?? [])].some((said) => bare(said.textContent).replace(/\*$/, '') === bare(label)),
      )
      const placed = [...document.querySelectorAll<HTMLInputElement>('input,textarea')].find(
        (one) => bare(one.placeholder) === bare(label) && visible(one),
      )
      return partOf(label) ?? field(label)?.querySelector<HTMLElement>('input:not([type=file]),textarea') ?? named ?? labelled ?? placed
    },
    fieldSpot: (label) => {
      const root = field(label)
      const inside = controls.flatMap((one) => [...(root?.querySelectorAll(one) ?? [])]).find(visible)
      return root && hit(inside ?? root)
    },
    labels: () => [...document.querySelectorAll('.field .field__label')].filter(visible).map((one) => bare(one.textContent)),
  }
}
