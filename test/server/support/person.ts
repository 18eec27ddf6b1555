/** A person using the API: signs in by the sandbox's inbox and sends requests as the H5 page or the mini program would. */
import { randomUUID } from 'node:crypto'
import type { Endpoint } from '@contract/define-endpoint'
import type { FastifyInstance } from 'fastify'
import { readInbox } from '../../../server/sandbox/inbox'

export type Reply = { status: number; body: Record<string, unknown>; headers: Record<string, unknown>; raw: Buffer }
export type Person = {
  phone: string
  accountId: string
  headers: Record<string, string>
  send: (method: Method, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Reply>
  /** Like send, with a new Idempotency-Key. */
  create: (path: string, body?: unknown, key?: string) => Promise<Reply>
}
type Method = Endpoint['method']

export async function request(
  app: FastifyInstance,
  method: Method,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Reply> {
  const answer = await app.inject({
    method,
    url: `/api${path}`,
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
  })
  const json = String(answer.headers['content-type']).includes('json') && answer.payload !== ''
  return {
    status: answer.statusCode,
    body: json ? (answer.json() as Record<string, unknown>) : {},
    headers: answer.headers as Record<string, unknown>,
    raw: answer.rawPayload,
  }
}

/** The newest code in the sandbox's inbox of a phone. */
export async function newestCode(app: FastifyInstance, phone: string): Promise<string> {
  const messages = await readInbox(app.context, { channel: 'sms', to: phone })
  const code = messages.filter((message) => message.code).at(-1)?.code
  if (!code) throw new Error('no code in the inbox')
  return code
}

/** Signs a phone in on a target. */
export async function signIn(app: FastifyInstance, phone: string, client: 'h5' | 'weapp' | 'console' = 'weapp'): Promise<Person> {
  const sent = await request(app, 'POST', '/sign-in-codes', { phone })
  if (sent.status !== 202) throw new Error(`code not sent: ${JSON.stringify(sent.body)}`)
  const code = await newestCode(app, phone)
  const answer = await request(app, 'POST', '/sessions', { phone, code, client, device: '测试手机' })
  if (answer.status !== 201) throw new Error(`not signed in: ${JSON.stringify(answer.body)}`)
  const cookie = String(answer.headers['set-cookie'] ?? '').split(';')[0] ?? ''
  const headers: Record<string, string> =
    client === 'weapp' ? { authorization: `Bearer ${answer.body.token}` } : { cookie, origin: 'http://localhost', host: 'localhost' }
  const send: Person['send'] = (method, path, body, more) => request(app, method, path, body, { ...headers, ...more })
  const { id } = answer.body.account as { id: string }
  return {
    phone,
    accountId: id,
    headers,
    send,
    create: (path, body = {}, key = randomUUID()) => send('POST', path, body, { 'idempotency-key': key }),
  }
}
