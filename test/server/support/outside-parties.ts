/** Parties outside as processes of their own would be: an SMTP server and an SMS gateway on ports, each told how to behave. */
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { freePort } from './server-process'

export type ReceivedMail = { to: string; raw: string }
export type SmtpParty = {
  url: string
  received: ReceivedMail[]
  /** A code every receiver is refused with, or none. */
  refuse: number | undefined
  /** Refuses after the text, so that the sender cannot tell what became of it. */
  refuseData: number | undefined
  start: () => Promise<void>
  stop: () => Promise<void>
}

/** On a port of its own; not listening before `start`. */
export async function smtpParty(): Promise<SmtpParty> {
  const port = await freePort()
  let server: SMTPServer | undefined
  const failure = (responseCode: number) => Object.assign(new Error('refused'), { responseCode })
  const party: SmtpParty = {
    url: `smtp://127.0.0.1:${port}`,
    received: [],
    refuse: undefined,
    refuseData: undefined,
    start: async () => {
      server = new SMTPServer({
        authOptional: true,
        disabledCommands: ['STARTTLS'],
        onRcptTo: (_address, _session, done) => done(party.refuse === undefined ? null : failure(party.refuse)),
        onData: (stream, session, done) => {
          const parts: Buffer[] = []
          stream.on('data', (part: Buffer) => parts.push(part))
          stream.on('end', () => {
            party.received.push({ to: session.envelope.rcptTo[0]?.address ?? '', raw: Buffer.concat(parts).toString('utf8') })
            done(party.refuseData === undefined ? null : failure(party.refuseData))
          })
        },
      })
      server.on('error', () => undefined)
      await new Promise<void>((resolve) => server?.listen(port, '127.0.0.1', () => resolve()))
    },
    stop: () => new Promise((resolve) => (server ? server.close(() => resolve()) : resolve())),
  }
  return party
}

type Sms = { id: string; to: string; text: string; event: string }
export type SmsParty = {
  url: string
  /** Every POST, in order. */
  posts: Sms[]
  /** Ids of messages it took. */
  taken: Set<string>
  asked: string[]
  /** `silent-after` takes it and never answers, `silent-before` neither. */
  mode: 'ok' | 'silent-after' | 'silent-before'
  stop: () => Promise<void>
}

export async function smsParty(): Promise<SmsParty> {
  const party: Omit<SmsParty, 'url' | 'stop'> = { posts: [], taken: new Set(), asked: [], mode: 'ok' }
  const server: Server = createServer((request, response) => {
    const answer = (status: number) => response.writeHead(status, { 'content-type': 'application/json' }).end('{}')
    if (request.method === 'GET') {
      const id = request.url?.split('/').at(-1) ?? ''
      party.asked.push(id)
      return void answer(party.taken.has(id) ? 200 : 404)
    }
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const message = JSON.parse(Buffer.concat(parts).toString()) as Sms
      party.posts.push(message)
      if (party.mode === 'silent-before') return
      party.taken.add(message.id)
      if (party.mode === 'ok') answer(202)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return Object.assign(party, {
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  })
}
