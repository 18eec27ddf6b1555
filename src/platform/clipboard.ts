/** Copying text for the person: the filing number, the footer snippet. */
import Taro from '@tarojs/taro'

/** True when the text is on the clipboard; false lets the page say how to copy by hand. */
export async function copyText(data: string): Promise<boolean> {
  try {
    await Taro.setClipboardData({ data })
    return true
  } catch {
    return false
  }
}
