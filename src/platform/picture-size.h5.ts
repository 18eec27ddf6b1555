/** How large a picture is, as the browser shows it (turned by its EXIF). */
export type PictureSize = { width: number; height: number }

/** Undefined when it is no picture that this browser can open. */
export function pictureSize(view: string): Promise<PictureSize | undefined> {
  return new Promise((resolve) => {
    const image = new Image()
    image.onload = () => resolve(image.naturalWidth ? { width: image.naturalWidth, height: image.naturalHeight } : undefined)
    image.onerror = () => resolve(undefined)
    image.src = view
  })
}
