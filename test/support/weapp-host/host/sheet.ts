/** WeChat's own surfaces over a page: sheets, dialogs, toasts. Plain text a person can see and tap. */
function layer(kind: string, title = ''): { root: HTMLElement; body: HTMLElement } {
  const root = document.createElement('div')
  root.className = `host-layer host-${kind}`
  const body = document.createElement('div')
  body.className = 'host-panel'
  body.setAttribute('role', 'dialog')
  if (title) {
    const head = document.createElement('div')
    head.className = 'host-panel-title'
    head.textContent = title
    body.append(head)
  }
  root.append(body)
  document.body.append(root)
  return { root, body }
}

function button(text: string, work: () => void): HTMLElement {
  const made = document.createElement('div')
  made.className = 'host-button'
  made.setAttribute('role', 'button')
  made.textContent = text
  made.addEventListener('click', work)
  return made
}

/** Columns to choose from; the indices chosen, or undefined when the person cancelled. */
export function sheet(
  title: string,
  columns: string[][],
  chosen: number[],
  moved: (column: number, value: number) => void = () => undefined,
): Promise<number[] | undefined> {
  return new Promise((resolve) => {
    const { root, body } = layer('sheet', title)
    const now = columns.map((_, n) => chosen[n] ?? 0)
    const row = document.createElement('div')
    row.className = 'host-columns'
    columns.forEach((options, n) => {
      const column = document.createElement('div')
      column.className = 'host-column'
      options.forEach((text, i) => {
        const option = button(text, () => {
          now[n] = i
          for (const child of column.children) child.toggleAttribute('data-on', child === option)
          moved(n, i)
        })
        option.toggleAttribute('data-on', i === now[n])
        column.append(option)
      })
      row.append(column)
    })
    const end = (answer: number[] | undefined) => () => {
      root.remove()
      resolve(answer ? now : undefined)
    }
    body.append(button('取消', end(undefined)), button('确定', end(now)), row)
  })
}

/** One of several lines; its index, or undefined. */
export function actions(items: string[]): Promise<number | undefined> {
  return new Promise((resolve) => {
    const { root, body } = layer('actions')
    const end = (answer: number | undefined) => () => {
      root.remove()
      resolve(answer)
    }
    items.forEach((text, n) => {
      body.append(button(text, end(n)))
    })
    body.append(button('取消', end(undefined)))
  })
}

export type ModalAnswer = { confirm: boolean; cancel: boolean; content?: string }

export function modal(title: string, content: string, confirmText: string, cancelText?: string, editable = false): Promise<ModalAnswer> {
  return new Promise((resolve) => {
    const { root, body } = layer('modal', title)
    const words = editable ? document.createElement('input') : document.createElement('div')
    if (words instanceof HTMLInputElement) words.value = content
    else words.textContent = content
    words.className = 'host-panel-text'
    const end = (confirm: boolean) => () => {
      root.remove()
      resolve({ confirm, cancel: !confirm, ...(words instanceof HTMLInputElement ? { content: words.value } : {}) })
    }
    body.append(words)
    if (cancelText !== undefined) body.append(button(cancelText, end(false)))
    body.append(button(confirmText, end(true)))
  })
}

let shown: HTMLElement | undefined
/** A toast or a loading sign; only one is on the screen at a time. */
export function toast(text: string | undefined, ms?: number): void {
  shown?.remove()
  shown = undefined
  if (text === undefined) return
  const { root, body } = layer('toast')
  body.setAttribute('role', 'status')
  body.textContent = text
  shown = root
  if (ms !== undefined) setTimeout(() => shown === root && toast(undefined), ms)
}
