/** The worker that looks at pictures: started when first needed, ended half a minute after it was last asked. */
import type { FromLooker, ToLooker } from './look-messages'

type Asked = ToLooker extends infer Message ? (Message extends { id: number } ? Omit<Message, 'id'> : never) : never

const idleMs = 30_000
/** A look takes a moment; whoever waits longer is told nothing. */
const patienceMs = 8000

let worker: Worker | undefined
let lastId = 0
let idle: ReturnType<typeof setTimeout> | undefined
const waiting = new Map<number, (answer: FromLooker | undefined) => void>()

/** Frames and files can be opened beside the page. */
export const canLook = (): boolean =>
  typeof Worker === 'function' && typeof OffscreenCanvas === 'function' && typeof createImageBitmap === 'function'

function start(): Worker {
  const started = new Worker(/* webpackChunkName: "look-worker" */ new URL('./look.worker.h5.ts', import.meta.url))
  started.onmessage = ({ data }: MessageEvent<FromLooker>) => answer(data.id, data)
  started.onerror = end
  return started
}

function answer(id: number, said: FromLooker | undefined): void {
  waiting.get(id)?.(said)
  waiting.delete(id)
}

function end(): void {
  worker?.terminate()
  worker = undefined
  for (const id of [...waiting.keys()]) answer(id, undefined)
}

/** Undefined when it could not look. */
export function askLooker(asked: Asked): Promise<FromLooker | undefined> {
  clearTimeout(idle)
  idle = setTimeout(end, idleMs)
  worker ??= start()
  const id = ++lastId
  const shown = 'frame' in asked ? asked.frame : asked.bytes
  worker.postMessage({ ...asked, id }, [shown])
  return new Promise((resolve) => {
    const timer = setTimeout(() => answer(id, undefined), patienceMs)
    waiting.set(id, (said) => {
      clearTimeout(timer)
      resolve(said)
    })
  })
}
