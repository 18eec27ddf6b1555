/** Opens the ways out of the app as the configuration says: real parties by their addresses, else the sandbox's, else none. */
import type { Clock } from '../clock'
import type { Config } from '../config'
import type { Db } from '../context'
import { sandboxMailbox } from '../sandbox/outside/mailbox'
import { outsideKey } from '../sandbox/outside/outside-key'
import { selfAddress } from '../sandbox/outside/self-http'
import { smsPath } from '../sandbox/outside/sms-endpoint'
import type { Vault } from '../storage/vault'
import { GatewayError } from './gateway-error'
import type { Http } from './http'
import type { MailGateway } from './mail-by-smtp'
import type { MessageGateway } from './messages'
import { messagesByChannel } from './messages-by-channel'
import { type SmsGateway, smsByHttp } from './sms-by-http'
import type { WechatMessages } from './wechat-by-http'

type Parts = { db: Db; vault: Vault; clock: Clock; config: Config }

export async function openMessages(parts: Parts, http: Http, wechat: WechatMessages): Promise<MessageGateway> {
  const ways = { sms: smsWay(parts, http), mail: await mailWay(parts), wechat }
  return messagesByChannel(ways, { publicUrl: parts.config.publicUrl, templates: parts.config.wechat.templates })
}

const absent = (party: string) => async () => {
  throw new GatewayError(party, 'error', 'not-configured')
}

function smsWay({ config, vault }: Parts, http: Http): SmsGateway {
  const { smsGateway, sandbox, gatewayTimeoutMs: timeoutMs } = config
  if (smsGateway) return smsByHttp({ ...smsGateway, timeoutMs }, http)
  if (!sandbox) return { send: absent('sms'), hasTaken: absent('sms') }
  return smsByHttp({ url: `${selfAddress}${smsPath}`, key: outsideKey(vault), timeoutMs }, http)
}

async function mailWay(parts: Parts): Promise<MailGateway> {
  const { smtpUrl, mailFrom, publicUrl, sandbox, gatewayTimeoutMs: timeoutMs } = parts.config
  if (!smtpUrl) return sandbox ? sandboxMailbox(parts) : { send: absent('mail') }
  const host = publicUrl ? new URL(publicUrl).hostname : 'localhost'
  // Only servers that send mail load the mailer.
  const { mailBySmtp } = await import('./mail-by-smtp')
  return mailBySmtp({ smtpUrl, from: mailFrom ?? `随手备案 <no-reply@${host}>`, host, timeoutMs })
}
