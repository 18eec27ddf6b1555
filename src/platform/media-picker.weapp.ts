/** Choosing a picture or a video in WeChat. */
import Taro from '@tarojs/taro'
import type { PickedFile, PickFrom } from './media-types'
import { fileOf } from './upload-source.weapp'

/** Undefined when the person closed the chooser. */
export const pickPicture = (from: PickFrom): Promise<PickedFile | undefined> => choose('image', from)
export const pickVideo = (from: PickFrom): Promise<PickedFile | undefined> => choose('video', from)

async function choose(kind: 'image' | 'video', from: PickFrom): Promise<PickedFile | undefined> {
  try {
    const { tempFiles } = await Taro.chooseMedia({
      count: 1,
      mediaType: [kind],
      sourceType: [from],
      sizeType: ['original'],
      camera: kind === 'video' ? 'front' : 'back',
      maxDuration: 60,
    })
    const [file] = tempFiles
    return file && asPicked(file.tempFilePath, file.size)
  } catch (reason) {
    const says = (reason as { errMsg?: string } | undefined)?.errMsg ?? ''
    if (says.includes('cancel')) return undefined
    throw reason
  }
}

const asPicked = (path: string, size: number): PickedFile => fileOf(path, path.slice(path.lastIndexOf('/') + 1), size)
