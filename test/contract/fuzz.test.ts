// Fuzz from the contract (issue 2, quality; reliability B3 I1): 100 requests an operation, good and spoiled; no answer ≥ 500, every refusal in its shape.
import { randomUUID } from 'node:crypto'
import { type Endpoint, failureSchema } from '@contract/define-endpoint'
import { invitedIdentityEndpoints, invitedTusEndpoints } from '@contract/invited-identity'
import * as z from '@domain/zod'
import fc from 'fast-check'
import { type Person, request, signIn } from '../server/support/person'
import { serverForFile } from '../server/support/server-for-file'
import { agreeTo, createUpload } from '../server/support/upload'
import { allEndpoints, pathOf } from './support/all-endpoints'
import { plantedClaim, plantedCode } from './support/planted-code'
import { plantedCheckLink, plantedLink } from './support/planted-link'
import { goodValues, rawBodies, spoiled } from './support/schema-cases'

const test = serverForFile()
const cases = Number(process.env.FUZZ_CASES ?? 100)
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31)
const slowestMs = 5000
let person: Person
let orderId = ''
let uploadId = ''
/** Of a link, for the operations of whoever holds one. */
let secret = ''
/** Of a code of the computer, or of a phone that took one, likewise. */
let code: Record<string, string> = {}

/** Of a link to 视频核身. */
const ofFace = Object.values({ ...invitedIdentityEndpoints, ...invitedTusEndpoints }).flatMap(({ id, audience }) =>
  audience === 'invited' ? [id as string] : [],
)

/** A house in order before each operation: the one before may have moved the clock, cut the parties off or ended the session. */
async function freshStart(): Promise<void> {
  await request(test.app, 'POST', '/sandbox/reset', {})
  test.app.context.clock.set('2026-09-14T15:00:00+08:00', 'fixed')
  person = await signIn(test.app, '13800138001')
  for (const purpose of ['certificate', 'face', 'server-reading', 'location', 'library']) await agreeTo(person, purpose)
  orderId = String((await person.create('/orders')).body.id)
  uploadId =
    String((await createUpload(test.app, person, 4000)).headers.location)
      .split('/')
      .at(-1) ?? ''
}

type Case = { params: Record<string, string>; query: unknown; body: unknown; headers: Record<string, string> }

function casesOf(endpoint: Endpoint): fc.Arbitrary<Case> {
  const part = (schema: Endpoint['body']) =>
    schema
      ? fc.oneof({ weight: 1, arbitrary: goodValues(schema) }, { weight: 2, arbitrary: spoiled(goodValues(schema)) })
      : fc.constant(undefined)
  const body = endpoint.rawBody ? fc.uint8Array({ maxLength: 3000 }) : part(endpoint.body)
  return fc.record({ params: paramsOf(endpoint), query: part(endpoint.query), body, headers: part(endpoint.headers).map(asHeaders) })
}

/** What a line of HTTP can carry: other characters never reach a server as they are. */
const asHeaders = (given: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(given && typeof given === 'object' ? given : {}).flatMap(([name, value]) =>
      /^[a-z-]+$/.test(name) && value !== undefined
        ? [
            [
              name,
              String(value)
                .replace(/[^ -~]/g, '?')
                .trim()
                .slice(0, 500),
            ],
          ]
        : [],
    ),
  )

/** Bytes and headers as they are where a protocol of its own is spoken, JSON everywhere else. */
async function send(endpoint: Endpoint, one: Case) {
  const link: Record<string, string> = endpoint.audience === 'invited' ? { 'x-invitation': secret } : code
  const headers = { ...person.headers, ...link, ...one.headers, 'idempotency-key': randomUUID() }
  if (!endpoint.headers) return request(test.app, endpoint.method, addressOf(endpoint, one), one.body, headers)
  const payload = one.body instanceof Uint8Array ? { payload: Buffer.from(one.body) } : {}
  const answer = await test.app.inject({ method: endpoint.method, url: `/api${addressOf(endpoint, one)}`, headers, ...payload })
  return { status: answer.statusCode, body: answer.payload ? answer.json() : {} }
}

