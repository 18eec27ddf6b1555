/** The far end of the live channel in a test, on either target: what the phone sends, and saying things to it. */
import { stand } from './client'

export class Line {
  readonly sent: string[] = []
  closed = false
  opened: () => void = () => undefined
  heard: (text: string) => void = () => undefined
  ended: (code: number) => void = () => undefined
  constructor(readonly url: string) {}

  open(): void {
    this.opened()
  }
  say(message: object): void {
    this.heard(JSON.stringify(message))
  }
  end(code: number): void {
    this.closed = true
    this.ended(code)
  }
}

export const target = (globalThis as unknown as { TARGET: 'h5' | 'weapp' }).TARGET

/** From now on every socket of the phone ends here; the lines in the order they were asked for. */
export function liveLines(): Line[] {
  const lines: Line[] = []
  if (target === 'weapp') stand.socketWith(({ url }) => taskOf(made(lines, url)))
  else Object.assign(globalThis, { WebSocket: fakeWebSocket((url) => made(lines, url)) })
  return lines
}

function made(lines: Line[], url: string): Line {
  const line = new Line(url)
  lines.push(line)
  return line
}

const taskOf = (line: Line) => ({
  onOpen: (tell: () => void) => {
    line.opened = tell
  },
  onMessage: (tell: (said: { data: string }) => void) => {
    line.heard = (data) => tell({ data })
  },
  onClose: (tell: (said: { code: number }) => void) => {
    line.ended = (code) => tell({ code })
  },
  onError: () => undefined,
  send: ({ data }: { data: string }) => line.sent.push(data),
  close: () => {
    line.closed = true
  },
})

const fakeWebSocket = (connect: (url: string) => Line) =>
  class {
    onopen: () => void = () => undefined
    onmessage: (said: { data: string }) => void = () => undefined
    onclose: (said: { code: number }) => void = () => undefined
    readonly #line: Line
    constructor(url: string) {
      this.#line = connect(url)
      this.#line.opened = () => this.onopen()
      this.#line.heard = (data) => this.onmessage({ data })
      this.#line.ended = (code) => this.onclose({ code })
    }
    send(text: string): void {
      this.#line.sent.push(text)
    }
    close(): void {
      this.#line.closed = true
    }
  }
