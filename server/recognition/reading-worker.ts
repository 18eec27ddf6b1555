/** The program of a reading thread: starts both readers, then reads one picture after the other. Nothing of them is kept or printed. */
import { parentPort } from 'node:worker_threads'
import { readCertificate } from '@domain/recognition/read-certificate'
import { startEngines } from './engines'
import { greyPixels } from './picture-pixels'
import type { FromThread, ToThread } from './reading-messages'

const say = (message: FromThread) => parentPort?.postMessage(message)

async function main(): Promise<void> {
  const engines = await startEngines()
  parentPort?.on('message', ({ bytes, side, today }: ToThread) => {
    greyPixels(bytes)
      .then(
        (pixels) => readCertificate(pixels, { ...side, today }, engines).then((result) => say({ kind: 'read', result })),
        () => say({ kind: 'unreadable' }),
      )
      .catch(() => say({ kind: 'failed' }))
  })
  say({ kind: 'ready' })
}

void main()
