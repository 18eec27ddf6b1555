/** scroll-view, swiper and page-meta. */
import { fire } from '../view-layer'
import { HostElement } from './host-element'

export class ScrollViewElement extends HostElement {
  connectedCallback(): void {
    this.onscroll = () => {
      const { scrollTop, scrollLeft, scrollHeight, scrollWidth, clientHeight } = this
      fire(this, 'scroll', { scrollTop, scrollLeft, scrollHeight, scrollWidth })
      if (scrollTop + clientHeight >= scrollHeight - 50) fire(this, 'scrolltolower', { direction: 'bottom' })
      if (scrollTop <= 0) fire(this, 'scrolltoupper', { direction: 'top' })
    }
  }
  protected override changed(name: string, value: unknown): void {
    if (name === 'scroll-y') this.style.overflowY = this.is('scroll-y') ? 'auto' : ''
    if (name === 'scroll-x') this.style.overflowX = this.is('scroll-x') ? 'auto' : ''
    if (name === 'scroll-top' && value !== undefined) requestAnimationFrame(() => this.scrollTo({ top: Number(value) }))
    if (name === 'scroll-into-view' && value) {
      requestAnimationFrame(() => this.querySelector(`[id$="--${CSS.escape(String(value))}"]`)?.scrollIntoView())
    }
  }
}

/** Shows one item at a time; a swipe is said by `current`. */
export class SwiperElement extends HostElement {
  connectedCallback(): void {
    new MutationObserver(() => this.#show()).observe(this, { childList: true, subtree: true })
    this.#show()
  }
  protected override changed(name: string): void {
    if (name !== 'current') return
    this.#show()
    fire(this, 'change', { current: Number(this.given.current ?? 0), source: '' })
  }
  #show(): void {
    const at = Number(this.given.current ?? 0)
    this.querySelectorAll<HTMLElement>('wx-swiper-item').forEach((item, n) => {
      item.style.display = n === at ? 'block' : 'none'
    })
  }
}

/** page-meta: what the page says about itself, put on the page's root. */
export class PageMetaElement extends HostElement {
  protected override changed(name: string): void {
    if (name === 'page-style') this.closest('page')?.setAttribute('style', this.text('page-style'))
    if (name === 'page-font-size' || name === 'root-font-size') document.documentElement.style.fontSize = this.text(name)
  }
}
