/** The three ways out of the app behind one port: what each needs is composed here from the one message. */
import { mailTextOf } from '../notifications/mail-text'
import { pageOf, webLinkOf } from '../notifications/web-link'
import type { MailGateway } from './mail-by-smtp'
import type { MessageGateway } from './messages'
import type { SmsGateway } from './sms-by-http'
import type { WechatMessages } from './wechat-by-http'

type Ways = { sms: SmsGateway; mail: MailGateway; wechat: WechatMessages }
type Options = { publicUrl: string | undefined; templates: Readonly<Record<'to-do' | 'progress' | 'other', string>> }

export function messagesByChannel({ sms, mail, wechat }: Ways, { publicUrl, templates }: Options): MessageGateway {
  return {
    hasTaken: (id) => sms.hasTaken(id),
    async send(message) {
      const { id, to, channel } = message
      const address = webLinkOf(publicUrl, message.link)
      if (channel === 'sms') return sms.send(address ? { ...message, text: `${message.text} ${address}` } : message)
      if (channel === 'mail') return mail.send({ id, to, ...mailTextOf(message, address) })
      if (!message.wechat) throw new Error('a WeChat message without its fields')
      const { template, data } = message.wechat
      return wechat.send({ id, openId: to, templateId: templates[template], page: pageOf(message.link), data })
    },
  }
}
