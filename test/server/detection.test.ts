// 验证备案类型 through the gateways (spec E with K3, K6-10; issue 2 "Detection sees only what the gateways answer"): each case swaps one
// record of the world and sees another outcome.
import type { World } from '@contract/sandbox-world'
import type { VerifyTypeAnswers } from '@domain/filing/answers'
import { minimalWorld } from '../../server/seed/minimal'
import { applicant, completeAnswers } from './support/filing'
import { type Person, request, signIn } from './support/person'
import { serverForFile } from './support/server-for-file'

const test = serverForFile()
const base = completeAnswers()['verify-type']
let person: Person
let orderId: string

beforeAll(async () => {
  person = await signIn(test.app, applicant.phone)
  orderId = String((await person.create('/orders')).body.id)
}, 60_000)

type Line = { gate: string; state: string; code?: string; hard: boolean; eligibleAt?: string }
type Found = {
  outcome: { kind: string; filingType?: string; code?: string }
  gates: Line[]
  decidedBy: unknown[]
  facts: { id: string; ok?: boolean }[]
}

async function detect(world: World, answers: VerifyTypeAnswers = base): Promise<Found> {
  const put = await request(test.app, 'PUT', '/sandbox/world', world)
  if (put.status !== 204) throw new Error(JSON.stringify(put.body))
  const found = await person.send('POST', `/orders/${orderId}/detection`, { answers })
  if (found.status !== 200) throw new Error(JSON.stringify(found.body))
  return found.body as unknown as Found
}

type Subject = World['authority']['subjects'][number]
const record = (change: Partial<Subject> = {}): Subject => ({
  filingNumber: '粤ICP备12345678号',
  state: 'filed',
  nature: 'individual',
  certificateType: 'resident-id',
  certificateNumber: applicant.idNumber,
  name: applicant.name,
  province: '440000',
  providers: ['other'],
  account: null,
  sites: [],
  ...change,
})
const site = (domain: string, provider: string) => ({
  filingNumber: '粤ICP备12345678号-1',
  name: '旧站',
  domains: [domain],
  providers: [provider],
})
const filed = (...subjects: Subject[]): World => ({ ...minimalWorld, authority: { ...minimalWorld.authority, subjects } })
const domain = 'xiaoxi-notes-demo.cn'

it('finds a first filing for the minimal world, with two deciding facts', async () => {
  const found = await detect(minimalWorld)
  expect(found.outcome).toEqual({ kind: 'type', filingType: 'initial' })
  expect(found.decidedBy).toHaveLength(2)
  expect(found.gates.filter(({ state }) => state === 'blocks')).toEqual([])
  expect((await person.send('GET', `/orders/${orderId}/answers`)).body.detection).toMatchObject({ outcome: { filingType: 'initial' } })
})

const somebody = { certificateNumber: '330106199011300027', name: '杜若舟' }
const rows: [string, World, Record<string, string>][] = [
  [
    '2: the domain is under another subject',
    filed(record({ ...somebody, sites: [site(domain, 'other')] })),
    { code: 'domain-filed-by-other' },
  ],
  [
    '3: the domain is in flight elsewhere',
    { ...minimalWorld, authority: { ...minimalWorld.authority, domainsInFlight: [domain] } },
    { code: 'domain-conflict' },
  ],
  ['4: a number elsewhere, the domain new', filed(record()), { filingType: 'add-site-no-subject' }],
  ['5: a number elsewhere, the domain under it', filed(record({ sites: [site(domain, 'other')] })), { filingType: 'access' }],
  ['7: the subject is in this account', filed(record({ providers: ['own'], account: applicant.phone })), { filingType: 'add-site' }],
  [
    '8: the subject here, its domain accessed elsewhere',
    filed(record({ providers: ['own'], account: applicant.phone, sites: [site(domain, 'other')] })),
    { filingType: 'access' },
  ],
  [
    '9: the domain is filed and accessed here',
    filed(record({ providers: ['own'], account: applicant.phone, sites: [site(domain, 'own')] })),
    { code: 'already-here' },
  ],
  [
    '10: the subject is in another account',
    filed(record({ providers: ['own'], account: '13800138009' })),
    { code: 'subject-in-other-account' },
  ],
  ['11: a hollow subject in 广东', filed(record({ state: 'hollow', providers: [] })), { code: 'shell-subject' }],
  [
    '11: a hollow subject in 江苏',
    filed(record({ state: 'hollow', providers: [], province: '320000' })),
    { filingType: 'add-site-no-subject' },
  ],
  ['13: the subject is in flight elsewhere', filed(record({ state: 'in-flight' })), { code: 'subject-conflict' }],
  [
    '14: the number stands under an older certificate',
    filed(record({ certificateNumber: '44030519900307902X', oldCertificate: { type: 'resident-id', number: applicant.idNumber } })),
    { filingType: 'add-site-no-subject' },
  ],
]
it.each(rows)('row %s', async (_, world, outcome) => {
  expect((await detect(world)).outcome).toMatchObject(outcome)
})

