/** A stored picture as the grey pixels that reading works on. */
import { type Grey, greyOf } from '@domain/recognition/grey'
import sharp from 'sharp'

/** Longer side, pixels: what a card fills of it is still 1,600 wide, and memory stays small. */
const longSide = 2400

/** Upright by its EXIF, shrunk, grey. Rejects when the bytes are not a picture that can be opened. */
export async function greyPixels(bytes: Uint8Array): Promise<Grey> {
  const { data, info } = await sharp(bytes, { limitInputPixels: 40e6, failOn: 'warning' })
    .rotate()
    .resize(longSide, longSide, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return greyOf(data, info.width, info.height, 3)
}
