/** The texts that carry a code: signing in, ending a filing, and the ministry's verification. Nobody's name stands in them. */

export const signInEvent = 'account.sign-in-code'
export const smsSentEvent = 'sms.sent'
export const revokeCodeEvent = 'revoke.code'
/** The ministry's number, from which the verification comes. */
export const ministryNumber = '12381'

/** @param minutes how long the code is good for */
export const signInText = (code: string, minutes: number): string =>
  `您的登录验证码是 ${code}，${minutes} 分钟内有效。不是您本人操作请忽略，验证码不要告诉任何人。`

/** The provider's own code before something is ended. `doing` names it (注销主体 …), `minutes` is how long the code is good for. */
export const revokeCodeText = (code: string, doing: string, domain: string, minutes: number): string =>
  `您负责的备案${domain ? `（域名 ${domain}）` : ''}正在申请${doing}，验证码 ${code}，${minutes} 分钟内有效。不同意请不要告诉任何人，并联系账号持有人。`

/**
 * @param hours how long the code is good for, from the first sending
 * @param doing what is being done, in words
 */
export const smsSentText = (code: string, domain: string, hours: number, doing = '网站备案'): string =>
  `【工信部】您正在办理${doing}${domain ? `（域名 ${domain}）` : ''}，核验码 ${code}，自首次发送起 ${hours} 小时内有效。请在备案进度页完成短信核验，不要告诉他人。`
