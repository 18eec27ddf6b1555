/** Reads certificates beside the page, so that it stays smooth: holds the networks, and asks the page's second reader line by line. */
import { paddleEngine } from '@domain/recognition/paddle/paddle-engine'
import { readCertificate } from '@domain/recognition/read-certificate'
import type { ReadText, TextEngine } from '@domain/recognition/text-engine'
import { type FailureReason, ReadingFailed } from './ocr-types'
import { startPaddle } from './paddle-networks.h5'
import { greyPicture } from './picture-grey.h5'
import { NotFetched } from './reader-fetch.h5'
import { neededFiles } from './reader-files.h5'
import { loadFiles } from './reader-store.h5'
import type { FromWorker, ToWorker } from './reading-messages'

const waiting = new Map<number, (read: ReadText | undefined) => void>()
let lastId = 0
let paddle: TextEngine | undefined

const say = (message: FromWorker) => globalThis.postMessage(message)

/** One that broke has nothing to say about a line: its voice is missing, the reading goes on. */
const tesseract: TextEngine = {
  name: 'tesseract',
  line: (picture, only) =>
    new Promise((resolve) => {
      const id = ++lastId
      waiting.set(id, (read) => resolve(read ?? { text: '', confidence: 0 }))
      say({ kind: 'line', id, picture, only })
    }),
}

async function start(): Promise<void> {
  let said = 0
  const files = await loadFiles((done, total) => {
    // Often enough for a bar that moves, seldom enough for a page that has to draw each.
    if (done > 0 && done < total && performance.now() - said < 80) return
    said = performance.now()
    say({ kind: 'fetching', done, total })
  })
  say({ kind: 'fetched' })
  const script = neededFiles().find(({ role }) => role === 'runtime-script')
  paddle = paddleEngine(await startPaddle(files, script?.at ?? ''))
  say({ kind: 'ready' })
}

async function read(message: Extract<ToWorker, { kind: 'read' }>): Promise<void> {
  if (!paddle) throw new ReadingFailed('engine')
  const picture = await greyPicture(message.picture)
  const request = { ...message.request, onProgress: (share: number) => say({ kind: 'progress', share }) }
  const result = await readCertificate(picture, request, message.tesseract ? { paddle, tesseract } : { paddle })
  say({ kind: 'done', result })
}

globalThis.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'line') {
    waiting.get(data.id)?.(data.read)
    waiting.delete(data.id)
    return
  }
  const doing = data.kind === 'start' ? start() : read(data)
  doing.catch((error: unknown) => say({ kind: 'failed', why: whyOf(error) }))
}

/** Browsers have no common word for a lack of memory. */
function whyOf(error: unknown): FailureReason {
  if (error instanceof ReadingFailed) return error.why
  if (error instanceof NotFetched) return 'fetch'
  const words = error instanceof Error ? `${error.name} ${error.message}` : String(error)
  return /memory|allocat|RangeError|OOM|bad_alloc/i.test(words) ? 'memory' : 'engine'
}
