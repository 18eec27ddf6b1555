// The pool of reading engines (issue 2 point 5): bounded, ends what takes too long, forgets engines nobody uses.
import { setTimeout as pause } from 'node:timers/promises'
import { createReaderPool, ReadingUnavailable } from '../../../server/recognition/reader-pool'
import { type ReadingThread, UnreadablePicture } from '../../../server/recognition/reading-thread'

const limits = { threads: 1, waiting: 1, timeoutMs: 60, idleMs: 40 }

function countedEngines() {
  const counts = { started: 0, ended: 0 }
  const start = async (): Promise<ReadingThread> => {
    counts.started++
    return { read: () => Promise.reject(new Error('not asked')), end: async () => void counts.ended++ }
  }
  return { counts, start }
}

it('starts an engine on demand, keeps it for the next reading, ends it when idle', async () => {
  const { counts, start } = countedEngines()
  const pool = createReaderPool(limits, start)
  expect(counts.started).toBe(0)
  await pool.use(async () => 1)
  await pool.use(async () => 2)
  expect(counts).toEqual({ started: 1, ended: 0 })
  await pause(90)
  expect(counts.ended).toBe(1)
})

it('ends a reading that takes too long together with its engine, and serves the next', async () => {
  const { counts, start } = countedEngines()
  const pool = createReaderPool(limits, start)
  await expect(pool.use(() => new Promise(() => undefined))).rejects.toMatchObject({ why: 'too-slow' })
  await pause(5)
  expect(counts.ended).toBe(1)
  expect(await pool.use(async () => 'next')).toBe('next')
  await pool.close()
})

it('lets one wait and tells the third to come back', async () => {
  const { start } = countedEngines()
  const pool = createReaderPool({ ...limits, timeoutMs: 1000 }, start)
  let finish: () => void = () => undefined
  const first = pool.use(() => new Promise<void>((resolve) => (finish = resolve)))
  const second = pool.use(async () => 'second')
  const third = pool.use(async () => 'third')
  await expect(third).rejects.toBeInstanceOf(ReadingUnavailable)
  await expect(third).rejects.toMatchObject({ why: 'busy' })
  await pause(5)
  finish()
  await first
  expect(await second).toBe('second')
  await pool.close()
})

it('says so when no engine can be started', async () => {
  const pool = createReaderPool(limits, () => Promise.reject(new Error('no data')))
  await expect(pool.use(async () => 1)).rejects.toMatchObject({ why: 'engine' })
})

it('keeps a thread that met a broken picture, and parts with one that broke', async () => {
  const { counts, start } = countedEngines()
  const pool = createReaderPool(limits, start)
  await expect(pool.use(() => Promise.reject(new UnreadablePicture('torn')))).rejects.toBeInstanceOf(UnreadablePicture)
  expect(counts).toEqual({ started: 1, ended: 0 })
  await expect(pool.use(() => Promise.reject(new Error('out of memory')))).rejects.toMatchObject({ why: 'engine' })
  await pause(5)
  expect(counts).toEqual({ started: 1, ended: 1 })
  expect(await pool.use(async () => 'next')).toBe('next')
  expect(counts.started).toBe(2)
  await pool.close()
})
