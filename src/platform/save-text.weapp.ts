/** Gives the person a text as a file: written into the mini program's folder and handed to a chat of their choice. */
import Taro from '@tarojs/taro'

export async function saveText(name: string, text: string): Promise<boolean> {
  const filePath = `${Taro.env.USER_DATA_PATH ?? ''}/${name}`
  try {
    Taro.getFileSystemManager().writeFileSync(filePath, text, 'utf8')
    await Taro.shareFileMessage({ filePath, fileName: name })
    return true
  } catch {
    return false
  }
}

/** What the person is told once it worked. */
export const savedSays = '请选择发给谁（例如“文件传输助手”）'
