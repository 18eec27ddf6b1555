/** What a mini program shows outside its pages, and where it goes: toasts, dialogs, sheets, titles, the page stack. */
import { control } from '../control'
import type { PageStack } from '../page-stack'
import { actions, modal, toast } from '../sheet'
import { addPhoneContact, requestSubscribeMessage } from './asking'
import { type Api, apis, Refusal, text } from './call'

const navigation = (stack: PageStack): Api =>
  apis({
    navigateTo: async ({ url }) => void (await stack.navigateTo(text(url))),
    redirectTo: async ({ url }) => void (await stack.redirectTo(text(url))),
    reLaunch: async ({ url }) => void (await stack.reLaunch(text(url))),
    switchTab: async ({ url }) => void (await stack.switchTab(text(url))),
    navigateBack: async ({ delta }) => void (await stack.navigateBack(Number(delta ?? 1))),
  })

const frame = (stack: PageStack): HTMLElement | undefined => stack.top()?.frame

const surfaces = (stack: PageStack): Api =>
  apis({
    showToast: ({ title, duration }) => {
      toast(text(title), Number(duration ?? 1500))
      return undefined
    },
    hideToast: () => {
      toast(undefined)
      return undefined
    },
    showLoading: ({ title }) => {
      toast(text(title) || '加载中')
      return undefined
    },
    hideLoading: () => {
      toast(undefined)
      return undefined
    },
    showModal: (options) =>
      modal(
        text(options.title),
        text(options.content),
        text(options.confirmText) || '确定',
        options.showCancel === false ? undefined : text(options.cancelText) || '取消',
        options.editable === true,
      ),
    showActionSheet: async ({ itemList }) => {
      const items = (itemList as string[] | undefined) ?? []
      if (items.length > 6) throw new Refusal('parameter error: itemList should not be large than 6')
      const tapIndex = await actions(items)
      if (tapIndex === undefined) throw new Refusal('cancel')
      return { tapIndex }
    },
    setNavigationBarTitle: ({ title }) => {
      const shown = frame(stack)?.querySelector('.host-title')
      if (shown) shown.textContent = text(title)
      return undefined
    },
    setNavigationBarColor: () => undefined,
    showNavigationBarLoading: () => undefined,
    hideNavigationBarLoading: () => undefined,
    setBackgroundColor: () => undefined,
    setBackgroundTextStyle: () => undefined,
    startPullDownRefresh: () => {
      stack.pullDown()
      return undefined
    },
    stopPullDownRefresh: () => {
      stack.pulled = false
      return undefined
    },
    hideKeyboard: () => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      return undefined
    },
    pageScrollTo: ({ scrollTop, selector }) => {
      const scroller = frame(stack)?.querySelector('.host-scroller')
      if (selector) scroller?.querySelector(domSelector(text(selector)))?.scrollIntoView({ block: 'start' })
      else scroller?.scrollTo({ top: Number(scrollTop ?? 0) })
      return undefined
    },
    setClipboardData: ({ data }) => {
      control.clipboard = text(data)
      toast('内容已复制', 1500)
      return undefined
    },
    getClipboardData: () => ({ data: control.clipboard }),
    makePhoneCall: () => undefined,
    vibrateShort: () => undefined,
    vibrateLong: () => undefined,
    setKeepScreenOn: () => undefined,
    hideShareMenu: () => undefined,
    showShareMenu: () => undefined,
    enableAlertBeforeUnload: () => undefined,
    disableAlertBeforeUnload: () => undefined,
    addPhoneContact,
    requestSubscribeMessage,
  })

/** Ids in a template carry their component's prefix in the DOM, and tags are the host's. */
export const domSelector = (selector: string): string =>
  selector
    .replace(/#([\w-]+)/g, '[id$="--$1"]')
    .replace(/(^|[\s>,])(view|text|button|input|image|canvas|scroll-view)(?=$|[\s.:#[>,])/g, '$1wx-$2')

export const screenApi = (stack: PageStack): Api => ({ ...navigation(stack), ...surfaces(stack) })