const paramsOf = (endpoint: Endpoint): fc.Arbitrary<Record<string, string>> => {
  const names = [...endpoint.path.matchAll(/:(\w+)/g)].map(([, name = '']) => name)
  const good = endpoint.params ? goodValues(endpoint.params) : fc.constant({})
  const existing: Record<string, string> = { orderId, id: orderId, uploadId }
  const real = Object.fromEntries(names.flatMap((name) => (existing[name] ? [[name, existing[name]]] : [])))
  const odd = fc.constantFrom('0', '..', '%00', 'a/b', '林', '\u202e', 'x'.repeat(300), "' or 1=1", orderId)
  return fc.oneof(
    { weight: 3, arbitrary: good.map((given) => ({ ...(given as Record<string, string>), ...real })) },
    { weight: 1, arbitrary: fc.record(Object.fromEntries(names.map((name) => [name, odd]))) },
  )
}

const addressOf = (endpoint: Endpoint, { params, query }: Case) => {
  const pairs = query && typeof query === 'object' ? Object.entries(query).filter(([, value]) => value !== undefined) : []
  const text = pairs.map(([key, value]) => `${safe(key)}=${safe(String(value))}`).join('&')
  return (
    pathOf(endpoint, Object.fromEntries(Object.entries(params).map(([key, value]) => [key, wellFormed(String(value))]))) +
    (text ? `?${text}` : '')
  )
}
const wellFormed = (text: string) => text.replace(/[\ud800-\udfff]/g, '?')
const safe = (text: string) => encodeURIComponent(wellFormed(text)).slice(0, 2000)

function judge(endpoint: Endpoint, status: number, body: unknown, ms: number): void {
  if (status >= 500) throw new Error(`${endpoint.id} answered ${status}: ${JSON.stringify(body).slice(0, 300)}`)
  if (ms > slowestMs) throw new Error(`${endpoint.id} took ${Math.round(ms)} ms`)
  // an answer to HEAD has no body
  if (status < 400 || endpoint.method === 'HEAD') return
  const parsed = z.safeParse(failureSchema, body)
  if (!parsed.success) throw new Error(`${endpoint.id} refused with ${status} in another shape: ${JSON.stringify(body).slice(0, 300)}`)
}

describe(`seed ${seed}`, () => {
  beforeEach(freshStart, 60_000)

  it.each(allEndpoints)(
    '$id never breaks',
    async (endpoint) => {
      if (ofFace.includes(endpoint.id)) ({ secret, uploadId } = await plantedCheckLink(test.app, person, orderId))
      else if (endpoint.audience === 'invited') secret = await plantedLink(test.app, person, orderId)
      if (endpoint.audience === 'handoff') code = (await plantedCode(person, orderId)).headers
      if (endpoint.audience === 'claimed') code = (await plantedClaim(test.app, person, orderId)).headers
      const property = fc.asyncProperty(casesOf(endpoint), async (one) => {
        const begun = performance.now()
        const { status, body } = await send(endpoint, one)
        judge(endpoint, status, body, performance.now() - begun)
        if (endpoint.id === 'putGateways') await request(test.app, 'PUT', '/sandbox/gateways', allWell)
        if (status === 401) await freshStart()
      })
      await fc.assert(property, { numRuns: cases, seed, endOnFailure: true })
    },
    300_000,
  )

  it.each(allEndpoints.filter(({ body }) => body))(
    '$id refuses bodies that are none',
    async (endpoint) => {
      for (const { type, body } of rawBodies) {
        const headers = { ...person.headers, 'content-type': type, 'idempotency-key': randomUUID() }
        const url = `/api${pathOf(endpoint, { orderId, id: orderId })}`
        const begun = performance.now()
        const answer = await test.app.inject({ method: endpoint.method, url, headers, payload: body })
        judge(endpoint, answer.statusCode, answer.payload ? answer.json() : {}, performance.now() - begun)
      }
    },
    60_000,
  )
})

const allWell = { sms: 'ok', mail: 'ok', wechat: 'ok', miit: 'ok', objects: 'ok', identity: 'ok', geocoder: 'ok', uploads: 'ok' }
