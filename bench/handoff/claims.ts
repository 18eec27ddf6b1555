/**
 * A code is for one phone: a hundred that take it at the same moment, and ten thousand that come later with the same code or the same
 * second secret, over a real port. Source: reliability programme Z2.
 */
import type { AddressInfo } from 'node:net'
import { type Person, signIn } from '../../test/server/support/person'
import type { TestApp } from '../../test/server/support/start-app'

type Answer = { status: number; body: Record<string, unknown> }
type Headers = Record<string, string>
export type ClaimFigures = {
  /** Claims sent at once for one code, and how many of them got it; one round by signed-in phones, one by strangers, one by both. */
  races: { claims: number; won: number }[]
  replays: number
  secondUses: number
}

/** Plays it on a server of its own (test/server/support/start-app); begins to listen where it does not yet. */
export async function benchClaims(test: TestApp, { claims = 100, replays = 10_000 } = {}): Promise<ClaimFigures> {
  if (!test.app.server.listening) await test.app.listen({ port: 0, host: '127.0.0.1' })
  const stand = await openStand(test)
  const races = [await race(stand, claims, 'signed-in'), await race(stand, claims, 'strangers'), await race(stand, claims, 'both')]
  return { races, ...(await replay(stand, replays)) }
}

type Stand = { send: Send; computer: Person; orderId: string; mine: Headers[]; other: Headers }
type Send = (method: 'GET' | 'POST' | 'DELETE', path: string, headers: Headers, body?: unknown) => Promise<Answer>

const phonesOfOne = 5

async function openStand({ app }: TestApp): Promise<Stand> {
  const origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  const send: Send = async (method, path, headers, body) => {
    const json = body === undefined ? {} : { body: JSON.stringify(body) }
    const type: Headers = body === undefined ? {} : { 'content-type': 'application/json' }
    const answer = await fetch(`${origin}/api${path}`, { method, headers: { ...type, ...headers }, ...json })
    const text = await answer.text()
    return { status: answer.status, body: text ? (JSON.parse(text) as Record<string, unknown>) : {} }
  }
  const computer = await signIn(app, '13700000001', 'console')
  // One after another: the codes of a phone are told apart by being the newest.
  const mine: Headers[] = []
  for (let n = 0; n < phonesOfOne; n += 1) mine.push((await signIn(app, '13700000001')).headers)
  const orderId = String((await computer.create('/orders')).body.id)
  return { send, computer, orderId, mine, other: (await signIn(app, '13700000002')).headers }
}

/** A new code of the computer, after whatever went on before was taken back. */
async function show({ computer, orderId }: Stand): Promise<{ id: string; code: Headers }> {
  const { handoff: before } = (await computer.send('GET', `/orders/${orderId}/mirror`)).body as { handoff: { id: string } | null }
  if (before) await computer.send('DELETE', `/handoffs/${before.id}`)
  const { status, body } = await computer.send('POST', '/handoffs', { kind: 'continue', orderId })
  if (status !== 201) throw new Error(`no code: ${JSON.stringify(body)}`)
  return { id: (body.handoff as { id: string }).id, code: { 'x-handoff': String(body.link).split('?t=')[1] ?? '' } }
}

const taken = ({ status }: Answer): boolean => status === 200 || status === 202

async function race(stand: Stand, claims: number, who: 'signed-in' | 'strangers' | 'both') {
  const { code } = await show(stand)
  const phone = (n: number): Headers => {
    if (who === 'strangers' || (who === 'both' && n % 2 === 1)) return code
    return { ...code, ...stand.mine[n % stand.mine.length] }
  }
  const answers = await Promise.all(
    Array.from({ length: claims }, (_, n) => stand.send('POST', '/handoff/claim', phone(n), { client: 'weapp' })),
  )
  for (const { status } of answers) if (status >= 500) throw new Error(`a claim answered ${status}`)
  return { claims, won: answers.filter(taken).length }
}

/** Codes that are over in each way, again and again by everybody who could have seen them, and a session that was told already. */
async function replay(stand: Stand, replays: number): Promise<Pick<ClaimFigures, 'replays' | 'secondUses'>> {
  const over = await codesThatAreOver(stand)
  const holders: Headers[] = [{}, stand.other, ...stand.mine]
  const one = async (n: number): Promise<boolean> => {
    const code = over[n % over.length]
    if (!code) throw new Error('no code to replay')
    if ('x-claim' in code) return 'session' in (await stand.send('GET', '/handoff/claim', code)).body
    return taken(await stand.send('POST', '/handoff/claim', { ...code, ...holders[n % holders.length] }, { client: 'weapp' }))
  }
  let secondUses = 0
  const atOnce = 50
  for (let n = 0; n < replays; n += atOnce) {
    const batch = Array.from({ length: Math.min(atOnce, replays - n) }, (_, k) => one(n + k))
    secondUses += (await Promise.all(batch)).filter(Boolean).length
  }
  return { replays, secondUses }
}

/** Taken by a stranger's phone that was let in, taken by one's own, refused, replaced by a newer one. The last one's phone is still at work. */
async function codesThatAreOver(stand: Stand): Promise<Headers[]> {
  const replaced = await show(stand)
  const declined = await show(stand)
  await stand.send('POST', '/handoff/decline', declined.code)
  const asked = await show(stand)
  const { body } = await stand.send('POST', '/handoff/claim', asked.code, { client: 'weapp' })
  await stand.computer.send('POST', `/handoffs/${asked.id}/answer`, { accept: true })
  const claim: Headers = { 'x-claim': String(body.claim) }
  const told = await stand.send('GET', '/handoff/claim', claim)
  if (!('session' in told.body)) throw new Error(`no session: ${JSON.stringify(told.body)}`)
  const own = await show(stand)
  const first = await stand.send('POST', '/handoff/claim', { ...own.code, ...stand.mine[0] }, { client: 'weapp' })
  if (!taken(first)) throw new Error(`not taken: ${JSON.stringify(first.body)}`)
  return [replaced.code, declined.code, asked.code, claim, own.code]
}
