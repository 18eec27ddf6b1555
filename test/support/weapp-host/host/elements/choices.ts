/** checkbox, radio, switch with their groups, label and form. */
import { fire } from '../view-layer'
import { type Control, HostElement } from './host-element'

const controls = 'wx-checkbox,wx-radio,wx-switch,wx-input,wx-textarea,wx-button,wx-picker'

abstract class Choice extends HostElement implements Control {
  on = false
  connectedCallback(): void {
    this.onclick = () => this.tapped()
  }
  get value(): string {
    return this.text('value')
  }
  abstract tapped(): void
  set(on: boolean): void {
    this.on = on
    this.toggleAttribute('data-on', on)
  }
  protected override changed(name: string, value: unknown): void {
    if (name === 'checked') this.set(value === true || value === 'true')
  }
}

export class CheckboxElement extends Choice {
  tapped(): void {
    if (this.disabled) return
    this.set(!this.on)
    const group = this.closest('wx-checkbox-group')
    if (!group) return
    const value = [...group.querySelectorAll<CheckboxElement>('wx-checkbox')].filter((one) => one.on).map((one) => one.value)
    fire(group, 'change', { value })
  }
}

export class RadioElement extends Choice {
  tapped(): void {
    if (this.disabled || this.on) return
    const group = this.closest('wx-radio-group')
    for (const other of group?.querySelectorAll<RadioElement>('wx-radio') ?? []) other.set(false)
    this.set(true)
    if (group) fire(group, 'change', { value: this.value })
  }
}

export class SwitchElement extends Choice {
  tapped(): void {
    if (this.disabled) return
    this.set(!this.on)
    fire(this, 'change', { value: this.on })
  }
}

/** A tap anywhere on a label goes to its control: the one named by `for`, else the first inside. */
export class LabelElement extends HostElement {
  connectedCallback(): void {
    this.onclick = (event) => {
      if ((event.target as Element).closest(controls)) return
      const named = this.text('for')
      const frame = this.closest('page')
      const target = named ? frame?.querySelector<Control>(`[id$="--${CSS.escape(named)}"]`) : this.querySelector<Control>(controls)
      target?.tapped?.()
    }
  }
}

export class FormElement extends HostElement {
  submit(): void {
    const value: Record<string, unknown> = {}
    for (const one of this.querySelectorAll<HostElement & { value?: unknown }>(controls)) if (one.name) value[one.name] = one.value
    fire(this, 'submit', { value })
  }
}

export class ButtonElement extends HostElement {
  connectedCallback(): void {
    this.onclick = () => {
      if (this.disabled) return
      const form = this.closest<FormElement>('wx-form')
      if (this.text('form-type') === 'submit') form?.submit()
      if (this.text('form-type') === 'reset' && form) fire(form, 'reset', {})
      const open = this.text('open-type')
      if (open === 'agreePrivacyAuthorization') fire(this, 'agreeprivacyauthorization', { errMsg: 'agreePrivacyAuthorization:ok' })
      if (open === 'share') void window.weappHost.stack.share('button', { id: this.id.split('--').at(-1), dataset: {} })
      if (open === 'openSetting') fire(this, 'opensetting', { authSetting: {} })
    }
  }
}
