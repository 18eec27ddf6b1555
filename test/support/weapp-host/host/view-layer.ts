/** glass-easel, WeChat's own component and template engine, over this page's DOM. */
import * as glassEasel from 'glass-easel'
import { MiniProgramEnv } from 'glass-easel-miniprogram-adapter'

glassEasel.globalOptions.writeIdToDOM = true

export type PageCaller = Record<string, unknown> & { route?: string; options?: Record<string, string> }
export type BackendElement = HTMLElement & { __wxElement?: glassEasel.Element }

const context = new glassEasel.CurrentWindowBackendContext()
const env = new MiniProgramEnv()
const backend = env.associateBackend(context)
export const space = env.createCodeSpace('main', true)

/** The engine only reports DOM events; sending them through its tree is the host's work. A disabled button gets no tap. */
context.onEvent((target, type, detail, options) => {
  const element = target.getBackendElement() as unknown as HTMLElement | null
  if (type === 'tap' && element?.closest('wx-button[disabled]')) return glassEasel.EventBubbleStatus.Normal
  const touch = detail as { x?: number; y?: number } | null
  const place = { clientX: touch?.x, clientY: touch?.y, pageX: touch?.x, pageY: touch?.y, identifier: 0 }
  const event = new glassEasel.Event(type, detail, { ...options, extraFields: { touches: [place], changedTouches: [place] } })
  glassEasel.Event.dispatchEvent(target, event)
  return event.getEventBubbleStatus()
})

/** Sends an event of a built-in to the app, e.g. `input` with `{ value }`. Component events do not bubble in WeChat. */
export function fire(element: Element, type: string, detail: unknown, bubbles = false): void {
  const node = (element as BackendElement).__wxElement
  if (node) glassEasel.triggerEvent(node, type, detail, { bubbles, composed: bubbles })
}

/** The value an attribute was given before it became a string; arrays and objects survive only there. */
export const rawAttribute = (element: Element, name: string): unknown => (element as BackendElement).__wxElement?.getAttribute(name)

export type PageRoot = { caller: PageCaller; element: HTMLElement; release: () => void }

export function createPage(path: string, into: HTMLElement): PageRoot {
  const root = backend.createRoot('page', space, path)
  const placeholder = document.createElement('div')
  into.append(placeholder)
  root.attach(into as unknown as glassEasel.GeneralBackendElement, placeholder as unknown as glassEasel.GeneralBackendElement)
  const element = root.getComponent().getBackendElement() as unknown as HTMLElement
  return { caller: root.get() as unknown as PageCaller, element, release: () => root.release() }
}
