/** Length and picture of a video, as WeChat can tell. */
import Taro from '@tarojs/taro'
import type { PickedFile } from './media-types'

export type SeenVideo = { seconds: number | undefined; hasPicture: boolean; light: number | undefined }

/** Undefined when WeChat cannot tell. */
export async function lookAtVideo(file: PickedFile): Promise<SeenVideo | undefined> {
  try {
    const { duration, width } = await Taro.getVideoInfo({ src: file.view })
    return { seconds: duration, hasPicture: width > 0, light: undefined }
  } catch {
    return undefined
  }
}
