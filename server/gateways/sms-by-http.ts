/**
 * An SMS gateway over HTTP. `POST <url>/messages` with our id for the message, so that the same one sent again is the same one;
 * `GET <url>/messages/<id>` answers 404 when it was never taken. The key travels in a header, numbers and texts only in bodies.
 */
import { GatewayError } from './gateway-error'
import { askParty, type Http } from './http'
import type { MessageGateway, OutgoingMessage } from './messages'

export type SmsGateway = { send: MessageGateway['send']; hasTaken: MessageGateway['hasTaken'] }
type Options = { url: string; key: string; timeoutMs: number }

export function smsByHttp({ url, key, timeoutMs }: Options, http: Http): SmsGateway {
  const headers = { authorization: `Bearer ${key}` }
  return {
    async send({ id, to, from, text, event, orderId, code, link }: OutgoingMessage) {
      const body = { id, to, sign: from, text, event, orderId, params: { code, link } }
      const answer = await askParty('sms', timeoutMs, http, { method: 'POST', url: `${url}/messages`, headers, body })
      if (answer.status >= 300) throw refused(answer.body)
    },
    async hasTaken(id) {
      const answer = await askParty('sms', timeoutMs, http, { method: 'GET', url: `${url}/messages/${id}`, headers })
      if (answer.status === 404) return false
      if (answer.status >= 300) throw refused(answer.body)
      return true
    },
  }
}

const refused = ({ code, final }: Record<string, unknown>) =>
  new GatewayError('sms', 'error', typeof code === 'string' || typeof code === 'number' ? code : undefined, { final: final === true })
