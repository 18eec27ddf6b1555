/** Somebody signed in on a device this account has not used: its owner should know. Source: spec K2 (account.signedIn). */
import { sayMoment } from '@domain/calendar/moment'

const places = { h5: '手机网页', weapp: '微信小程序', console: '电脑' } as const

/** @param client where: the browser page, the mini program, or the pages on a computer */
export const accountSignedInText = (client: keyof typeof places, now: string): string =>
  `${sayMoment(now, now)}，您的账号在一台新设备上登录（${places[client]}）。不是您本人的话，请到「设置」里让那台设备退出。`
