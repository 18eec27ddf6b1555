/** When a reading ends without a result: the person cancels it, or nothing moves for longer than anybody waits. */
import { type FailureReason, ReadingFailed } from './ocr-types'

export type Stopper = {
  /** Rejects with ReadingFailed; never resolves. */
  stopped: Promise<never>
  /** Something moved: from now on `ms` may pass before it stops for this reason. */
  patience: (ms: number, why: FailureReason) => void
  release: () => void
}

/** `onStop` runs at once, before anybody who waits for `stopped` does. */
export function stopOn(signal: AbortSignal | undefined, onStop: () => void): Stopper {
  let reject: (reason: ReadingFailed) => void = () => undefined
  const stopped = new Promise<never>((_, refuse) => {
    reject = refuse
  })
  stopped.catch(() => undefined)
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = (why: FailureReason) => {
    onStop()
    reject(new ReadingFailed(why))
  }
  const cancel = () => stop('cancelled')
  if (signal?.aborted) cancel()
  signal?.addEventListener('abort', cancel)
  return {
    stopped,
    patience: (ms, why) => {
      clearTimeout(timer)
      timer = setTimeout(() => stop(why), ms)
    },
    release: () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', cancel)
    },
  }
}
