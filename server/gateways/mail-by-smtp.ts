/**
 * Mail by SMTP. A try that breaks off is tried again under the same Message-ID, so that the receiving side can tell it is the same mail.
 * Headers carry the address, a subject without anything personal, and nothing else.
 */
import nodemailer from 'nodemailer'
import { GatewayError } from './gateway-error'

export type Mail = { id: string; to: string; subject: string; text: string; html: string }
export type MailGateway = { send(mail: Mail): Promise<void> }
type Options = { smtpUrl: string; from: string; host: string; timeoutMs: number }

/** `<outbox id@host>`: one for all tries of a mail. */
export const messageIdOf = (id: string, host: string): string => `<${id}@${host}>`

export function mailBySmtp({ smtpUrl, from, host, timeoutMs }: Options): MailGateway {
  const waits = { connectionTimeout: timeoutMs, greetingTimeout: timeoutMs, socketTimeout: timeoutMs }
  const transport = nodemailer.createTransport({ url: smtpUrl, ...waits })
  return {
    async send({ id, to, subject, text, html }) {
      try {
        await transport.sendMail({ from, to, subject, text, html, messageId: messageIdOf(id, host) })
      } catch (error) {
        throw asGatewayError(error)
      }
    },
  }
}

/** 5xx to the address or the message is final; wrong credentials are ours to mend, everything else may pass. */
function asGatewayError(error: unknown): GatewayError {
  const { code, responseCode } = Object(error) as { code?: unknown; responseCode?: unknown }
  if (typeof responseCode === 'number') {
    const final = responseCode >= 500 && (code === 'EENVELOPE' || code === 'EMESSAGE')
    return new GatewayError('mail', 'error', responseCode, { final })
  }
  const kind = code === 'ETIMEDOUT' ? 'timeout' : 'error'
  return new GatewayError('mail', kind, typeof code === 'string' ? code : undefined)
}
