/** One reading on the device: fetches the readers at first use, keeps them awake for a minute, stops at once when cancelled. */
import type { Reading } from '@domain/recognition/reading'
import { type Starting, startReaders } from './device-readers.h5'
import type { PickedFile } from './media-types'
import { type DeviceProgress, type DeviceReadOptions, type DeviceReadRequest, ReadingFailed } from './ocr-types'
import { longSide } from './picture-grey.h5'
import { pictureRgba } from './picture-rgba.h5'
import type { ShownPicture } from './reading-messages'
import { stopOn } from './reading-stop.h5'

const warmMs = 60_000
/** Without a single byte for so long the network is gone. */
const silenceMs = 30_000
const patienceMs = 60_000

let warm: Starting | undefined
let hear: (progress: DeviceProgress) => void = () => undefined
let cooling: ReturnType<typeof setTimeout> | undefined

export async function readInWorker(file: PickedFile, request: DeviceReadRequest, options: DeviceReadOptions): Promise<Reading> {
  clearTimeout(cooling)
  const mine = warm ?? startReaders((progress) => hear(progress))
  warm = mine
  const stopper = stopOn(options.signal, () => cool(mine))
  const tell = options.onProgress ?? (() => undefined)
  hear = (progress) => {
    if (progress.stage === 'fetching') stopper.patience(silenceMs, 'fetch')
    else stopper.patience(patienceMs, 'too-slow')
    tell(progress)
  }
  tell({ stage: 'starting' })
  // Until the first word of the worker its own script may be on its way.
  stopper.patience(silenceMs, 'fetch')
  try {
    const [readers, picture] = await Promise.race([Promise.all([mine.readers, shownPicture(file)]), stopper.stopped])
    stopper.patience(patienceMs, 'too-slow')
    const began = performance.now()
    const result = await Promise.race([readers.read(picture, request, (share) => tell({ stage: 'reading', share })), stopper.stopped])
    // For whoever measures in a browser's own tools.
    performance.measure('reading', { start: began })
    return { ...result, engine: readers.name, elapsedMs: Math.round(performance.now() - began) }
  } catch (error) {
    const failed = error instanceof ReadingFailed ? error : new ReadingFailed('engine')
    // What was wrong with the picture is no reason to wake the readers anew for the next one.
    if (!aboutPicture.includes(failed.why)) cool(mine)
    throw failed
  } finally {
    stopper.release()
    cooling = setTimeout(() => cool(mine), warmMs)
  }
}

const aboutPicture: readonly string[] = ['unreadable', 'heic', 'cmyk', 'broken', 'too-large']

/** Ends the readers and gives their memory back; the next reading starts others. */
function cool(which: Starting): void {
  which.end()
  if (warm === which) warm = undefined
}

/** The worker opens the picture where it can; elsewhere the page does. */
async function shownPicture(file: PickedFile): Promise<ShownPicture> {
  if (typeof OffscreenCanvas === 'function' && typeof createImageBitmap === 'function') {
    const bytes = await file.read(0, file.size).catch(() => undefined)
    if (!bytes) throw new ReadingFailed('unreadable')
    return { bytes, name: file.name }
  }
  const pixels = await pictureRgba(file.view, longSide)
  if (!pixels) throw new ReadingFailed('unreadable')
  return { rgba: pixels.data, width: pixels.width, height: pixels.height }
}
