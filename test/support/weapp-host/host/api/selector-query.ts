/** Asking where elements of the page are. */
import type { PageStack } from '../page-stack'
import { type BackendElement, rawAttribute } from '../view-layer'
import type { Api } from './call'
import { domSelector } from './screen'

type Ask = (elements: HTMLElement[]) => unknown
type Tell = ((answer: unknown) => void) | undefined

const rect = (element: HTMLElement): object => {
  const { left, top, right, bottom, width, height } = element.getBoundingClientRect()
  const dataset = (element as BackendElement).__wxElement?.dataset ?? {}
  return { id: element.id.replace(/^.*--/, ''), dataset, left, top, right, bottom, width, height }
}
const scroll = (element: HTMLElement): object => {
  const { scrollTop, scrollLeft, scrollHeight, scrollWidth } = element
  return { scrollTop, scrollLeft, scrollHeight, scrollWidth }
}
const nodeOf = (element: HTMLElement): object => ({ node: element.querySelector('canvas') ?? element })

export function selectorQuery(stack: PageStack): Api {
  const asks: { work: () => unknown; tell: Tell }[] = []
  const scroller = () => stack.top()?.frame.querySelector<HTMLElement>('.host-scroller')
  const nodes = (selector: string | undefined, several: boolean): Api => {
    const find = (): HTMLElement[] => {
      const place = scroller()
      if (!place) return []
      return selector === undefined ? [place] : [...place.querySelectorAll<HTMLElement>(domSelector(selector))]
    }
    const add = (one: (element: HTMLElement) => unknown, tell: Tell) => {
      const answer: Ask = (elements) => (several ? elements.map(one) : elements[0] ? one(elements[0]) : null)
      asks.push({ work: () => answer(find()), tell })
      return query
    }
    return {
      boundingClientRect: (tell: Tell) => add(rect, tell),
      scrollOffset: (tell: Tell) => add(scroll, tell),
      node: (tell: Tell) => add(nodeOf, tell),
      context: (tell: Tell) => add(() => ({ context: {} }), tell),
      fields: (fields: Record<string, unknown>, tell: Tell) =>
        add((element) => {
          const properties = Object.fromEntries(
            ((fields.properties as string[] | undefined) ?? []).map((name) => [name, rawAttribute(element, name)]),
          )
          return { ...rect(element), ...scroll(element), ...(fields.node ? nodeOf(element) : {}), ...properties }
        }, tell),
    }
  }
  const query: Api = {
    in: () => query,
    select: (selector: string) => nodes(selector, false),
    selectAll: (selector: string) => nodes(selector, true),
    selectViewport: () => nodes(undefined, false),
    exec: (tell?: (answers: unknown[]) => void) => {
      requestAnimationFrame(() => {
        const answers = asks.map(({ work }) => work())
        asks.forEach(({ tell: one }, n) => {
          one?.(answers[n])
        })
        tell?.(answers)
      })
      return query
    },
  }
  return query
}

/** Tells when an element comes into sight. */
export function intersectionObserver(stack: PageStack): Api {
  let observer: IntersectionObserver | undefined
  const made: Api = {
    relativeTo: () => made,
    relativeToViewport: () => made,
    observe: (selector: string, tell: (entry: object) => void) => {
      const frame = stack.top()?.frame
      observer = new IntersectionObserver((entries) => {
        for (const { intersectionRatio, boundingClientRect, time } of entries) tell({ intersectionRatio, boundingClientRect, time })
      })
      for (const element of frame?.querySelectorAll(domSelector(selector)) ?? []) observer.observe(element)
    },
    disconnect: () => observer?.disconnect(),
  }
  return made
}
