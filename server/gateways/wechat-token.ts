/**
 * WeChat's access token: fetched by `cgi-bin/stable_token` (the secret in the body, not in the address), kept until shortly before WeChat
 * ends it, renewed by force when WeChat says it is dead. Source: WeChat open documentation, stable_token.
 */
import { GatewayError } from './gateway-error'
import { askParty, type Http } from './http'

export type WechatOptions = { baseUrl: string; appId: string; secret: string; timeoutMs: number }

/** 40001 and 40014 = not the newest token, 42001 = run out. */
const tokenDead = [40001, 40014, 42001]
/** A token is renewed this long before WeChat ends it. */
const spareSeconds = 300

/** What WeChat answered: its errcode, 0 where all went well, -1 where it did not speak. */
export type Said<T> = { code: number; with?: T }
export type WithToken = <T>(ask: (token: string) => Promise<Said<T>>) => Promise<Said<T>>

/** Runs an ask with the token in use, once more with a new one when that was dead. GatewayError when no token can be had. */
export function wechatTokens({ baseUrl, appId, secret, timeoutMs }: WechatOptions, http: Http): WithToken {
  let kept: { token: string; until: number } | undefined

  const newToken = async (force: boolean): Promise<string> => {
    const body = { grant_type: 'client_credential', appid: appId, secret, force_refresh: force }
    const answer = await askParty('wechat', timeoutMs, http, { method: 'POST', url: `${baseUrl}/cgi-bin/stable_token`, body }).catch(
      toError,
    )
    const { access_token: token, expires_in: seconds, errcode } = answer.body
    if (typeof token !== 'string') throw wechatFailure(Number(errcode) || -1)
    kept = { token, until: performance.now() + (Number(seconds) - spareSeconds) * 1000 }
    return token
  }

  return async (ask) => {
    const first = await ask(kept && performance.now() < kept.until ? kept.token : await newToken(false))
    return tokenDead.includes(first.code) ? ask(await newToken(true)) : first
  }
}

/** Not allowed by the person; nobody; no such template; parameters; page; no such scene: another try says the same. */
const final = [43101, 40003, 40037, 47003, 41030, 40129]
const quota = 45009

export const wechatFailure = (code: number) =>
  new GatewayError('wechat', 'error', code, { final: final.includes(code), nextDay: code === quota })

/** Without a token nothing was sent, so its being late leaves nothing in doubt. */
const toError = (error: unknown): never => {
  throw error instanceof GatewayError ? new GatewayError(error.party, 'error', error.code ?? 'token') : error
}
