/**
 * The live channel as a device keeps it, phone or computer: hears that something changed, comes back when it was cut, and knows when it
 * missed something. What changed is asked of the API; this says only that it did.
 */
import { type LiveHello, type LiveMessage, liveBeatSeconds, liveClosed, liveMessageSchema, livePath } from './live'

/** What is heard on a socket. `onClosed` comes exactly once, also when it never opened; code 1006 where nobody said why. */
export type SocketEars = { onOpen: () => void; onText: (text: string) => void; onClosed: (code: number) => void }
export type LiveSocket = { send: (text: string) => void; close: () => void }
/** `path` below /api. */
export type OpenSocket = (path: string, ears: SocketEars) => LiveSocket

export type Change = { topic: Exclude<LiveMessage['topic'], 'beat'>; orderId?: string | undefined }
export type LiveEars = {
  onChange: (change: Change) => void
  /** Something was told while nobody listened, and nobody knows what. */
  onMissed: () => void
  /** Whether the channel can be relied on; while not, whoever waits for something asks by itself. */
  onUp: (up: boolean) => void
}
/** `token`: only on weapp. `since`: the last number an earlier channel of this account has heard. */
export type LiveOptions = LiveEars & { token?: string | undefined; since?: number | undefined }
export type Live = {
  /** Nobody looks: the socket is given back, nothing is lost, since the next one says what it has seen. */
  pause: () => void
  /** Somebody looks again, or the network is back: tries at once. */
  resume: () => void
  /** Ends it; answers the last number heard. */
  stop: () => number | undefined
}

/** 1, 2, 4 … 30 s; a minute where the server says that there are too many. */
const waitMs = (tries: number): number => Math.min(30_000, 1000 * 2 ** tries)
const tooManyMs = 60_000
/** Silent for longer than a beat and a half: dead, whatever the socket says. */
const silenceMs = liveBeatSeconds * 1500

/** Opens it, by the device's way to open a socket, and keeps it open until it is stopped. */
export function openLiveChannel(openSocket: OpenSocket, { token, since, onChange, onMissed, onUp }: LiveOptions): Live {
  let socket: LiveSocket | undefined
  let seen = since
  let tries = 0
  let state: 'running' | 'paused' | 'ended' = 'running'
  let up = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const say = (now: boolean) => {
    if (up === now) return
    up = now
    onUp(now)
  }
  const after = (ms: number, work: () => void) => {
    clearTimeout(timer)
    timer = setTimeout(work, ms)
  }
  const drop = () => {
    clearTimeout(timer)
    const last = socket
    socket = undefined
    last?.close()
    say(false)
  }
  const comeBack = (ms: number) => {
    drop()
    // Ten thousand phones do not come back in the same second.
    if (state === 'running') after(ms * (0.75 + Math.random() / 2), connect)
  }
  /** The first word is the newest number: behind ours, the server counts anew; before ours comes what was missed, one by one. */
  const greet = ({ seq }: LiveMessage) => {
    tries = 0
    if (seen !== undefined && seq < seen) onMissed()
    if (seen === undefined || seq < seen) seen = seq
    say(true)
  }
  const hear = (message: LiveMessage) => {
    after(silenceMs, () => comeBack(0))
    if (!up) return greet(message)
    const { seq, topic, orderId } = message
    const known = seen ?? 0
    if (seq > known + (topic === 'beat' ? 0 : 1)) onMissed()
    else if (topic !== 'beat') onChange({ topic, orderId })
    seen = Math.max(known, seq)
  }
  const connect = () => {
    drop()
    if (state !== 'running') return
    const own: LiveSocket = openSocket(livePath, {
      onOpen: () => {
        const hello: LiveHello = { ...(token ? { token } : {}), ...(seen === undefined ? {} : { since: seen }) }
        own.send(JSON.stringify(hello))
      },
      onText: (text) => {
        const message = readMessage(text)
        if (message && own === socket) hear(message)
      },
      onClosed: (code) => {
        if (own !== socket) return
        if (code === liveClosed.signedOut) state = 'ended'
        comeBack(code === liveClosed.tooMany ? tooManyMs : waitMs(tries))
        tries += 1
      },
    })
    socket = own
    after(silenceMs, () => comeBack(waitMs(tries++)))
  }
  connect()
  return {
    pause: () => {
      if (state === 'running') state = 'paused'
      drop()
    },
    resume: () => {
      if (state === 'ended' || up) return
      state = 'running'
      tries = 0
      connect()
    },
    stop: () => {
      state = 'ended'
      drop()
      return seen
    },
  }
}

function readMessage(text: string): LiveMessage | undefined {
  try {
    const read = liveMessageSchema.safeParse(JSON.parse(text))
    return read.success ? read.data : undefined
  } catch {
    return undefined
  }
}
