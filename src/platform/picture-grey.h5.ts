/** Opens a picture inside the worker: upright by its EXIF, shrunk, white where it was transparent, as brightness alone. */
import { type Grey, greyOf } from '@domain/recognition/grey'
import { ReadingFailed } from './ocr-types'
import { type PictureHeader, pictureHeader } from './picture-header'
import type { ShownPicture } from './reading-messages'

/** What a card fills of it is still 1,600 wide, and memory stays small. */
export const longSide = 2400
/** Opened, a pixel takes four bytes: the 50 megapixels of a phone's best mode take 200 MB for a moment, more is not dared. */
const mostPixels = 52e6

/** Throws ReadingFailed with what is wrong with the file. */
export async function greyPicture(shown: ShownPicture): Promise<Grey> {
  if ('rgba' in shown) return greyOf(shown.rgba, shown.width, shown.height, 4)
  const header = pictureHeader(new Uint8Array(shown.bytes))
  refuse(header)
  const bitmap = await open(new Blob([shown.bytes])).catch(() => undefined)
  if (!bitmap?.width) throw new ReadingFailed(cannotOpen(header, shown.name))
  const { data, width, height } = pixelsOf(bitmap)
  return greyOf(data, width, height, 4)
}

/** What no browser should try to open. */
export function refuse({ cut, width = 0, height = 0 }: PictureHeader): void {
  if (width * height > mostPixels) throw new ReadingFailed('too-large')
  if (cut) throw new ReadingFailed('broken')
}

/** Why opening failed, as well as the file's beginning and name tell. */
export function cannotOpen({ kind, cmyk }: PictureHeader, name: string): 'heic' | 'cmyk' | 'broken' | 'unreadable' {
  if (kind === 'heic' || (kind === 'other' && /\.hei[cf]$/i.test(name))) return 'heic'
  if (cmyk) return 'cmyk'
  return kind === 'other' ? 'unreadable' : 'broken'
}

/** Opened whole and shrunk afterwards: browsers differ in which side they mean when they turn and shrink in one go. */
const open = (file: Blob) => createImageBitmap(file, { imageOrientation: 'from-image' })

function pixelsOf(bitmap: ImageBitmap): ImageData {
  const scale = Math.min(1, longSide / Math.max(bitmap.width, bitmap.height))
  const [width, height] = [Math.max(1, Math.round(bitmap.width * scale)), Math.max(1, Math.round(bitmap.height * scale))]
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
  if (!context) throw new ReadingFailed('memory')
  context.imageSmoothingQuality = 'medium'
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  context.drawImage(bitmap, 0, 0, width, height)
  // The opened picture is the largest thing here: it goes before its pixels are read out.
  bitmap.close()
  return context.getImageData(0, 0, width, height)
}
