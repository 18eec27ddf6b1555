/**
 * WeChat's subscribe messages: a token by `cgi-bin/stable_token` (the secret in the body, not in the address), then
 * `cgi-bin/message/subscribe/send`. Source: WeChat open documentation, subscribe-message.send and its error codes.
 */
import type { WechatData } from '@domain/notifications/wechat-message'
import { GatewayError } from './gateway-error'
import { askParty, type Http } from './http'

type Options = { baseUrl: string; appId: string; secret: string; timeoutMs: number }
export type WechatTold = { id: string; openId: string; templateId: string; page: string; data: WechatData }
export type WechatMessages = { send(told: WechatTold): Promise<void> }

/** 40001 and 40014 = not the newest token, 42001 = run out. */
const tokenDead = [40001, 40014, 42001]
/** Not allowed by the person; nobody; no such template; parameters; page: another try says the same. */
const final = [43101, 40003, 40037, 47003, 41030]
const quota = 45009
/** A token is renewed this long before WeChat ends it. */
const spareSeconds = 300

export function wechatByHttp({ baseUrl, appId, secret, timeoutMs }: Options, http: Http): WechatMessages {
  let kept: { token: string; until: number } | undefined

  const newToken = async (force: boolean): Promise<string> => {
    const body = { grant_type: 'client_credential', appid: appId, secret, force_refresh: force }
    const answer = await askParty('wechat', timeoutMs, http, { method: 'POST', url: `${baseUrl}/cgi-bin/stable_token`, body }).catch(
      toError,
    )
    const { access_token: token, expires_in: seconds, errcode } = answer.body
    if (typeof token !== 'string') throw failure(Number(errcode) || -1)
    kept = { token, until: performance.now() + (Number(seconds) - spareSeconds) * 1000 }
    return token
  }

  const sendWith = async (token: string, { id, openId, templateId, page, data }: WechatTold): Promise<number> => {
    const answer = await askParty('wechat', timeoutMs, http, {
      method: 'POST',
      url: `${baseUrl}/cgi-bin/message/subscribe/send?access_token=${encodeURIComponent(token)}`,
      headers: { 'x-request-id': id },
      body: { touser: openId, template_id: templateId, page, data, miniprogram_state: 'formal', lang: 'zh_CN' },
    })
    return answer.status >= 300 ? -1 : Number(answer.body.errcode ?? -1)
  }

  return {
    async send(told) {
      const token = kept && performance.now() < kept.until ? kept.token : await newToken(false)
      const first = await sendWith(token, told)
      const code = tokenDead.includes(first) ? await sendWith(await newToken(true), told) : first
      if (code !== 0) throw failure(code)
    },
  }
}

const failure = (code: number) => new GatewayError('wechat', 'error', code, { final: final.includes(code), nextDay: code === quota })

/** Without a token nothing was sent, so its being late leaves nothing in doubt. */
const toError = (error: unknown): never => {
  throw error instanceof GatewayError ? new GatewayError(error.party, 'error', error.code ?? 'token') : error
}
