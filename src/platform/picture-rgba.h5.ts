/** The colours of a picture for reading: upright, white where it was transparent, at most `longSide` pixels long. */
export async function pictureRgba(view: string, longSide: number): Promise<ImageData | undefined> {
  const image = await load(view)
  if (!image?.naturalWidth) return undefined
  const scale = Math.min(1, longSide / Math.max(image.naturalWidth, image.naturalHeight))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(image.naturalWidth * scale)
  canvas.height = Math.round(image.naturalHeight * scale)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) return undefined
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  const pixels = context.getImageData(0, 0, canvas.width, canvas.height)
  // Frees the canvas at once: Safari holds only a few hundred megabytes of them.
  canvas.width = 0
  return pixels
}

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
