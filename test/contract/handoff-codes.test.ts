// Whoever scanned a code (issue 5, quality; reliability Z2): every operation × {no code, made-up, the order's number, somebody's session};
// how a code ended is told to its owner only, everybody else hears what is said of a code that nobody was shown.
import type { Endpoint } from '@contract/define-endpoint'
import { type Person, request, signIn } from '../server/support/person'
import { newPhone, serverForFile } from '../server/support/server-for-file'
import { allEndpoints } from './support/all-endpoints'
import { plantedClaim, plantedCode } from './support/planted-code'

const test = serverForFile({ miniProgram: false })
const byCode = allEndpoints.filter(({ audience }) => audience === 'handoff' || audience === 'claimed')
const scanned = allEndpoints.filter(({ audience }) => audience === 'handoff')
const persons = allEndpoints.filter(({ audience }) => audience === 'person')
type Headers = Record<string, string>
let owner: Person
let stranger: Person
/** A phone of the owner. */
let mobile: Person
let orderId: string

beforeAll(async () => {
  owner = await signIn(test.app, newPhone(), 'console')
  stranger = await signIn(test.app, newPhone())
  mobile = await signIn(test.app, owner.phone)
  orderId = String((await owner.create('/orders')).body.id)
}, 60_000)

const send = (endpoint: Endpoint, headers: Headers) =>
  request(test.app, endpoint.method, endpoint.path, endpoint.body ? { client: 'weapp' } : undefined, headers)

it('has no operation of a code that names anything in its address', () => {
  expect(byCode.map(({ id }) => id).sort()).toEqual(['claimHandoff', 'declineHandoff', 'getClaim', 'lookAtHandoff'])
  for (const { path, query } of byCode) expect({ path, query }).toEqual({ path: expect.not.stringContaining(':'), query: undefined })
})

it.each(byCode)('$id: no code, a made-up one, the order’s number, a session alone: one and the same 404', async (endpoint) => {
  const { headers } = await plantedCode(owner, orderId)
  const given = [{}, named('a'.repeat(32)), named(orderId), named(`${headers['x-handoff']}x`), owner.headers, stranger.headers]
  const answers = []
  for (const one of given) answers.push(await send(endpoint, one))
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404])
  expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1)
})
const named = (secret: string): Headers => ({ 'x-handoff': secret, 'x-claim': secret })

it('each secret opens its own door only', async () => {
  const code = await plantedCode(owner, orderId)
  expect((await request(test.app, 'GET', '/handoff/claim', undefined, { 'x-claim': code.headers['x-handoff'] ?? '' })).status).toBe(404)
  const waiting = await plantedClaim(test.app, owner, orderId)
  expect((await request(test.app, 'GET', '/handoff', undefined, { 'x-handoff': waiting.headers['x-claim'] ?? '' })).status).toBe(404)
})

describe('neither secret', () => {
  let secrets: string[]
  beforeAll(async () => {
    const { headers } = await plantedClaim(test.app, owner, orderId)
    secrets = [headers['x-claim'] ?? '', (await plantedCode(owner, orderId)).headers['x-handoff'] ?? '']
  })
  it.each(persons)('signs anybody in: $id', async (endpoint) => {
    for (const secret of secrets) {
      const proof = { ...named(secret), authorization: `Bearer ${secret}`, cookie: `beian_session=${secret}`, origin: 'http://localhost' }
      expect((await request(test.app, endpoint.method, endpoint.path.replace(/:\w+/g, orderId), undefined, proof)).status).toBe(401)
    }
  })
})

/** How a code ends, and what its owner is told of it (contract/handoff.ts, landing). */
const endings: Record<string, { end: () => Promise<Headers>; state: string; code: string }> = {
  'after 120 seconds': {
    end: async () => {
      const { headers } = await plantedCode(owner, orderId)
      test.app.context.clock.set('2026-09-14T15:02:00+08:00', 'fixed')
      return headers
    },
    state: 'expired',
    code: 'handoff-expired',
  },
  'taken back': {
    end: async () => {
      const { id, headers } = await plantedCode(owner, orderId)
      await owner.send('DELETE', `/handoffs/${id}`)
      return headers
    },
    state: 'cancelled',
    code: 'handoff-cancelled',
  },
  'replaced by a newer one': {
    end: async () => {
      const { headers } = await plantedCode(owner, orderId)
      await owner.send('POST', '/handoffs', { kind: 'capture', orderId })
      return headers
    },
    state: 'cancelled',
    code: 'handoff-cancelled',
  },
  'refused on the phone': {
    end: async () => {
      const { headers } = await plantedCode(owner, orderId)
      expect((await request(test.app, 'POST', '/handoff/decline', undefined, headers)).status).toBe(204)
      return headers
    },
    state: 'declined',
    code: 'handoff-declined',
  },
  'taken by a phone that asks': {
    end: async () => {
      const { headers } = await plantedCode(owner, orderId)
      expect((await request(test.app, 'POST', '/handoff/claim', { client: 'weapp' }, headers)).status).toBe(202)
      return headers
    },
    state: 'used',
    code: 'handoff-used',
  },
  'refused at the computer': {
    end: async () => {
      const { id, headers } = await plantedCode(owner, orderId)
      await request(test.app, 'POST', '/handoff/claim', { client: 'weapp' }, headers)
      expect((await owner.send('POST', `/handoffs/${id}/answer`, { accept: false })).body.state).toBe('declined')
      return headers
    },
    state: 'declined',
    code: 'handoff-declined',
  },
}

describe.each(Object.entries(endings))('%s', (_, { end, state, code }) => {
  it('its owner is told how it ended, and cannot use it', async () => {
    const headers = { ...(await end()), ...mobile.headers }
    expect((await request(test.app, 'GET', '/handoff', undefined, headers)).body).toMatchObject({ state })
    const claimed = await request(test.app, 'POST', '/handoff/claim', { client: 'weapp' }, headers)
    expect({ status: claimed.status, code: claimed.body.code }).toEqual({ status: 409, code })
  })

  it('everybody else hears what is said of a code that nobody was shown', async () => {
    const over = await end()
    for (const endpoint of scanned) {
      const unknown = await send(endpoint, named('a'.repeat(32)))
      for (const who of [{}, stranger.headers]) {
        const answer = await send(endpoint, { ...over, ...who })
        expect({ id: endpoint.id, status: answer.status, body: answer.body }).toEqual({ id: endpoint.id, status: 404, body: unknown.body })
      }
    }
  })
})

it('another account is told that it is another, and the code stays good', async () => {
  const { headers } = await plantedCode(owner, orderId)
  const theirs = { ...headers, ...stranger.headers }
  const look = await request(test.app, 'GET', '/handoff', undefined, theirs)
  expect(look.body).toMatchObject({ state: 'other-account', about: { maskedAccount: `139****${owner.phone.slice(-4)}` } })
  const claimed = await request(test.app, 'POST', '/handoff/claim', { client: 'weapp' }, theirs)
  expect({ status: claimed.status, code: claimed.body.code }).toEqual({ status: 409, code: 'other-account' })
  expect((await request(test.app, 'POST', '/handoff/claim', { client: 'weapp' }, headers)).status).toBe(202)
})
