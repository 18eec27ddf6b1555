/** The two texts that carry a code: signing in, and the ministry's verification. Nobody's name stands in them. */

export const signInEvent = 'account.sign-in-code'
export const smsSentEvent = 'sms.sent'
/** The ministry's number, from which the verification comes. */
export const ministryNumber = '12381'

/** @param minutes how long the code is good for */
export const signInText = (code: string, minutes: number): string =>
  `您的登录验证码是 ${code}，${minutes} 分钟内有效。不是您本人操作请忽略，验证码不要告诉任何人。`

/** @param hours how long the code is good for, from the first sending */
export const smsSentText = (code: string, domain: string, hours: number): string =>
  `【工信部】您正在办理网站备案（域名 ${domain}），核验码 ${code}，自首次发送起 ${hours} 小时内有效。请在备案进度页完成短信核验，不要告诉他人。`
