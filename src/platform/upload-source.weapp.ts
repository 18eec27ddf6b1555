/** Bytes of a temporary file in WeChat, read piece by piece so that a video never lies in memory whole. */
import Taro from '@tarojs/taro'
import type { PickedFile } from './media-types'

export function fileOf(path: string, name: string, size: number): PickedFile {
  return {
    name,
    size,
    view: path,
    read: (from, to) =>
      new Promise((resolve, reject) => {
        const length = Math.min(to, size) - from
        if (length <= 0) return resolve(new ArrayBuffer(0))
        Taro.getFileSystemManager().readFile({
          filePath: path,
          position: from,
          length,
          success: ({ data }) => resolve(data as ArrayBuffer),
          fail: reject,
        })
      }),
    release: () => undefined,
  }
}

/** Size of a temporary file, in bytes. */
export function sizeOf(path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().getFileInfo({ filePath: path, success: ({ size }) => resolve(size), fail: reject })
  })
}
