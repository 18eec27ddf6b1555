/** A few engines shared by all readings: started when the first picture comes, ended when none has come for a while. */
import { type OpenEngines, startTesseractAlone } from './engines'

export type PoolLimits = {
  /** Readings at one time; each engine holds about 100 MB. */
  engines: number
  /** Readings that may wait; more are told to come back. */
  waiting: number
  /** A reading that takes longer ends, and its engine with it. */
  timeoutMs: number
  idleMs: number
}

export const usualLimits: PoolLimits = { engines: 2, waiting: 16, timeoutMs: 20_000, idleMs: 60_000 }

/** Why a reading did not take place. */
export class ReadingUnavailable extends Error {
  constructor(readonly why: 'busy' | 'too-slow' | 'engine') {
    super(`reading-${why}`)
    this.name = 'ReadingUnavailable'
  }
}

export type EnginePool = {
  /** Runs one job with an engine of its own. Rejects with ReadingUnavailable, or with what the job threw. */
  use: <T>(job: (engine: OpenEngines) => Promise<T>) => Promise<T>
  close: () => Promise<void>
}

type Idle = { engine: OpenEngines; timer: NodeJS.Timeout }

export function createEnginePool(limits: PoolLimits = usualLimits, start: () => Promise<OpenEngines> = startTesseractAlone): EnginePool {
  const idle: Idle[] = []
  const queue: (() => void)[] = []
  let running = 0

  const rest = (engine: OpenEngines) => {
    const timer = setTimeout(() => {
      idle.splice(idle.indexOf(one), 1)
      void engine.end()
    }, limits.idleMs)
    timer.unref()
    const one = { engine, timer }
    idle.push(one)
  }
  const take = async (): Promise<OpenEngines> => {
    const one = idle.pop()
    if (!one) return start()
    clearTimeout(one.timer)
    return one.engine
  }
  const turn = (): Promise<void> => {
    if (running < limits.engines) {
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
        return await withEngine(take, rest, job, limits.timeoutMs)
      } finally {
        leave()
      }
    },
    async close() {
      for (const { timer } of idle) clearTimeout(timer)
      await Promise.all(idle.splice(0).map(({ engine }) => engine.end()))
    },
  }
}

async function withEngine<T>(
  take: () => Promise<OpenEngines>,
  rest: (engine: OpenEngines) => void,
  job: (engine: OpenEngines) => Promise<T>,
  timeoutMs: number,
): Promise<T> {
  const taking = take()
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new ReadingUnavailable('too-slow')), timeoutMs)
  })
  try {
    const engine = await Promise.race([taking.catch(() => Promise.reject(new ReadingUnavailable('engine'))), late])
    const done = await Promise.race([job(engine), late])
    rest(engine)
    return done
  } catch (error) {
    // An engine in the middle of a line cannot be called back: it goes, the next reading starts another.
    taking.then((engine) => engine.end()).catch(() => undefined)
    throw error
  } finally {
    clearTimeout(timer)
  }
}
