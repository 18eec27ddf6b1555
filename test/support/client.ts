/** Typed access to the stand-in for Taro that client tests run on. */
type Asked = { url: string; method: string; data?: unknown; header: Record<string, string> }
type Answered = { statusCode: number; data?: unknown } | Error
export type SubscribeOptions = { tmplIds: string[]; success: (said: object) => void; fail: (why: object) => void }
type Stand = {
  stored: Map<string, string>
  visited: string[]
  pagesArrive: (arrive: boolean) => void
  showsPage: (which: number) => void
  /** What a page says of itself when it is forwarded. */
  shared: { card: undefined | (() => { title: string; path: string }) }
  answerWith: (next: (asked: Asked) => Answered | Promise<Answered>) => void
  openWith: (parameters: Record<string, string>) => void
  /** The mini program's page pulled down. */
  pull: () => void
  setOnline: (online: boolean) => void
  /** The app comes to the front or leaves it. */
  appShown: (shown: boolean) => void
  /** What becomes of WeChat's question for messages; calls `success` or `fail` of the options. */
  subscribeWith: (next: (options: SubscribeOptions) => void) => void
  /** What WeChat's scanner answers; throws what it refuses with. */
  scanWith: (next: (options: { scanType?: string[]; onlyFromCamera?: boolean }) => Promise<object>) => void
  /** WeChat's sockets: the task for an address. */
  socketWith: (next: (options: { url: string; fail: () => void }) => unknown) => void
}

export type { Answered, Asked }

export const stand = jest.requireActual('../support/taro.js') as Stand
