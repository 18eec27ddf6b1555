/** Pixels of a picture in the browser: turned upright, at most `maxSide` long, written anew without EXIF. */
import type { PickedFile } from './media-types'
import { fileOf } from './upload-source.h5'

export type PreparedPixels = { file: PickedFile; width: number; height: number }

/** Undefined when the browser cannot read the picture: it is broken or not a picture. */
export async function preparePixels(file: PickedFile, maxSide: number): Promise<PreparedPixels | undefined> {
  const image = await load(file.view)
  if (!image?.naturalWidth || !image.naturalHeight) return undefined
  const scale = Math.min(1, maxSide / Math.max(image.naturalWidth, image.naturalHeight))
  const width = Math.round(image.naturalWidth * scale)
  const height = Math.round(image.naturalHeight * scale)
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')
  if (!context) return undefined
  // A transparent background would turn black in a JPEG.
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  context.drawImage(image, 0, 0, width, height)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.92))
  // Frees the canvas at once: Safari holds only a few hundred megabytes of them.
  canvas.width = 0
  return blob ? { file: fileOf(blob, `${file.name.replace(/\.[^.]*$/, '')}.jpg`), width, height } : undefined
}

/** Browsers turn the picture by its EXIF when they draw an Image element. */
function load(view: string): Promise<HTMLImageElement | undefined> {
  return new Promise((resolve) => {
    const image = new Image()
    // Unpacked beside the page: drawing it would otherwise do that in one piece, and the page would stand still.
    image.onload = () =>
      image.decode().then(
        () => resolve(image),
        () => resolve(image),
      )
    image.onerror = () => resolve(undefined)
    image.src = view
  })
}
