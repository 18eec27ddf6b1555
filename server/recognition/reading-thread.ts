/**
 * A thread of this process with both readers in it: pixels are opened, flattened and read there, so that the server goes on answering
 * while somebody's certificate is read.
 */
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { ReadCertificateResult } from '@domain/recognition/read-certificate'
import type { ReadableSide } from '@domain/recognition/reading'
import type { FromThread, ToThread } from './reading-messages'

/** The bytes cannot be opened as a picture. */
export class UnreadablePicture extends Error {}

export type ReadingThread = {
  /** `today` is YYYY-MM-DD. One at a time. Rejects with UnreadablePicture, or when the thread or an engine broke. */
  read: (bytes: Uint8Array, side: ReadableSide, today: string) => Promise<ReadCertificateResult>
  /** Stops at once, also in the middle of a line. */
  end: () => Promise<void>
}

/** Beside the bundled server lies the bundled thread; from the sources it runs as it is written, by the loader they are run with. */
function startProgram(): Worker {
  const built = new URL('./reading-worker.mjs', import.meta.url)
  if (existsSync(built)) return new Worker(built)
  const loader = createRequire(import.meta.url).resolve('tsx/cjs/api')
  const source = fileURLToPath(new URL('./reading-worker.ts', import.meta.url))
  return new Worker(`require(${JSON.stringify(loader)}).register(); require(${JSON.stringify(source)})`, { eval: true })
}

/** Resolves when both readers are ready, in about a second. */
export async function startReadingThread(): Promise<ReadingThread> {
  const worker = startProgram()
  const end = async () => {
    await worker.terminate()
  }
  // A server that is stopping does not wait for a thread.
  worker.unref()
  let gone = false
  worker.once('exit', () => {
    gone = true
  })
  // Without a listener an error inside the thread would end this process; `exit` follows it.
  worker.on('error', () => undefined)
  const answer = (wanted: FromThread['kind']) => (gone ? Promise.reject(new Error('reading thread ended')) : next(worker, wanted))
  await answer('ready').catch(async (error: unknown) => {
    await end()
    throw error
  })
  return {
    async read(bytes, side, today) {
      const answered = answer('read')
      worker.postMessage({ bytes, side, today } satisfies ToThread)
      return ((await answered) as Extract<FromThread, { kind: 'read' }>).result
    },
    end,
  }
}

/** The thread's next word, when it is the one waited for. */
function next(worker: Worker, wanted: FromThread['kind']): Promise<FromThread> {
  return new Promise((resolve, reject) => {
    const hear = (said: FromThread) => {
      leave()
      if (said.kind === wanted) resolve(said)
      else reject(said.kind === 'unreadable' ? new UnreadablePicture('picture cannot be opened') : new Error('reading failed'))
    }
    const broke = () => {
      leave()
      reject(new Error('reading thread ended'))
    }
    const leave = () => {
      worker.off('message', hear)
      worker.off('exit', broke)
    }
    worker.on('message', hear)
    worker.once('exit', broke)
  })
}
