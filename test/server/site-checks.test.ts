// A further site's domain and cloud through the gateways (spec C4, C10, C11, E; K6-5): each case swaps one record of the world and sees the
// look-up say so, and the submission refused at that site's own field.
import type { World } from '@contract/sandbox-world'
import { type Answers, emptyAnswers } from '@domain/filing/answers'
import { minimalWorld } from '../../server/seed/minimal'
import { type Person, request, signIn } from './support/person'
import { serverForFile } from './support/server-for-file'

const test = serverForFile()
const domain = 'yangli-service-demo.com'
const verifyType: Answers['verify-type'] = {
  region: { provinceCode: '320000', cityCode: '320100', countyCode: '320102' },
  subjectNature: 'enterprise',
  subjectCertificateType: 'business-licence',
  subjectCertificateNumber: '91320102MA27K5D37D',
  domain: 'yangli-demo.cn',
  resource: { kind: 'cvm', id: 'ins-20' },
}
const inquiry = { ...verifyType, domain, resource: { kind: 'lighthouse' as const, id: 'lhins-21' } }
const twoSites = (): Answers => ({
  ...emptyAnswers(),
  'verify-type': verifyType,
  sites: [{ siteName: '扬砾智造产品中心' }, { siteName: '扬砾智造售后服务', domains: [domain], resources: [inquiry.resource] }],
  sitePersons: [{}, {}],
})
let person: Person
let orderId: string
let revision: number

beforeAll(async () => {
  person = await signIn(test.app, '13800138020')
  orderId = String((await person.create('/orders')).body.id)
  await person.send('POST', `/orders/${orderId}/detection`, { answers: verifyType })
  revision = Number((await person.send('PUT', `/orders/${orderId}/answers`, { revision: 0, answers: twoSites() })).body.revision)
}, 60_000)

type Found = {
  outcome: { kind: string; filingType?: string; code?: string }
  gates: { gate: string; state: string; code?: string; eligibleAt?: string }[]
}
const put = async (world: World) => {
  const answer = await request(test.app, 'PUT', '/sandbox/world', world)
  if (answer.status !== 204) throw new Error(JSON.stringify(answer.body))
}
async function check(world: World, answers: Answers['verify-type'] = inquiry): Promise<Found> {
  await put(world)
  const found = await person.send('POST', `/orders/${orderId}/site-checks`, { answers })
  if (found.status !== 200) throw new Error(JSON.stringify(found.body))
  return found.body as unknown as Found
}
const change = <K extends 'resources' | 'domains'>(list: K, key: string, values: Partial<World[K][number]>): World => ({
  ...minimalWorld,
  [list]: minimalWorld[list].map((entry) => (Object.values(entry).includes(key) ? { ...entry, ...values } : entry)),
})
const authority = (changed: Partial<World['authority']>): World => ({
  ...minimalWorld,
  authority: { ...minimalWorld.authority, ...changed },
})
/** Codes of what stops or warns, with where it stands after submitting. */
async function refused(): Promise<string[]> {
  const answer = await person.create(`/orders/${orderId}/submissions`, { revision })
  expect(answer.status).toBe(422)
  const problems = answer.body.problems as { ruleKey: string; anchors: string[] }[]
  return problems.map(({ ruleKey, anchors }) => `${ruleKey} ${anchors[0]}`).filter((line) => / sites\.1\.(domains|resources)$/.test(line))
}

it('finds nothing against the second site of the minimal world, and keeps that with the order', async () => {
  const found = await check(minimalWorld)
  expect(found.outcome).toEqual({ kind: 'type', filingType: 'initial' })
  expect(found.gates.every(({ state }) => state === 'passes')).toBe(true)
  await check(minimalWorld)
  const { siteChecks } = (await person.send('GET', `/orders/${orderId}/answers`)).body as { siteChecks: Found[] }
  expect(siteChecks).toHaveLength(1)
  expect(siteChecks[0]).toMatchObject({ outcome: { kind: 'type' } })
  expect(await refused()).toEqual([])
})

