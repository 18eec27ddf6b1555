/** Brings an element into view in WeChat; ids written by components are found by how they end. */
import Taro from '@tarojs/taro'

export function scrollToElement(id: string): void {
  Taro.pageScrollTo({ selector: `#${id}`, offsetTop: -120, duration: 200 }).catch(() => undefined)
}
