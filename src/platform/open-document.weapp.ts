/** Shows a PDF that anybody may see: fetched and opened by WeChat, whose menu saves and sends it. */
import Taro from '@tarojs/taro'

export async function openDocument(address: string): Promise<boolean> {
  try {
    const { statusCode, tempFilePath } = await Taro.downloadFile({ url: address })
    if (statusCode !== 200) return false
    await Taro.openDocument({ filePath: tempFilePath, fileType: 'pdf', showMenu: true })
    return true
  } catch {
    return false
  }
}
