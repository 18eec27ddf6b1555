/** When a reading ends without a result: the person cancels it, or it takes longer than anybody waits. */
import { ReadingFailed } from './ocr-types'

const patienceMs = 60_000

/** Rejects when the person cancels or patience runs out. */
export function stopOn(signal: AbortSignal | undefined): { stopped: Promise<never>; release: () => void } {
  let release: () => void = () => undefined
  const stopped = new Promise<never>((_, reject) => {
    const cancel = () => reject(new ReadingFailed('cancelled'))
    const timer = setTimeout(() => reject(new ReadingFailed('too-slow')), patienceMs)
    if (signal?.aborted) cancel()
    signal?.addEventListener('abort', cancel)
    release = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', cancel)
    }
  })
  stopped.catch(() => undefined)
  return { stopped, release }
}
