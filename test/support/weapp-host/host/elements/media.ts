/** image, camera, video, canvas and the other elements that show something of their own. */
import { viewOf } from '../api/files'
import { control } from '../control'
import { fire } from '../view-layer'
import { HostElement } from './host-element'

const fits: Record<string, string> = { aspectFit: 'contain', aspectFill: 'cover', scaleToFill: 'fill', widthFix: 'fill', heightFix: 'fill' }

export class ImageElement extends HostElement {
  readonly #inner = document.createElement('img')
  connectedCallback(): void {
    if (this.#inner.parentNode === this) return
    this.append(this.#inner)
    this.#inner.onload = () => fire(this, 'load', { width: this.#inner.naturalWidth, height: this.#inner.naturalHeight })
    this.#inner.onerror = () => fire(this, 'error', { errMsg: `Failed to load image ${this.text('src').slice(0, 60)}` })
  }
  protected override changed(name: string): void {
    if (name === 'mode') this.#inner.style.objectFit = fits[this.text('mode')] ?? 'fill'
    if (name !== 'src') return
    const view = viewOf(this.text('src'))
    if (view) this.#inner.src = view
    else this.#inner.removeAttribute('src')
  }
}

/** The camera's picture; it opens only with the person's permission. */
export class CameraElement extends HostElement {
  connectedCallback(): void {
    if (!this.textContent) this.textContent = ' '
    setTimeout(() => {
      if (!this.isConnected) return
      if (!control.privacyAgreed || control.refused.includes('scope.camera')) fire(this, 'error', { errMsg: 'insertCamera:fail auth deny' })
      else fire(this, 'initdone', { maxZoom: 4 })
    }, 30)
  }
}

export class VideoElement extends HostElement {
  readonly #inner = document.createElement('video')
  connectedCallback(): void {
    if (this.#inner.parentNode === this) return
    this.#inner.controls = true
    this.append(this.#inner)
    for (const type of ['play', 'pause', 'ended', 'error']) this.#inner.addEventListener(type, () => fire(this, type, {}))
  }
  protected override changed(name: string): void {
    if (name === 'src') this.#inner.src = viewOf(this.text('src')) ?? ''
  }
}

export class CanvasElement extends HostElement {
  readonly inner = document.createElement('canvas')
  connectedCallback(): void {
    if (this.inner.parentNode !== this) this.append(this.inner)
  }
}

type RichNode = { type?: string; text?: string; name?: string; attrs?: Record<string, string>; children?: RichNode[] }
export class RichTextElement extends HostElement {
  protected override changed(name: string, value: unknown): void {
    if (name !== 'nodes') return
    this.replaceChildren()
    if (typeof value === 'string') this.innerHTML = value
    else for (const node of (value as RichNode[] | undefined) ?? []) this.append(drawn(node))
  }
}
function drawn(node: RichNode): Node {
  if (node.type === 'text' || node.name === undefined) return document.createTextNode(node.text ?? '')
  const element = document.createElement(node.name)
  for (const [name, value] of Object.entries(node.attrs ?? {})) element.setAttribute(name, value)
  element.append(...(node.children ?? []).map(drawn))
  return element
}

export class WebViewElement extends HostElement {
  readonly #inner = document.createElement('iframe')
  connectedCallback(): void {
    if (this.#inner.parentNode !== this) this.append(this.#inner)
  }
  protected override changed(name: string): void {
    if (name === 'src') this.#inner.src = this.text('src')
  }
}
