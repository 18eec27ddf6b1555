/** Reads a QR code out of pixels in the browser: by the system where it can, else by a reader of 16 KB that is fetched when somebody scans. */

type Detector = { detect: (source: CanvasImageSource) => Promise<readonly { rawValue: string }[]> }
type DetectorMaker = {
  new (options: { formats: readonly string[] }): Detector
  getSupportedFormats: () => Promise<readonly string[]>
}

/** So long a side is enough for a code that fills a fifth of the picture, and quick to search. */
const frameSide = 720

export type CodeReader = (video: HTMLVideoElement) => Promise<string | undefined>

/** Rejects when the reader cannot be fetched (no network). */
export async function openCodeReader(): Promise<CodeReader> {
  const system = await systemReader()
  const own = system ? undefined : await ownReader()
  const canvas = document.createElement('canvas')
  return async (video) => {
    if (system) return (await system.detect(video).catch(() => []))[0]?.rawValue
    const scale = Math.min(1, frameSide / Math.max(video.videoWidth, video.videoHeight, 1))
    const [width, height] = [Math.round(video.videoWidth * scale), Math.round(video.videoHeight * scale)]
    if (!own || !width || !height) return undefined
    Object.assign(canvas, { width, height })
    const context = canvas.getContext('2d', { willReadFrequently: true })
    context?.drawImage(video, 0, 0, width, height)
    return context ? own(context.getImageData(0, 0, width, height), 30) : undefined
  }
}

async function systemReader(): Promise<Detector | undefined> {
  const Maker = (globalThis as { BarcodeDetector?: DetectorMaker }).BarcodeDetector
  try {
    return Maker && (await Maker.getSupportedFormats()).includes('qr_code') ? new Maker({ formats: ['qr_code'] }) : undefined
  } catch {
    return undefined
  }
}

/** Undefined where nothing is found within `timeLimit` ms of optional tries. */
export async function ownReader(): Promise<(image: ImageData, timeLimit: number) => string | undefined> {
  const { decodeQR } = await import('qr/decode.js')
  return (image, timeLimit) => {
    try {
      return decodeQR(image, { timeLimit })
    } catch {
      return undefined
    }
  }
}
