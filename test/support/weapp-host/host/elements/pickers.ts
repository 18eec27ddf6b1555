/** picker: WeChat's own sheet with columns; picker-view: the same columns inside a page. */
import { sheet } from '../sheet'
import { fire } from '../view-layer'
import { HostElement } from './host-element'

const pad = (n: number) => String(n).padStart(2, '0')
const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)

export class PickerElement extends HostElement {
  connectedCallback(): void {
    this.onclick = () => void this.tapped()
  }

  get value(): unknown {
    return this.given.value
  }

  tapped = async (): Promise<void> => {
    if (this.disabled) return
    const mode = this.text('mode') || 'selector'
    const chosen = mode === 'date' ? await this.#date() : mode === 'time' ? await this.#time() : await this.#columns(mode)
    if (chosen === undefined) fire(this, 'cancel', {})
    else fire(this, 'change', { value: chosen })
  }

  #label(option: unknown): string {
    const key = this.text('range-key')
    return String(key && option && typeof option === 'object' ? Reflect.get(option, key) : option)
  }

  async #columns(mode: string): Promise<unknown> {
    const options = (this.given.range as unknown[] | undefined) ?? []
    if (mode === 'multiSelector') {
      const columns = (options as unknown[][]).map((column) => column.map((option) => this.#label(option)))
      return sheet(this.text('header-text'), columns, (this.given.value as number[] | undefined) ?? [], (column, value) =>
        fire(this, 'columnchange', { column, value }),
      )
    }
    const picked = await sheet(this.text('header-text'), [options.map((option) => this.#label(option))], [Number(this.given.value ?? 0)])
    return picked?.[0]
  }

  async #date(): Promise<string | undefined> {
    const [year = 2026, month = 1, day = 1] = (this.text('value') || '2026-01-01').split('-').map(Number)
    const years = range(Number((this.text('start') || '1900').slice(0, 4)), Number((this.text('end') || '2100').slice(0, 4)))
    const columns = [years.map((y) => `${y}年`), range(1, 12).map((m) => `${pad(m)}月`), range(1, 31).map((d) => `${pad(d)}日`)]
    const picked = await sheet(this.text('header-text'), columns, [Math.max(0, years.indexOf(year)), month - 1, day - 1])
    return picked && `${years[picked[0] ?? 0]}-${pad((picked[1] ?? 0) + 1)}-${pad((picked[2] ?? 0) + 1)}`
  }

  async #time(): Promise<string | undefined> {
    const [hour = 0, minute = 0] = (this.text('value') || '00:00').split(':').map(Number)
    const picked = await sheet(this.text('header-text'), [range(0, 23).map(pad), range(0, 59).map(pad)], [hour, minute])
    return picked && `${pad(picked[0] ?? 0)}:${pad(picked[1] ?? 0)}`
  }
}

/** Tapping an option of a column chooses it, as scrolling it into the middle does in WeChat. */
export class PickerViewElement extends HostElement {
  #chosen: number[] = []

  connectedCallback(): void {
    this.onclick = (event) => {
      const columns = [...this.querySelectorAll('wx-picker-view-column')]
      const column = (event.target as Element).closest('wx-picker-view-column')
      const option = column && [...column.children].find((child) => child.contains(event.target as Node))
      if (!column || !option) return
      this.#chosen = columns.map((one, n) => (one === column ? [...column.children].indexOf(option) : (this.#chosen[n] ?? 0)))
      fire(this, 'pickstart', {})
      fire(this, 'change', { value: [...this.#chosen] })
      fire(this, 'pickend', {})
    }
  }

  protected override changed(name: string, value: unknown): void {
    if (name === 'value' && Array.isArray(value)) this.#chosen = value.map(Number)
  }
}
