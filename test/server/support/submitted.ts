/** A filing of 林小溪 already at the provider, and the sandbox's handles around it. */
import type { FastifyInstance } from 'fastify'
import { applicant, type ReadyFiling, readyFiling } from './filing'
import { request } from './person'

export type Message = {
  id: string
  channel: string
  event: string
  text: string
  at: string
  code?: string
  from: string
  status: string
  error?: string
}
export type Fired = { orderId: string; event: string; at: string }

/** Handles on the sandbox of one server. */
export function sandboxOf(app: () => FastifyInstance) {
  const call = (method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown) => request(app(), method, `/sandbox${path}`, body)
  return {
    call,
    advance: async (span: Record<string, number>) => (await call('POST', '/clock/advance', span)).body as { now: string; fired: Fired[] },
    desk: (orderId: string, act: unknown) => call('POST', `/orders/${orderId}/desk`, act),
    inbox: async (query = '') => (await call('GET', `/inbox${query}`)).body.messages as Message[],
    order: async (orderId: string) => (await call('GET', `/orders/${orderId}`)).body,
    reviewers: (provider: unknown, authority: unknown = 'auto-approve') => call('PUT', '/reviewers', { provider, authority }),
    reset: async (now = '2026-09-14T09:00:00+08:00', seed = 'minimal') => {
      await call('POST', '/reset', { seed })
      await call('PUT', '/clock', { now, mode: 'fixed' })
    },
  }
}
export type Sandbox = ReturnType<typeof sandboxOf>

/** Submits a complete filing. */
export async function submitted(app: FastifyInstance): Promise<ReadyFiling> {
  const filing = await readyFiling(app)
  const answer = await filing.person.create(`/orders/${filing.orderId}/submissions`, { revision: filing.revision })
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body))
  return filing
}

/** Solves the sum and answers the ministry's text; `given` replaces what would be right. */
export async function answerSms({ person, orderId }: ReadyFiling, sandbox: Sandbox, given: Record<string, string> = {}, n = 1) {
  const { puzzleId, question } = (await person.send('POST', `/orders/${orderId}/sms-verifications/${n}/puzzle`)).body as Record<
    string,
    string
  >
  const [a = 0, b = 0] = ((question ?? '').match(/\d/g) ?? []).map(Number)
  const code = (await sandbox.inbox(`?channel=sms&to=${applicant.phone}`)).filter(({ from }) => from === '12381').at(-1)?.code ?? '000000'
  const body = { code, phone: applicant.phone, lastSix: applicant.idNumber.slice(-6), puzzleId, answer: String(a + b), ...given }
  return person.send('POST', `/orders/${orderId}/sms-verifications/${n}`, body)
}
