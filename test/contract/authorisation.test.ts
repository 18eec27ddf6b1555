// The authorisation matrix (issue 2, quality; reliability B4 Z1): every operation × {nobody, expired, another person}, with real ids of others.
import { randomUUID } from 'node:crypto'
import type { Endpoint } from '@contract/define-endpoint'
import fc from 'fast-check'
import { readyFiling } from '../server/support/filing'
import { type Person, request, signIn } from '../server/support/person'
import { photo } from '../server/support/pictures'
import { serverForFile } from '../server/support/server-for-file'
import { agreeTo, upload } from '../server/support/upload'
import { allEndpoints, pathOf } from './support/all-endpoints'
import { plantedCode } from './support/planted-code'
import { goodValues } from './support/schema-cases'

const test = serverForFile()
const persons = allEndpoints.filter(({ audience }) => audience === 'person')
let owner: Person
let other: Person
/** Ids of the owner's things, by the name of the parameter or body key that can name them. */
let owned: Record<string, string>

beforeAll(async () => {
  const filing = await readyFiling(test.app)
  owner = filing.person
  other = await signIn(test.app, '13900000001')
  for (const purpose of ['certificate', 'face', 'server-reading', 'location', 'library']) await agreeTo(other, purpose)
  const { devices } = (await owner.send('GET', '/devices')).body as { devices: { id: string }[] }
  const { db } = test.app.context
  const object = await db.selectFrom('objects').select('id').where('account_id', '=', owner.accountId).executeTakeFirstOrThrow()
  const check = await db.selectFrom('identity_checks').select('id').where('account_id', '=', owner.accountId).executeTakeFirstOrThrow()
  owned = {
    orderId: filing.orderId,
    deviceId: devices[0]?.id ?? '',
    objectId: object.id,
    checkId: check.id,
    uploadId: await upload(test.app, owner, await photo()),
    codeId: await receivedCode(),
    entryId: await keptPerson(),
    ticketId: await askedTicket(),
    handoffId: (await plantedCode(owner, filing.orderId)).id,
  }
}, 120_000)

/** Somebody in the owner's library. */
async function keptPerson(): Promise<string> {
  await agreeTo(owner, 'library')
  const { body } = await owner.create('/library', { kind: 'person', values: { name: '沈听雨', idNumber: '320505199207183014' } })
  return String(body.id)
}

/** A question of the owner to the service people. */
async function askedTicket(): Promise<string> {
  const { body } = await owner.create('/tickets', { topic: 'other', text: '想问一下备案要多久' })
  return String(body.id)
}

/** A code that another account issued for the owner. */
async function receivedCode(): Promise<string> {
  const code = { code: 'ab'.repeat(16), issuer: '13800138020', target: owner.phone, resource: 'ins-20', state: 'unused' }
  const { body } = await request(test.app, 'GET', '/sandbox/world')
  await request(test.app, 'PUT', '/sandbox/world', { ...body, authorizationCodes: [code] })
  const { received } = (await owner.send('GET', '/authorization-codes')).body as { received: { id: string }[] }
  return received[0]?.id ?? ''
}

/** A body the schema accepts, naming the owner's things wherever it can name any. */
function bodyFor(endpoint: Endpoint): unknown {
  if (!endpoint.body) return undefined
  const [body] = fc.sample(goodValues(endpoint.body), { numRuns: 1, seed: 20260914 })
  const named = Object.keys(owned).filter((key) => body && typeof body === 'object' && key in body)
  return Object.assign({}, body, Object.fromEntries(named.map((key) => [key, owned[key]])))
}

const send = (endpoint: Endpoint, headers: Record<string, string>) =>
  request(test.app, endpoint.method, pathOf(endpoint, owned), bodyFor(endpoint), { ...headers, 'idempotency-key': randomUUID() })

const namesOthers = (endpoint: Endpoint) =>
  /:(orderId|objectId|checkId|deviceId|uploadId|codeId|entryId|ticketId|handoffId)/.test(endpoint.path) || endpoint.id === 'readCertificate'

describe('nobody', () => {
  it.each(persons)('$id answers 401', async (endpoint) => {
    const answer = await send(endpoint, {})
    expect(answer.status).toBe(401)
    // an answer to HEAD has no body
    if (endpoint.method !== 'HEAD') expect(answer.body.code).toBe('sign-in-needed')
  })
  it.each(persons)('$id answers 401 to a made-up token', async (endpoint) => {
    expect((await send(endpoint, { authorization: `Bearer ${'a'.repeat(43)}` })).status).toBe(401)
  })
})

describe('a session that has run out', () => {
  it.each(persons)('$id answers 401', async (endpoint) => {
    // 180 days after the last use
    test.app.context.clock.set('2027-03-14T15:00:01+08:00', 'fixed')
    expect((await send(endpoint, owner.headers)).status).toBe(401)
  })
})

describe('another person, with the owner’s ids', () => {
  it.each(persons.filter(namesOthers))('$id answers 404, as if it were not there', async (endpoint) => {
    const foreign = await send(endpoint, other.headers)
    const absent = await request(test.app, endpoint.method, pathOf(endpoint, {}), bodyFor(endpoint), {
      ...other.headers,
      'idempotency-key': randomUUID(),
    })
    expect({ id: endpoint.id, status: foreign.status }).toEqual({ id: endpoint.id, status: 404 })
    expect(foreign.body).toEqual(absent.body)
  })

  it.each(persons.filter((endpoint) => !namesOthers(endpoint) && endpoint.method === 'GET'))(
    '$id shows nothing of the owner',
    async (endpoint) => {
      const answer = await send(endpoint, other.headers)
      const text = JSON.stringify(answer.body)
      for (const id of Object.values(owned)) expect(text).not.toContain(id)
      expect(text).not.toContain(owner.phone)
    },
  )
})

it('lists nothing personal in clear', async () => {
  const { body } = await owner.send('GET', '/orders')
  const text = JSON.stringify(body)
  for (const secret of ['林小溪', '440305199003079019', '13800138001', 'xiaoxi@example.com']) expect(text).not.toContain(secret)
})

describe('the sandbox', () => {
  it('is behind its token where one is set', async () => {
    const sandbox = allEndpoints.filter(({ audience }) => audience === 'sandbox')
    expect(sandbox.length).toBeGreaterThan(10)
    const { config } = test.app.context
    Object.assign(config, { sandboxToken: 'open-sesame' })
    for (const endpoint of sandbox) expect((await send(endpoint, {})).status).toBe(401)
    for (const endpoint of sandbox) expect((await send(endpoint, { authorization: 'Bearer wrong' })).status).toBe(401)
    expect((await request(test.app, 'GET', '/sandbox/clock', undefined, { authorization: 'Bearer open-sesame' })).status).toBe(200)
    Object.assign(config, { sandboxToken: undefined })
  })
})
