/** One reading on the device: fetches the engine at first use, keeps it warm for a minute, stops at once when cancelled. */
import type { Reading } from '@domain/recognition/reading'
import type { PickedFile } from './media-types'
import { type DeviceReadOptions, type DeviceReadRequest, ReadingFailed } from './ocr-types'
import { pictureRgba } from './picture-rgba.h5'
import type { FromWorker, ToWorker } from './reading-messages'
import { stopOn } from './reading-stop.h5'
import { type DeviceEngine, startDeviceEngine } from './tesseract-engine.h5'

const longSide = 2400
const warmMs = 60_000
/** Share of the progress that fetching and starting the engine takes. */
const startShare = 0.3

let warm: Promise<DeviceEngine> | undefined
let cooling: ReturnType<typeof setTimeout> | undefined

export async function readInWorker(picture: PickedFile, request: DeviceReadRequest, options: DeviceReadOptions): Promise<Reading> {
  const began = performance.now()
  const progress = onlyForward((share) => options.onProgress?.({ stage: 'reading', share }))
  const pixels = await pictureRgba(picture.view, longSide)
  if (!pixels) throw new ReadingFailed('unreadable')
  clearTimeout(cooling)
  const stopper = stopOn(options.signal)
  const worker = new Worker(new URL('./reading.worker.h5.ts', import.meta.url))
  try {
    const engine = await Promise.race([engineOf((share) => progress(share * startShare)), stopper.stopped])
    const result = await Promise.race([
      converse(worker, engine, pixels, request, (share) => progress(startShare + share * (1 - startShare))),
      stopper.stopped,
    ])
    cooling = setTimeout(cool, warmMs)
    return { ...result, engine: 'tesseract-device', elapsedMs: Math.round(performance.now() - began) }
  } catch (error) {
    cool()
    throw error instanceof ReadingFailed ? error : new ReadingFailed('engine')
  } finally {
    stopper.release()
    worker.terminate()
  }
}

/** Starting reports each of its stages from 0: what is shown never goes back. */
function onlyForward(report: (share: number) => void): (share: number) => void {
  let furthest = 0
  return (share) => {
    if (share <= furthest) return
    furthest = share
    report(share)
  }
}

function engineOf(onProgress: (share: number) => void): Promise<DeviceEngine> {
  warm ??= startDeviceEngine(onProgress)
  return warm
}

/** Ends the engine; the next reading starts another. */
function cool(): void {
  const ending = warm
  warm = undefined
  ending?.then((engine) => engine.end()).catch(() => undefined)
}

function converse(
  worker: Worker,
  engine: DeviceEngine,
  pixels: ImageData,
  request: DeviceReadRequest,
  onProgress: (share: number) => void,
) {
  return new Promise<Extract<FromWorker, { kind: 'done' }>['result']>((resolve, reject) => {
    const fail = () => reject(new ReadingFailed('engine'))
    const tell = (message: ToWorker) => worker.postMessage(message)
    worker.onerror = fail
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'progress') onProgress(data.share)
      else if (data.kind === 'done') resolve(data.result)
      else if (data.kind === 'failed') fail()
      else engine.line(data.picture, data.only).then((read) => tell({ kind: 'line', id: data.id, read }), fail)
    }
    tell({ kind: 'read', rgba: pixels.data, width: pixels.width, height: pixels.height, request })
  })
}
