/** What WeChat covers at the top, in px: the status bar, and at the right its own capsule of two buttons. */
import Taro from '@tarojs/taro'

export function topInset(): { statusBar: number; capsule: number } {
  try {
    const { statusBarHeight = 20, windowWidth } = Taro.getWindowInfo()
    const capsule = Taro.getMenuButtonBoundingClientRect()
    return { statusBar: statusBarHeight, capsule: Math.max(0, windowWidth - capsule.left) }
  } catch {
    return { statusBar: 20, capsule: 96 }
  }
}