const change = <K extends 'accounts' | 'resources' | 'domains'>(list: K, id: string, values: Partial<World[K][number]>): World => ({
  ...minimalWorld,
  [list]: minimalWorld[list].map((entry) => (Object.values(entry).includes(id) ? { ...entry, ...values } : entry)),
})
const gates: [string, World, string, Partial<Line>][] = [
  ['G2 a flagged account', change('accounts', applicant.phone, { flagged: true }), 'account-risk', { gate: 'G2', hard: true }],
  [
    'G2 a black-listed domain',
    { ...minimalWorld, authority: { ...minimalWorld.authority, blacklist: [{ kind: 'domain', value: domain }] } },
    'account-risk',
    { gate: 'G2' },
  ],
  ['G3 no real name', change('accounts', applicant.phone, { realNameAt: null }), 'account-real-name', { gate: 'G3', hard: true }],
  // K6-5: account + 48 h
  [
    'G3 real-named 47 hours ago',
    change('accounts', applicant.phone, { realNameAt: '2026-09-12T16:00:00+08:00' }),
    'account-real-name-wait',
    { gate: 'G3', eligibleAt: '2026-09-14T16:00:00+08:00' },
  ],
  // K6-5: own registrar + 72 h
  [
    'G7 the domain real-named 71 hours ago',
    change('domains', domain, { realNameAt: '2026-09-11T16:00:00+08:00' }),
    'domain-real-name-wait',
    { gate: 'G7', eligibleAt: '2026-09-14T16:00:00+08:00' },
  ],
  [
    'G7 the domain at a foreign registrar',
    change('domains', domain, { registrar: 'foreign', approvedRegistrar: false }),
    'domain-registrar',
    { gate: 'G7', hard: true },
  ],
  ['G7 the domain run out', change('domains', domain, { expiresAt: '2026-09-13' }), 'domain-expired', { gate: 'G7', hard: true }],
  ['G7 nobody registered the domain', { ...minimalWorld, domains: [] }, 'domain-not-registered', { gate: 'G7', hard: true }],
  ['G8 the server bought for two months', change('resources', 'ins-1', { monthsBought: 2 }), 'resource', { gate: 'G8', hard: true }],
  ['G8 the server carries five sites', change('resources', 'ins-1', { sitesUsed: 5 }), 'resource', { gate: 'G8' }],
  ['G8 somebody else’s server', change('resources', 'ins-1', { account: '13800138009' }), 'resource', { gate: 'G8' }],
]
it.each(gates)('%s blocks', async (_, world, code, line) => {
  const found = await detect(world)
  expect(found.outcome).toMatchObject({ kind: 'block', code })
  expect(found.gates.filter(({ state }) => state === 'blocks')).toEqual([expect.objectContaining(line)])
})

