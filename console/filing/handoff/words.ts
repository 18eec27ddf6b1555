/** What the panel with the code says. */
import type { HandoffKind } from '@domain/handoff/handoff'

export const titles: Record<HandoffKind, string> = {
  continue: '用手机继续',
  capture: '只用手机拍照',
  begin: '在手机上开始',
}

export const words = {
  lead: {
    continue: '用手机的相机或微信扫这个码，从同一步、同一栏接着填。已经填好的都在。',
    capture: '用手机的相机或微信扫这个码，拍证件、录视频都在手机上做。打字的内容可以继续在电脑上填。',
    begin: '用手机的相机或微信扫这个码，在手机上办。',
  } satisfies Record<HandoffKind, string>,
  match: '手机上会显示同样的两位数字，一样才是这个码',
  left: (seconds: number) => `${seconds} 秒后自动换新的`,
  lastSeconds: (seconds: number) => `还有 ${seconds} 秒有效`,
  reader: '用什么扫',
  byWechat: '微信扫一扫',
  byBrowser: '手机相机',
  copy: '复制链接',
  copied: '已复制，两分钟内在手机上打开',
  once: '一个码只能用一次，只能给一台手机用。',
  making: '正在生成二维码',
  paused: '二维码停住了',
  pausedSays: '放了一会儿没有人扫，就不再自动换新的了。',
  renew: '点一下换新的',
  asking: (phone: string, match: string) => `${phone}扫了码，数字 ${match}，是您的手机吗？`,
  somePhone: '一台手机',
  onePhone: (phone: string) => `一台 ${phone} `,
  askingSays: '手机屏幕上的数字和这里一样，才点「是」。点「是」以后，那台手机只能办这一份备案。',
  yes: '是，是我的手机',
  no: '不是',
  active: '手机上正在办',
  activeOn: (phone: string) => `${phone} 已经接过去了。`,
  activeSays: {
    continue: '手机上填的会实时出现在电脑上。想回到电脑上填，随时可以接回，手机上已经保存的都在。',
    capture: '拍好的照片会自己出现在电脑上，这期间您可以继续打字。',
    begin: '手机上开始以后，这份备案会出现在「备案订单」里。',
  } satisfies Record<HandoffKind, string>,
  takeBack: '接回到电脑上',
  stop: '不在手机上办了',
  declined: '没有交给那台手机',
  declinedSays: '有人点了「不是」，这个码已经作废，没有人能再用它。如果是您自己点错了，换一个新的再扫。',
  cancelled: '这个码已经收回',
  cancelledSays: '您在别的窗口显示了新的码，或者已经收回。旧的码不能再用。',
  ended: '手机上的已经停下',
  endedSays: '已经接回，或者这一份已经提交。手机上填好的都保存了。',
  handedBack: '手机已经交回',
  handedBackSays: '手机上填好的都保存了，可以从手机停下的地方接着填。',
  goOn: '接着填',
  trouble: '没有拿到二维码',
  again: '再试一次',
} as const

/** A page of the phone, without anything handed over. */
export const phonePageWords = {
  lead: '这一步要在手机上做。用手机的相机或微信扫这个码，登录后直接打开。',
  copied: '已复制，在手机上打开',
  byHand: '或者在手机上打开随手备案，进「备案进度」，找到这份备案。',
} as const
