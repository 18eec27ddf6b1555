/** Pulling the page down asks for what is new: WeChat's own gesture (the page's configuration allows it, config/pull-down.cjs). */
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import type { PullDownProps } from './pull-down-types'

export function PullDown({ onPull, children }: PullDownProps) {
  usePullDownRefresh(() => {
    void onPull().finally(() => Taro.stopPullDownRefresh())
  })
  return <>{children}</>
}
