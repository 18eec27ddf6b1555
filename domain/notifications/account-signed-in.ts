/** Somebody signed in on a device this account has not used: its owner should know. Source: spec K2 (account.signedIn). */
import { sayMoment } from '@domain/calendar/moment'

/** @param client where: the browser page or the mini program */
export const accountSignedInText = (client: 'h5' | 'weapp', now: string): string =>
  `${sayMoment(now, now)}，您的账号在一台新设备上登录（${client === 'weapp' ? '微信小程序' : '手机网页'}）。不是您本人的话，请到「设置」里让那台设备退出。`
