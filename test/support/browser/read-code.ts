/** Reads a QR code from the pixels of a screen, as the camera of a phone would: with a decoder that is none of ours. */
import decoder from 'jsqr'
import sharp from 'sharp'

type Decode = (pixels: Uint8ClampedArray, width: number, height: number) => { data: string } | null
// The package is CommonJS; what its default is depends on who loads it.
const decode = (typeof decoder === 'function' ? decoder : (decoder as { default: unknown }).default) as Decode

/** What stands in the code on a picture (PNG); undefined when there is none to be read. */
export async function readCode(picture: Buffer): Promise<string | undefined> {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return decode(new Uint8ClampedArray(data), info.width, info.height)?.data
}
