/** Looks at a picked picture in WeChat, on a canvas nobody sees. */
import { judgePicture } from '@domain/recognition/picture-quality/judge-picture'
import { lookSide, viewOf } from '@domain/recognition/picture-quality/shown-picture'
import Taro from '@tarojs/taro'
import type { LookAtPicture } from './picture-look-types'

/** An old WeChat, or memory, may refuse: then nothing is said. */
export const lookAtPicture: LookAtPicture = async (picture, aspect) => {
  try {
    const info = await Taro.getImageInfo({ src: picture.view })
    const longSide = Math.max(info.width, info.height)
    const scale = Math.min(1, lookSide / longSide)
    const [width, height] = [Math.round(info.width * scale), Math.round(info.height * scale)]
    const canvas = Taro.createOffscreenCanvas({ type: '2d', width, height })
    const image = await opened(canvas, picture.view)
    const context = canvas.getContext('2d') as CanvasRenderingContext2D
    context.drawImage(image as unknown as CanvasImageSource, 0, 0, width, height)
    const view = viewOf(context.getImageData(0, 0, width, height))
    return judgePicture(view, { aspect, longSide }).troubles
  } catch {
    return []
  }
}

function opened(canvas: Taro.OffscreenCanvas, view: string): Promise<Taro.Image> {
  return new Promise((resolve, reject) => {
    const image = canvas.createImage()
    image.onload = () => resolve(image)
    image.onerror = reject
    image.src = view
  })
}
