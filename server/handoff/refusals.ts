/** What is said where a code cannot be taken, shown or answered. */
import type { HandoffState } from '@domain/handoff/handoff'
import { Refusal } from '../routes/refusal'

/** Of a code that nobody was shown, and of every code that is over to whoever does not own it. */
export const unknownCode = () =>
  new Refusal(404, {
    code: 'handoff-unknown',
    says: '这个二维码用不了了',
    wayOut: '二维码两分钟有效，只能用一次。请在电脑上刷新，再扫新的',
  })

const rescan = '请在电脑上刷新二维码，再扫一次'
const overWords: Readonly<Record<string, { code: string; says: string; wayOut: string }>> = {
  expired: { code: 'handoff-expired', says: '这个二维码过了两分钟，已经失效', wayOut: rescan },
  cancelled: { code: 'handoff-cancelled', says: '电脑上已经收回了这个二维码', wayOut: rescan },
  declined: { code: 'handoff-declined', says: '这次换设备被拒绝了', wayOut: '如果是您本人在操作，请在电脑上刷新二维码再扫' },
  used: { code: 'handoff-used', says: '这个二维码已经用过一次', wayOut: '如果就是这台手机扫的，请打开草稿继续；否则请在电脑上刷新二维码' },
}

/** Only its owner is told how a code ended. */
export const overToOwner = (state: HandoffState) => {
  const words = overWords[state] ?? overWords.used
  return new Refusal(409, words ?? { code: 'handoff-used', says: '这个二维码已经用过一次' })
}

export const otherAccount = (maskedPhone: string) =>
  new Refusal(409, {
    code: 'other-account',
    says: `这份备案属于账号 ${maskedPhone}，和您现在登录的不是同一个`,
    wayOut: '请切换账号后再扫一次',
  })

export const phoneAtWork = () =>
  new Refusal(409, {
    code: 'phone-at-work',
    says: '手机上正在办这份备案',
    wayOut: '要换一台手机，请先在电脑上接回，再出示二维码',
  })

export const notAsking = () =>
  new Refusal(409, { code: 'not-asking', says: '现在没有手机在等您确认', wayOut: '可能已经超过两分钟，请刷新二维码后再扫' })

export const otherComputer = () =>
  new Refusal(409, { code: 'other-computer', says: '这个二维码不是这台设备出示的', wayOut: '请在出示二维码的那台电脑上确认' })

export const notHandedOver = () =>
  new Refusal(409, { code: 'no-handoff', says: '这份备案没有交给这台设备', wayOut: '可能已经在电脑上接回，请刷新看看' })

export const signInOnPhone = () =>
  new Refusal(401, {
    code: 'sign-in-needed',
    says: '这类备案要先在手机上登录再办理',
    wayOut: '登录后会回到刚才的页面；二维码过期了就在电脑上刷新再扫',
  })

export const orderClosed = (word: string) =>
  new Refusal(409, { code: 'not-now', says: `备案现在是「${word}」，没有要在手机上填的`, wayOut: '请打开「备案进度」看现在能做什么' })
