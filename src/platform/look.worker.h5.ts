/** Looks at pictures and frames beside the page, so that it stays smooth. */
import type { Grey } from '@domain/recognition/grey'
import type { Point } from '@domain/recognition/homography'
import { judgePicture } from '@domain/recognition/picture-quality/judge-picture'
import { gridSide } from '@domain/recognition/picture-quality/screen-grid'
import { lookSide, viewOf } from '@domain/recognition/picture-quality/shown-picture'
import type { FromLooker, ToLooker } from './look-messages'
import { refuse } from './picture-grey.h5'
import { pictureHeader } from './picture-header'

type Drawing = { context: OffscreenCanvasRenderingContext2D; width: number; height: number }
let drawing: Drawing | undefined
let square: OffscreenCanvasRenderingContext2D | undefined

globalThis.onmessage = async ({ data }: MessageEvent<ToLooker>) => {
  const shown = await opened(data).catch(() => undefined)
  const say = (answer: FromLooker) => globalThis.postMessage(answer)
  if (!shown) return say({ id: data.id, width: 0, height: 0 })
  const { width, height } = shown
  try {
    const fine = !('frame' in data) || data.fine
    say({ id: data.id, verdict: look(shown, data.aspect, fine), width, height })
  } catch {
    say({ id: data.id, width, height })
  } finally {
    shown.close()
  }
}

async function opened(asked: ToLooker): Promise<ImageBitmap> {
  if ('frame' in asked) return asked.frame
  refuse(pictureHeader(new Uint8Array(asked.bytes)))
  return createImageBitmap(new Blob([asked.bytes]), { imageOrientation: 'from-image' })
}

function look(shown: ImageBitmap, aspect: number, fine: boolean) {
  const longSide = Math.max(shown.width, shown.height)
  const scale = Math.min(1, lookSide / longSide)
  const [width, height] = [Math.max(1, Math.round(shown.width * scale)), Math.max(1, Math.round(shown.height * scale))]
  const { context } = paperOf(width, height)
  context.imageSmoothingQuality = 'medium'
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  context.drawImage(shown, 0, 0, width, height)
  const view = viewOf(context.getImageData(0, 0, width, height))
  return judgePicture(view, { aspect, longSide, ...(fine ? { detail: (place) => squareAt(shown, place) } : {}) })
}

function paperOf(width: number, height: number): Drawing {
  if (drawing?.width === width && drawing.height === height) return drawing
  drawing = { context: contextOf(width, height), width, height }
  return drawing
}

function contextOf(width: number, height: number): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('no-canvas')
  return context
}

function squareAt(shown: ImageBitmap, place: Point): Grey | undefined {
  const [x, y] = [Math.round(place.x * shown.width) - gridSide / 2, Math.round(place.y * shown.height) - gridSide / 2]
  if (x < 0 || y < 0 || x + gridSide > shown.width || y + gridSide > shown.height) return undefined
  square ??= contextOf(gridSide, gridSide)
  square.drawImage(shown, x, y, gridSide, gridSide, 0, 0, gridSide, gridSide)
  return viewOf(square.getImageData(0, 0, gridSide, gridSide)).light
}
