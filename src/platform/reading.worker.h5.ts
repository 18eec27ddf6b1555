/** Runs the reading code beside the page, so that it stays smooth; asks the page's engine for each line's text. */
import { greyOf } from '@domain/recognition/grey'
import { readCertificate } from '@domain/recognition/read-certificate'
import type { ReadText, TextEngine } from '@domain/recognition/text-engine'
import type { FromWorker, ToWorker } from './reading-messages'

const waiting = new Map<number, (read: ReadText) => void>()
let lastId = 0

const say = (message: FromWorker) => globalThis.postMessage(message)

const engine: TextEngine = {
  name: 'tesseract',
  line: (picture, only) =>
    new Promise((resolve) => {
      const id = ++lastId
      waiting.set(id, resolve)
      say({ kind: 'line', id, picture, only })
    }),
}

globalThis.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'line') {
    waiting.get(data.id)?.(data.read)
    waiting.delete(data.id)
    return
  }
  const picture = greyOf(data.rgba, data.width, data.height, 4)
  readCertificate(picture, { ...data.request, onProgress: (share) => say({ kind: 'progress', share }) }, { tesseract: engine })
    .then((result) => say({ kind: 'done', result }))
    .catch(() => say({ kind: 'failed' }))
}
