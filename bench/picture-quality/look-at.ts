/** Shows a photograph to the picture check as the browser would: small, with squares at full size. */
import type { Grey } from '@domain/recognition/grey'
import { judgePicture, type PictureVerdict } from '@domain/recognition/picture-quality/judge-picture'
import { gridSide } from '@domain/recognition/picture-quality/screen-grid'
import { lookSide, viewOf } from '@domain/recognition/picture-quality/shown-picture'
import sharp from 'sharp'
import type { Photo } from './faults'

export async function lookAt(photo: Photo, aspect: number): Promise<PictureVerdict> {
  const longSide = Math.max(photo.width, photo.height)
  const raw = { width: photo.width, height: photo.height, channels: 3 as const }
  const size = longSide > lookSide ? { [photo.width >= photo.height ? 'width' : 'height']: lookSide } : {}
  const { data, info } = await sharp(photo.data, { raw })
    .resize({ ...size, kernel: 'linear' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const view = viewOf({ width: info.width, height: info.height, data })
  return judgePicture(view, { aspect, longSide, detail: ({ x, y }) => squareOf(photo, x * photo.width, y * photo.height) })
}

function squareOf({ data, width, height }: Photo, x: number, y: number): Grey | undefined {
  const [left, top] = [Math.round(x) - gridSide / 2, Math.round(y) - gridSide / 2]
  if (left < 0 || top < 0 || left + gridSide > width || top + gridSide > height) return undefined
  const out = new Uint8Array(gridSide * gridSide)
  for (let j = 0; j < gridSide; j++) {
    for (let i = 0; i < gridSide; i++) out[j * gridSide + i] = data[((top + j) * width + left + i) * 3 + 1] as number
  }
  return { width: gridSide, height: gridSide, data: out }
}