const filedBy = (certificateNumber: string, provider: string): World =>
  authority({
    subjects: [
      {
        filingNumber: '苏ICP备12345678号',
        state: 'filed',
        nature: 'enterprise',
        certificateType: 'business-licence',
        certificateNumber,
        name: '另一家公司',
        province: '320000',
        providers: [provider],
        account: null,
        sites: [{ filingNumber: '苏ICP备12345678号-1', name: '旧站', domains: [domain], providers: [provider] }],
      },
    ],
  })
const code = '0123456789abcdef0123456789abcdef'
const rows: [string, World, string][] = [
  [
    'nobody registered the domain',
    { ...minimalWorld, domains: minimalWorld.domains.filter(({ name }) => name !== domain) },
    'domain-not-registered sites.1.domains',
  ],
  ['the domain without real name', change('domains', domain, { realNameAt: null }), 'domain-real-name sites.1.domains'],
  // the server's clock stands at 2026-09-14 15:00; K6-5: own registrar + 72 h
  [
    'the domain real-named 71 hours ago',
    change('domains', domain, { realNameAt: '2026-09-11T16:00:00+08:00' }),
    'domain-real-name-wait sites.1.domains',
  ],
  ['the domain run out', change('domains', domain, { expiresAt: '2026-09-13' }), 'domain-expired sites.1.domains'],
  [
    'another holder (dated)',
    change('domains', domain, { holder: { nature: 'enterprise', name: '别家', certificateNumber: '91110105MA01B2C0X3' } }),
    'domain-holder sites.1.domains',
  ],
  ['the domain in flight elsewhere', authority({ domainsInFlight: [domain] }), 'domain-conflict sites.1.domains'],
  ['the domain filed by another subject', filedBy('91110105MA01B2C0X3', 'other'), 'domain-filed-by-other sites.1.domains'],
  ['the domain black-listed', authority({ blacklist: [{ kind: 'domain', value: domain }] }), 'account-risk sites.1.domains'],
  ['the server bought for two months', change('resources', 'lhins-21', { monthsBought: 2 }), 'resource sites.1.resources'],
  ['somebody else’s server', change('resources', 'lhins-21', { account: '13800138009' }), 'resource sites.1.resources'],
]
it.each(rows)('%s: said at the look-up, refused at submission, at the site’s own field', async (_, world, line) => {
  const found = await check(world)
  const codes = [...found.gates.filter(({ state }) => state === 'blocks' || state === 'warns').map((gate) => gate.code), found.outcome.code]
  expect(codes.filter((given) => given !== undefined)).toEqual([line.split(' ')[0]])
  expect(await refused()).toEqual([line])
})

it('believes no look-up of yesterday: what changed since is found at submission', async () => {
  await check(minimalWorld)
  await put(authority({ domainsInFlight: [domain] }))
  expect(await refused()).toEqual(['domain-conflict sites.1.domains'])
})

it('asks for itself where the client never did, and takes silence for no answer', async () => {
  await test.app.context.db.updateTable('orders').set({ site_checks_sealed: null }).where('id', '=', orderId).execute()
  await put(minimalWorld)
  expect(await refused()).toEqual([])
  await request(test.app, 'PUT', '/sandbox/gateways', { miit: 'timeout' })
  expect(await refused()).toEqual(['site-check-retry sites.1.domains'])
  await request(test.app, 'PUT', '/sandbox/gateways', { miit: 'ok' })
})

it('an authorisation code for the second site is looked up too', async () => {
  const withCode = { ...inquiry, resource: { kind: 'authorization-code' as const, id: code } }
  const world = (state: 'unused' | 'used'): World => ({
    ...minimalWorld,
    authorizationCodes: [{ code, issuer: '13800138001', target: '13800138020', resource: 'ins-1', state }],
  })
  expect((await check(world('unused'), withCode)).gates.find(({ gate }) => gate === 'G8')).toMatchObject({ state: 'passes' })
  expect((await check(world('used'), withCode)).gates.find(({ gate }) => gate === 'G8')).toMatchObject({ state: 'blocks' })
})

it('looks nothing up for half an answer or for somebody else’s order', async () => {
  const half = await person.send('POST', `/orders/${orderId}/site-checks`, { answers: { domain } })
  expect(half.status).toBe(400)
  const other = await signIn(test.app, '13900000001')
  expect((await other.send('POST', `/orders/${orderId}/site-checks`, { answers: inquiry })).status).toBe(404)
})
