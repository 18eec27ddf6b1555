/** A stored picture, video or letter in WeChat, downloaded with the session to a temporary file. */
import Taro from '@tarojs/taro'

import type { PickedFile } from './media-types'

/** `file` is only there in the browser: WeChat reads certificates on the server. */
export type StoredFile = { view: string; file?: PickedFile; release: () => void }

/** Rejects with the HTTP status (0 = no answer) as `status`. */
export async function openStored(address: string, headers: Record<string, string>): Promise<StoredFile> {
  const response = await Taro.downloadFile({ url: address, header: headers }).catch(() => undefined)
  if (response?.statusCode !== 200) throw Object.assign(new Error('stored-file'), { status: response?.statusCode ?? 0 })
  return { view: response.tempFilePath, release: () => undefined }
}
