/** How large a picture is, by WeChat. */
import Taro from '@tarojs/taro'

export type PictureSize = { width: number; height: number }

/** Undefined when it is no picture that WeChat can open. */
export async function pictureSize(view: string): Promise<PictureSize | undefined> {
  const info = await Taro.getImageInfo?.({ src: view })?.catch(() => undefined)
  return info?.width && info.height ? { width: info.width, height: info.height } : undefined
}
