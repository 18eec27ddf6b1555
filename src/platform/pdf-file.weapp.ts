/** A fetched PDF in WeChat: shown by its own reader, whose menu saves and prints it, or sent to a chat. */
import Taro from '@tarojs/taro'
import type { StoredFile } from './stored-file.weapp'

export const canSharePdf = (): boolean => true

/** The reader's menu saves it; a button of our own would do the same again. */
export const savesPdf = false

export async function showPdf(file: StoredFile, _name: string): Promise<void> {
  await Taro.openDocument({ filePath: file.view, fileType: 'pdf', showMenu: true })
}

export const savePdf = showPdf

/** False when WeChat would not open the list of chats; closing it counts as done. */
export async function sharePdf(file: StoredFile, name: string): Promise<boolean> {
  try {
    await Taro.shareFileMessage({ filePath: file.view, fileName: `${name}.pdf` })
    return true
  } catch (error) {
    return String((error as { errMsg?: string }).errMsg).includes('cancel')
  }
}
