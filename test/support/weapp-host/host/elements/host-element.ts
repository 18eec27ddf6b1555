/** Base of the built-in components: a custom element that hears of every attribute the template sets, with its value as it was. */
import { rawAttribute } from '../view-layer'

export abstract class HostElement extends HTMLElement {
  protected readonly given: Record<string, unknown> = {}

  override setAttribute(name: string, value: string): void {
    const raw = rawAttribute(this, name) ?? (value === '' ? undefined : value)
    // The engine writes '' for what is not given; for a switch like `disabled` that would mean yes.
    if (raw === undefined) super.removeAttribute(name)
    else super.setAttribute(name, value)
    if (name === 'aria-role') this.takeRole(raw)
    this.given[name] = raw
    this.changed(name, raw)
  }

  override removeAttribute(name: string): void {
    super.removeAttribute(name)
    this.given[name] = false
    this.changed(name, false)
  }

  /** WeChat's word for a role, said in the browser's own so that its tree of names holds it. */
  private takeRole(role: unknown): void {
    if (role) super.setAttribute('role', String(role))
    else super.removeAttribute('role')
  }

  protected changed(_name: string, _value: unknown): void {}
  protected text = (name: string): string => {
    const value = this.given[name]
    return value === undefined || value === null || value === false ? '' : String(value)
  }
  protected is = (name: string): boolean => this.given[name] === true || this.given[name] === 'true'
  get disabled(): boolean {
    return this.is('disabled')
  }
  get name(): string {
    return this.text('name')
  }
}

/** Controls a form collects and a label taps. */
export interface Control extends HTMLElement {
  disabled: boolean
  tapped?: () => void
}