it('lists every blocking gate together; the first names the result (K3)', async () => {
  const world = { ...change('accounts', applicant.phone, { realNameAt: null }), domains: [] }
  const found = await detect(world)
  expect(found.gates.filter(({ state }) => state === 'blocks').map(({ gate }) => gate)).toEqual(expect.arrayContaining(['G3', 'G7']))
  expect(found.outcome.code).toMatch(/^account/)
})

describe('an authorisation code (spec C11)', () => {
  const code = '0123456789abcdef0123456789abcdef'
  const server = { ...minimalWorld.resources[0], id: 'ins-9', account: '13800138009' } as World['resources'][number]
  const world = (entry: Partial<World['authorizationCodes'][number]>, expiresAt = server.expiresAt): World => ({
    ...minimalWorld,
    resources: [...minimalWorld.resources, { ...server, expiresAt }],
    authorizationCodes: [{ code, issuer: '13800138009', target: applicant.phone, resource: 'ins-9', state: 'unused', ...entry }],
  })
  const withCode: VerifyTypeAnswers = { ...base, resource: { kind: 'authorization-code', id: code } }
  it('is good for its target account', async () => {
    expect((await detect(world({}), withCode)).outcome).toMatchObject({ filingType: 'initial' })
  })
  it.each<[string, World]>([
    ['meant for another account', world({ target: '13800138003' })],
    ['used up', world({ state: 'used' })],
    ['in use elsewhere', world({ state: 'in-use' })],
    ['of a server with less than 30 days left', world({}, '2026-10-13T00:00:00+08:00')],
    ['unknown', minimalWorld],
  ])('is refused when %s', async (_, given) => {
    // whatever this draft held before, it holds no more
    await detect(minimalWorld)
    const found = await detect(given, withCode)
    expect(found.outcome.kind).toBe('block')
    expect(found.gates.find(({ state }) => state === 'blocks')?.gate).toBe('G8')
  })
})

describe('an authorisation code belongs to a draft from its first mention (spec B2-1, K6-6)', () => {
  const code = 'fedcba9876543210fedcba9876543210'
  const other = '00000000000000000000000000000001'
  const owned = { ...minimalWorld.resources[0], id: 'ins-9', account: '13800138009' } as World['resources'][number]
  const entry = (id: string) => ({ code: id, issuer: '13800138009', target: applicant.phone, resource: 'ins-9', state: 'unused' as const })
  const world: World = { ...minimalWorld, resources: [...minimalWorld.resources, owned], authorizationCodes: [entry(code), entry(other)] }
  const states = async () => {
    const { authorizationCodes } = (await request(test.app, 'GET', '/sandbox/world')).body as unknown as World
    return Object.fromEntries(authorizationCodes.map((one) => [one.code, one.state]))
  }
  const withResource = (id: string): VerifyTypeAnswers => ({ ...base, resource: { kind: 'authorization-code', id } })
  const save = async (answers: VerifyTypeAnswers) => {
    const draft = (await person.send('GET', `/orders/${orderId}/answers`)).body as { revision: number; answers: object }
    const changed = { ...draft.answers, 'verify-type': answers }
    return person.send('PUT', `/orders/${orderId}/answers`, { revision: draft.revision, answers: changed })
  }

  it('by the look-up and by saving; another choice gives it back', async () => {
    await detect(world, withResource(code))
    expect(await states()).toEqual({ [code]: 'in-use', [other]: 'unused' })
    // its own draft may go on with it
    expect((await person.send('POST', `/orders/${orderId}/detection`, { answers: withResource(code) })).body.outcome).toMatchObject({
      filingType: 'initial',
    })
    expect((await save(withResource(other))).status).toBe(200)
    expect(await states()).toEqual({ [code]: 'unused', [other]: 'in-use' })
    await save(base)
    expect(await states()).toEqual({ [code]: 'unused', [other]: 'unused' })
  })

  it('a code that is not free is not taken, nor given back by who never had it', async () => {
    await detect({ ...world, authorizationCodes: [{ ...entry(code), state: 'in-use' }] }, withResource(code))
    await save(base)
    expect(await states()).toEqual({ [code]: 'in-use' })
  })

  it('an abandoned draft gives it back, and so does one that expires', async () => {
    await detect(world, withResource(code))
    await person.send('POST', `/orders/${orderId}/abandonment`)
    expect(await states()).toMatchObject({ [code]: 'unused' })
    orderId = String((await person.create('/orders')).body.id)
    await save(withResource(code))
    expect(await states()).toMatchObject({ [code]: 'in-use' })
    await request(test.app, 'POST', '/sandbox/clock/advance', { days: 31 })
    expect(await states()).toMatchObject({ [code]: 'unused' })
    await request(test.app, 'PUT', '/sandbox/clock', { now: '2026-09-14T15:00:00+08:00', mode: 'fixed' })
    orderId = String((await person.create('/orders')).body.id)
  })
})

