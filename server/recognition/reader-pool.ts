/** A few reading threads shared by everybody: started when the first picture comes, ended when none has come for a while. */
import { type ReadingThread, startReadingThread, UnreadablePicture } from './reading-thread'

export type PoolLimits = {
  /** Readings at one time; each thread holds about 500 MB. */
  threads: number
  /** Readings that may wait; more are told to come back. */
  waiting: number
  /** A reading that takes longer ends, and its thread with it. */
  timeoutMs: number
  idleMs: number
}

export const usualLimits: PoolLimits = { threads: 2, waiting: 16, timeoutMs: 20_000, idleMs: 60_000 }

/** Why a reading did not take place. */
export class ReadingUnavailable extends Error {
  constructor(readonly why: 'busy' | 'too-slow' | 'engine') {
    super(`reading-${why}`)
    this.name = 'ReadingUnavailable'
  }
}

export type ReaderPool = {
  /** Runs one job with a thread of its own. Rejects with ReadingUnavailable, or with what the job threw. */
  use: <T>(job: (thread: ReadingThread) => Promise<T>) => Promise<T>
  close: () => Promise<void>
}

type Idle = { thread: ReadingThread; timer: NodeJS.Timeout }

export function createReaderPool(limits: PoolLimits = usualLimits, start: () => Promise<ReadingThread> = startReadingThread): ReaderPool {
  const idle: Idle[] = []
  const queue: (() => void)[] = []
  let running = 0

  const rest = (thread: ReadingThread) => {
    const timer = setTimeout(() => {
      idle.splice(idle.indexOf(one), 1)
      void thread.end()
    }, limits.idleMs)
    timer.unref()
    const one = { thread, timer }
    idle.push(one)
  }
  const take = async (): Promise<ReadingThread> => {
    const one = idle.pop()
    if (!one) return start()
    clearTimeout(one.timer)
    return one.thread
  }
  const turn = (): Promise<void> => {
    if (running < limits.threads) {
      running++
      return Promise.resolve()
    }
    if (queue.length >= limits.waiting) return Promise.reject(new ReadingUnavailable('busy'))
    return new Promise((resolve) => queue.push(resolve))
  }
  // The place goes to whoever waits longest, or becomes free.
  const leave = () => {
    const next = queue.shift()
    if (next) next()
    else running--
  }

  return {
    async use(job) {
      await turn()
      try {
        return await withThread(take, rest, job, limits.timeoutMs)
      } finally {
        leave()
      }
    },
    async close() {
      for (const { timer } of idle) clearTimeout(timer)
      await Promise.all(idle.splice(0).map(({ thread }) => thread.end()))
    },
  }
}

/** A picture that cannot be opened says nothing against the thread; after anything else it goes, and the next reading starts another. */
async function withThread<T>(
  take: () => Promise<ReadingThread>,
  rest: (thread: ReadingThread) => void,
  job: (thread: ReadingThread) => Promise<T>,
  timeoutMs: number,
): Promise<T> {
  const taking = take()
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new ReadingUnavailable('too-slow')), timeoutMs)
  })
  try {
    const thread = await Promise.race([taking, late])
    const done = await Promise.race([job(thread), late])
    rest(thread)
    return done
  } catch (error) {
    if (error instanceof UnreadablePicture) rest(await taking)
    else taking.then((thread) => thread.end()).catch(() => undefined)
    throw error instanceof UnreadablePicture || error instanceof ReadingUnavailable ? error : new ReadingUnavailable('engine')
  } finally {
    clearTimeout(timer)
  }
}
