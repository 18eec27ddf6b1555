/** WeChat's subscribe messages by `cgi-bin/message/subscribe/send`. Source: WeChat open documentation, subscribe-message.send and its error codes. */
import type { WechatData } from '@domain/notifications/wechat-message'
import { askParty, type Http } from './http'
import { type WechatOptions, type WithToken, wechatFailure } from './wechat-token'

export type WechatTold = { id: string; openId: string; templateId: string; page: string; data: WechatData }
export type WechatMessages = { send(told: WechatTold): Promise<void> }

export function wechatByHttp({ baseUrl, timeoutMs }: WechatOptions, http: Http, withToken: WithToken): WechatMessages {
  const sendWith = async (token: string, { id, openId, templateId, page, data }: WechatTold) => {
    const answer = await askParty('wechat', timeoutMs, http, {
      method: 'POST',
      url: `${baseUrl}/cgi-bin/message/subscribe/send?access_token=${encodeURIComponent(token)}`,
      headers: { 'x-request-id': id },
      body: { touser: openId, template_id: templateId, page, data, miniprogram_state: 'formal', lang: 'zh_CN' },
    })
    return { code: answer.status >= 300 ? -1 : Number(answer.body.errcode ?? -1) }
  }
  return {
    async send(told) {
      const { code } = await withToken((token) => sendWith(token, told))
      if (code !== 0) throw wechatFailure(code)
    },
  }
}