it('never guesses when the ministry does not answer (row 16), nor forgets when it does again', async () => {
  for (const miit of ['timeout', 'error', { code: 'E1001' }]) {
    await request(test.app, 'PUT', '/sandbox/gateways', { miit })
    const found = await detect(minimalWorld)
    expect(found.outcome.kind).toBe('retry')
    expect(found.facts.find(({ id }) => id === 'subject-at-authority')?.ok).toBeUndefined()
  }
  await request(test.app, 'PUT', '/sandbox/gateways', { miit: 'ok' })
  expect((await detect(minimalWorld)).outcome).toMatchObject({ filingType: 'initial' })
})

it('looks nothing up for half an answer, and names what is missing', async () => {
  const answer = await person.send('POST', `/orders/${orderId}/detection`, { answers: { domain } })
  expect(answer.status).toBe(400)
  expect((answer.body.fields as { anchor: string }[]).map(({ anchor }) => anchor)).toContain('verify-type.subjectCertificateNumber')
})

it('lists the account’s servers with what each lacks', async () => {
  await request(test.app, 'PUT', '/sandbox/world', change('resources', 'ins-1', { monthsBought: 1 }))
  const { resources } = (await person.send('GET', '/resources')).body as {
    resources: { id: string; qualifies: boolean; checks: { says: string; ok: boolean }[] }[]
  }
  expect(resources.map(({ id }) => id)).toEqual(['ins-1'])
  expect(resources[0]?.qualifies).toBe(false)
  expect(resources[0]?.checks.filter(({ ok }) => !ok)).toMatchObject([{ ok: false, says: expect.stringContaining('3 个月') }])
})

it('asks the registry of companies about a unit only', async () => {
  const unit = await signIn(test.app, '13800138020')
  const order = String((await unit.create('/orders')).body.id)
  const answers: VerifyTypeAnswers = {
    region: { provinceCode: '320000', cityCode: '320100', countyCode: '320102' },
    subjectNature: 'enterprise',
    subjectCertificateType: 'business-licence',
    subjectCertificateNumber: '91320102MA27K5D37D',
    domain: 'yangli-demo.cn',
    resource: { kind: 'cvm', id: 'ins-20' },
  }
  const ask = async (world: World) => {
    await request(test.app, 'PUT', '/sandbox/world', world)
    return (await unit.send('POST', `/orders/${order}/detection`, { answers })).body as unknown as Found
  }
  expect((await ask(minimalWorld)).outcome).toMatchObject({ filingType: 'initial' })
  const { companies: _, ...noList } = minimalWorld
  expect((await ask(noList)).outcome).toMatchObject({ filingType: 'initial' })
  const unknown = await ask({ ...minimalWorld, companies: [] })
  expect(unknown.gates.find(({ gate }) => gate === 'G9')).toMatchObject({ state: 'blocks' })
  const renamed = await ask({
    ...minimalWorld,
    companies: [{ certificateNumber: '91320102MA27K5D37D', name: '改名后的公司', state: 'synced', changedAt: '2026-09-10' }],
  })
  // changed two workdays ago: data may still be on their way (spec E G9, < 7 workdays)
  expect(renamed.gates.find(({ gate }) => gate === 'G9')).toMatchObject({ state: 'warns' })
})
