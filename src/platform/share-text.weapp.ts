/** Hands a text to a chat of the person's choice, as a small file: a mini program cannot send plain words. */
import Taro from '@tarojs/taro'

export const canShareText = (): boolean => true

/** False when WeChat would not open the list of chats; closing it counts as done. */
export async function shareText(text: string, fileName = '授权码.txt'): Promise<boolean> {
  const filePath = `${Taro.env.USER_DATA_PATH ?? ''}/shared.txt`
  const files = Taro.getFileSystemManager()
  try {
    files.writeFileSync(filePath, text, 'utf8')
    await Taro.shareFileMessage({ filePath, fileName })
    return true
  } catch (error) {
    return String((error as { errMsg?: string }).errMsg).includes('cancel')
  } finally {
    // What was in it is a secret: it does not stay on the phone.
    files.unlink({ filePath })
  }
}
