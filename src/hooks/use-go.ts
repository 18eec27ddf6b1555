/** Moving between pages; ten pages deep is WeChat's limit, so a deep stack is replaced rather than grown. */
import Taro from '@tarojs/taro'
import { routes } from '@/routes'

const deepest = 9

/** Opens a page on top of this one. */
export function go(url: string): void {
  if (Taro.getCurrentPages().length >= deepest) Taro.redirectTo({ url })
  else Taro.navigateTo({ url })
}

/** Opens a page instead of this one. */
export const goInstead = (url: string): void => {
  Taro.redirectTo({ url })
}

/** Back to where the person came from; home when they came straight here. */
export function goBack(): void {
  if (Taro.getCurrentPages().length > 1) Taro.navigateBack()
  else Taro.reLaunch({ url: routes.home() })
}

/** One page back; to `url` when the person came straight here and nothing lies below. */
export function backTo(url: string): void {
  if (Taro.getCurrentPages().length > 1) Taro.navigateBack()
  else Taro.redirectTo({ url })
}

export const goHome = (): void => {
  Taro.reLaunch({ url: routes.home() })
}
