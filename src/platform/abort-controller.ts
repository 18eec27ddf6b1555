/**
 * AbortController for WeChat, which has none: just enough for the query library to cancel what nobody waits for any more.
 * The weapp build puts it in place of the global; browsers keep their own.
 */

type Listener = () => void

class Signal {
  aborted = false
  reason: unknown
  private listeners: Listener[] = []

  addEventListener(_type: 'abort', listener: Listener) {
    this.listeners.push(listener)
  }

  removeEventListener(_type: 'abort', listener: Listener) {
    this.listeners = this.listeners.filter((known) => known !== listener)
  }

  throwIfAborted() {
    if (this.aborted) throw this.reason
  }

  fire(reason: unknown) {
    if (this.aborted) return
    this.aborted = true
    this.reason = reason
    for (const listener of this.listeners) listener()
  }
}

export class AbortController {
  readonly signal = new Signal()

  abort(reason: unknown = new Error('aborted')) {
    this.signal.fire(reason)
  }
}
