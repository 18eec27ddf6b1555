/**
 * Moving between pages; ten pages deep is WeChat's limit, so a deep stack is replaced rather than grown. A page is fetched before it shows:
 * what is tapped meanwhile on the page one is leaving is not followed, or the two could arrive in the wrong order.
 */
import Taro from '@tarojs/taro'
import { routes } from '@/routes'

const deepest = 9
/** How long a page may take before one may tap elsewhere. */
const patienceMs = 1500

let leaving: { page: string; at: number } | undefined

/** Names the page that shows now; another opening of the same page has another name. */
function shownPage(): string {
  const pages = Taro.getCurrentPages()
  // The browser's router keeps it as `path`, the mini program's page as `$taroPath`.
  const top = pages.at(-1) as { path?: string; $taroPath?: string } | undefined
  return `${pages.length} ${top?.$taroPath ?? top?.path ?? ''}`
}

function isLeaving(): boolean {
  return leaving !== undefined && leaving.page === shownPage() && Date.now() - leaving.at < patienceMs
}

function leave(way: () => void): void {
  leaving = { page: shownPage(), at: Date.now() }
  way()
  forgetWhenLeft()
}

/** A page that was left may be left again as soon as one has come back to it. */
function forgetWhenLeft(): void {
  if (isLeaving()) setTimeout(forgetWhenLeft, 50)
  else leaving = undefined
}

/** Opens a page on top of this one; nothing when another is just being opened. */
export function go(url: string): void {
  if (isLeaving()) return
  leave(() => {
    if (Taro.getCurrentPages().length >= deepest) Taro.redirectTo({ url })
    else Taro.navigateTo({ url })
  })
}

/** Opens a page instead of this one. */
export const goInstead = (url: string): void => leave(() => Taro.redirectTo({ url }))

/** Back to where the person came from; home when they came straight here. */
export function goBack(): void {
  if (Taro.getCurrentPages().length > 1) Taro.navigateBack()
  else goHome()
}

/** One page back; to `url` when the person came straight here and nothing lies below. */
export function backTo(url: string): void {
  if (Taro.getCurrentPages().length > 1) Taro.navigateBack()
  else goInstead(url)
}

export const goHome = (): void => leave(() => Taro.reLaunch({ url: routes.home() }))
