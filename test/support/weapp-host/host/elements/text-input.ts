/** input and textarea: the browser's own control inside, its events said again the way WeChat says them. */
import { fire } from '../view-layer'
import { HostElement } from './host-element'

const keyboards: Record<string, string> = { number: 'numeric', digit: 'decimal', idcard: 'text', tel: 'tel' }

abstract class TextInput extends HostElement {
  protected abstract readonly inner: HTMLInputElement | HTMLTextAreaElement

  connectedCallback(): void {
    if (this.inner.parentNode === this) return
    this.append(this.inner)
    const tell = (type: string, extra: object = {}) => {
      fire(this, type, { value: this.inner.value, cursor: this.inner.selectionStart ?? this.inner.value.length, ...extra })
    }
    this.inner.addEventListener('input', (event) => {
      event.stopPropagation()
      tell('input', { keyCode: 0 })
    })
    this.inner.addEventListener('change', (event) => event.stopPropagation())
    this.inner.addEventListener('focus', () => tell('focus', { height: 300 }))
    this.inner.addEventListener('blur', () => tell('blur'))
    this.inner.addEventListener('keydown', (event) => {
      if ((event as KeyboardEvent).key === 'Enter' && this.inner instanceof HTMLInputElement) tell('confirm')
    })
  }

  get value(): string {
    return this.inner.value
  }

  tapped = (): void => this.inner.focus()

  protected override changed(name: string, value: unknown): void {
    const inner = this.inner
    if (name === 'value' && inner.value !== (value === undefined || value === false ? '' : String(value))) inner.value = this.text('value')
    if (name === 'placeholder') inner.placeholder = this.text('placeholder')
    if (name === 'disabled') inner.disabled = this.disabled
    if (name === 'maxlength') {
      const longest = Number(value)
      if (longest >= 0) inner.maxLength = longest
      else inner.removeAttribute('maxlength')
    }
    if (name === 'focus' && this.is('focus')) requestAnimationFrame(() => inner.focus())
    if (name === 'password' && inner instanceof HTMLInputElement) inner.type = this.is('password') ? 'password' : 'text'
    if (name === 'type') inner.inputMode = keyboards[this.text('type')] ?? 'text'
  }
}

export class InputElement extends TextInput {
  protected readonly inner = document.createElement('input')
}
export class TextareaElement extends TextInput {
  protected readonly inner = document.createElement('textarea')
}
