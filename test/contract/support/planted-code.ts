/** Codes and claims of 换设备继续 for generated tests. */
import type { FastifyInstance } from 'fastify'
import { type Person, request } from '../../server/support/person'

type Headers = Record<string, string>

/** A code that waits for a phone; the person's computer shows it. Whatever was shown for the order before stops. */
export async function plantedCode(person: Person, orderId: string): Promise<{ id: string; headers: Headers }> {
  const { handoff } = (await person.send('GET', `/orders/${orderId}/mirror`)).body as { handoff: { id: string } | null }
  if (handoff) await person.send('DELETE', `/handoffs/${handoff.id}`)
  const { status, body } = await person.send('POST', '/handoffs', { kind: 'continue', orderId })
  if (status !== 201) throw new Error(`no code: ${JSON.stringify(body)}`)
  return { id: (body.handoff as { id: string }).id, headers: { 'x-handoff': String(body.link).split('?t=')[1] ?? '' } }
}

/** The second secret of a phone that took such a code and waits. */
export async function plantedClaim(app: FastifyInstance, person: Person, orderId: string): Promise<{ id: string; headers: Headers }> {
  const { id, headers } = await plantedCode(person, orderId)
  const { status, body } = await request(app, 'POST', '/handoff/claim', { client: 'weapp' }, headers)
  if (status !== 202) throw new Error(`not asking: ${JSON.stringify(body)}`)
  return { id, headers: { 'x-claim': String(body.claim) } }
}
