/** Pixels of a picture in WeChat: compressed and scaled by WeChat itself, which also writes it upright. */
import Taro from '@tarojs/taro'
import type { PickedFile } from './media-types'
import { fileOf, sizeOf } from './upload-source.weapp'

export type PreparedPixels = { file: PickedFile; width: number; height: number }

/** Undefined when WeChat cannot read the picture: it is broken or not a picture. */
export async function preparePixels(file: PickedFile, maxSide: number): Promise<PreparedPixels | undefined> {
  const info = await Taro.getImageInfo({ src: file.view }).catch(() => undefined)
  if (!info?.width || !info.height) return undefined
  const scale = Math.min(1, maxSide / Math.max(info.width, info.height))
  const width = Math.round(info.width * scale)
  const height = Math.round(info.height * scale)
  const { tempFilePath } = await Taro.compressImage({
    src: file.view,
    quality: 92,
    ...(scale < 1 ? { compressedWidth: width, compressedHeight: height } : {}),
  })
  return { file: fileOf(tempFilePath, `${file.name.replace(/\.[^.]*$/, '')}.jpg`, await sizeOf(tempFilePath)), width, height }
}
