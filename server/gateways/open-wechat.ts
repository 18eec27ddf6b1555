/** WeChat as the configuration says: the real one by its address, else the sandbox's, else none. One token serves both of its uses. */
import type { Config } from '../config'
import { selfAddress } from '../sandbox/outside/self-http'
import { wechatPath } from '../sandbox/outside/wechat-token-desk'
import { GatewayError } from './gateway-error'
import type { Http } from './http'
import { type MiniProgramGateway, miniProgramByHttp, noMiniProgram } from './mini-program-code'
import { type WechatMessages, wechatByHttp } from './wechat-by-http'
import { wechatTokens } from './wechat-token'

export type Wechat = { messages: WechatMessages; miniProgram: MiniProgramGateway }

const absent = async () => {
  throw new GatewayError('wechat', 'error', 'not-configured')
}

export function openWechat({ wechat, miniProgram, sandbox, gatewayTimeoutMs: timeoutMs }: Config, http: Http): Wechat {
  if (!wechat.baseUrl && !sandbox) return { messages: { send: absent }, miniProgram: noMiniProgram }
  const options = { ...wechat, baseUrl: wechat.baseUrl ?? `${selfAddress}${wechatPath}`, timeoutMs }
  const withToken = wechatTokens(options, http)
  return {
    messages: wechatByHttp(options, http, withToken),
    miniProgram: miniProgram ? miniProgramByHttp(options, http, withToken) : noMiniProgram,
  }
}
