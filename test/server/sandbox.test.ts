// The sandbox's control interface, call by call (sandbox.md): bodies are strict, acts that do not fit are 409, wrong ones 400 with their paths.
import type { Answers } from '@domain/filing/answers'
import { acknowledge } from '@domain/journey/acknowledgement'
import type { Problem } from '@domain/journey/problem'
import { provinceFor } from '../../server/lifecycle/province-for'
import { maximalWorld } from '../../server/seed/maximal'
import { minimalWorld } from '../../server/seed/minimal'
import { applicant, completeAnswers, readyFiling } from './support/filing'
import { request, signIn } from './support/person'
import { replyToReasons } from './support/reply-to-reasons'
import { serverForFile } from './support/server-for-file'
import { startApp } from './support/start-app'
import { answerSms, sandboxOf, submitted } from './support/submitted'

const test = serverForFile()
const sandbox = sandboxOf(() => test.app)
const { call } = sandbox
const anchorsOf = (body: Record<string, unknown>) => (body.fields as { anchor: string }[]).map(({ anchor }) => anchor)

beforeEach(() => sandbox.reset())

describe('reset', () => {
  it('clears people, orders, inboxes and pictures, and puts everything back in order', async () => {
    const { orderId } = await submitted(test.app)
    await call('PUT', '/gateways', { miit: 'timeout', sms: 'error' })
    await call('PUT', '/settings', { policyVersion: '2018', webOrdersClosed: true })
    await sandbox.reviewers('manual', 'manual')
    expect((await call('POST', '/reset', { seed: 'empty' })).status).toBe(204)
    expect((await call('GET', '/orders')).body.orders).toEqual([])
    expect((await call('GET', `/orders/${orderId}`)).status).toBe(404)
    expect((await call('GET', '/inbox')).body.messages).toEqual([])
    expect((await call('GET', '/uploads')).body.uploads).toEqual([])
    expect((await call('GET', '/world')).body).toEqual({
      accounts: [],
      resources: [],
      authorizationCodes: [],
      domains: [],
      authority: { subjects: [], domainsInFlight: [], blacklist: [], slow: false },
      phones: [],
      people: [],
    })
    expect((await call('GET', '/settings')).body).toMatchObject({ policyVersion: '2021', webOrdersClosed: false, provinceRules: {} })
    expect((await call('GET', '/clock')).body.mode).toBe('running')
    expect(await test.app.context.objects.list()).toEqual([])
  })
  it.each(['minimal', 'maximal'] as const)('loads the %s world, which its own schema accepts', async (seed) => {
    await call('POST', '/reset', { seed })
    const world = (await call('GET', '/world')).body
    expect(world).toEqual(JSON.parse(JSON.stringify(seed === 'minimal' ? minimalWorld : maximalWorld)))
    expect((await call('PUT', '/world', world)).status).toBe(204)
  })
  it('takes minimal by default and refuses other seeds', async () => {
    await call('POST', '/reset', {})
    expect((await call('GET', '/world')).body.accounts).toHaveLength(2)
    expect((await call('POST', '/reset', { seed: 'huge' })).status).toBe(400)
  })
})

describe('unknown keys are refused with 400', () => {
  it.each<['POST' | 'PUT', string, Record<string, unknown>, string]>([
    ['POST', '/reset', { seed: 'minimal', more: 1 }, ''],
    ['PUT', '/settings', { policy: '2021' }, ''],
    ['PUT', '/clock', { now: '2026-09-14T09:00:00+08:00', mode: 'fixed', speed: 2 }, ''],
    ['POST', '/clock/advance', { weeks: 1 }, ''],
    ['PUT', '/world', { accounts: [], planets: [] }, ''],
    ['PUT', '/world', { accounts: [{ ...minimalWorld.accounts[0], colour: 'red' }] }, 'accounts.0'],
    ['PUT', '/gateways', { fax: 'ok' }, ''],
    ['PUT', '/reviewers', { provider: 'manual', authority: 'manual', court: 'manual' }, ''],
  ])('%s %s %j', async (method, path, body, anchor) => {
    const answer = await call(method, path, body)
    expect(answer.status).toBe(400)
    if (anchor) expect(anchorsOf(answer.body).some((found) => found.startsWith(anchor))).toBe(true)
  })
})

describe('the world', () => {
  it('names what is wrong by its path and changes nothing', async () => {
    const world = { ...minimalWorld, domains: [{ ...minimalWorld.domains[0], registrar: 'moon', expiresAt: '2026-02-30' }] }
    const answer = await call('PUT', '/world', world)
    expect(answer.status).toBe(400)
    expect(anchorsOf(answer.body)).toEqual(expect.arrayContaining(['domains.0.registrar', 'domains.0.expiresAt']))
    expect((await call('GET', '/world')).body.domains).toHaveLength(3)
  })
  it('keeps orders when it is replaced', async () => {
    const { orderId } = await submitted(test.app)
    expect((await call('PUT', '/world', {})).status).toBe(204)
    expect((await call('GET', `/orders/${orderId}`)).body.status).toBe('initial-review')
  })
})

describe('the clock', () => {
  it('stands, runs, and moves by minutes, hours, days and workdays', async () => {
    expect((await call('GET', '/clock')).body).toEqual({ now: '2026-09-14T09:00:00+08:00', mode: 'fixed' })
    expect((await sandbox.advance({ minutes: 30, hours: 2 })).now).toBe('2026-09-14T11:30:00+08:00')
    expect((await sandbox.advance({ days: 4 })).now).toBe('2026-09-18T11:30:00+08:00')
    // Friday 18 → the working Sunday 20 → Monday 21 (spec H)
    expect((await sandbox.advance({ workdays: 2 })).now).toBe('2026-09-21T11:30:00+08:00')
    expect((await call('PUT', '/clock', { now: '2026-09-14T01:00:00Z', mode: 'running' })).body.mode).toBe('running')
    expect(String((await call('GET', '/clock')).body.now)).toMatch(/^2026-09-14T09:00:\d\d\+08:00$/)
    expect((await sandbox.advance({ days: 1 })).now).toMatch(/^2026-09-15T09:00/)
    expect((await call('GET', '/clock')).body.mode).toBe('running')
  })
  it.each([
    ['PUT', '/clock', { now: 'yesterday', mode: 'fixed' }],
    ['PUT', '/clock', { now: '2026-13-14T09:00:00+08:00', mode: 'fixed' }],
    ['PUT', '/clock', { now: '2026-09-14T09:00:00+08:00', mode: 'backwards' }],
    ['POST', '/clock/advance', { days: -1 }],
    ['POST', '/clock/advance', { days: 1_000_000 }],
  ] as const)('refuses %s %s %j', async (method, path, body) => {
    expect((await call(method, path, body)).status).toBe(400)
  })
})

describe('settings', () => {
  it('hold for new orders only, province rules included', async () => {
    const rule = { value: { any: true }, asOf: '2026-01', source: 'test' }
    const before = await submitted(test.app)
    const unit = await signIn(test.app, '13800138020')
    await call('PUT', '/settings', { providerName: '测试云', provinceRules: { 440000: { addressRules: rule } } })
    expect((await request(test.app, 'GET', '/settings')).body.providerName).toBe('测试云')
    expect((await request(test.app, 'GET', '/provinces/440000')).body.rules).toMatchObject({ addressRules: { asOf: '2026-01' } })
    const after = await sandbox.order(String((await unit.create('/orders')).body.id))
    const old = await sandbox.order(before.orderId)
    expect(after.rulesVersion).toBe(`${old.rulesVersion}+1`)
    const { context } = test.app
    const at = (version: unknown) => provinceFor(context, context.db, '440000', String(version))
    expect((await at(after.rulesVersion))?.rules.addressRules?.asOf).toBe('2026-01')
    expect((await at(old.rulesVersion))?.rules.addressRules?.asOf).toBe('2021-09-30')
    await call('PUT', '/settings', { provinceRules: {} })
    expect((await request(test.app, 'GET', '/provinces/440000')).body.rules).toMatchObject({ addressRules: { asOf: '2021-09-30' } })
    expect((await at(after.rulesVersion))?.rules.addressRules?.asOf).toBe('2026-01')
  })
})

describe('parties outside', () => {
  it('keeps a message that cannot be delivered, tries again with patience, and delivers it once', async () => {
    const { orderId } = await submitted(test.app)
    await call('PUT', '/gateways', { sms: 'timeout' })
    await sandbox.desk(orderId, { action: 'reject', reasons: [{ anchor: 'order', says: '请补充' }] })
    const sms = async () => (await sandbox.inbox(`?channel=sms&to=${applicant.phone}`)).filter(({ event }) => event === 'order.rejected')
    expect(await sms()).toMatchObject([{ status: 'retrying', error: 'timeout' }])
    await sandbox.advance({ minutes: 1 })
    expect(await sms()).toMatchObject([{ status: 'retrying' }])
    await call('PUT', '/gateways', { sms: 'ok' })
    await sandbox.advance({ minutes: 5 })
    expect(await sms()).toMatchObject([{ status: 'delivered' }])
    expect(await sms()).toHaveLength(1)
  })
  it('gives a message up after a day and says so', async () => {
    const { orderId } = await submitted(test.app)
    await call('PUT', '/gateways', { sms: 'error' })
    await sandbox.desk(orderId, { action: 'reject', reasons: [{ anchor: 'order', says: '请补充' }] })
    await sandbox.advance({ hours: 25 })
    const [message] = (await sandbox.inbox(`?channel=sms`)).filter(({ event }) => event === 'order.rejected')
    expect(message).toMatchObject({ status: 'failed', error: 'error' })
    const app = (await sandbox.inbox('?channel=app')).filter(({ event }) => event === 'order.rejected')
    expect(app).toMatchObject([{ status: 'delivered' }])
  })
  it('says that no code could be sent, and keeps the party’s own error code', async () => {
    await call('PUT', '/gateways', { sms: { code: 300 } })
    expect((await request(test.app, 'POST', '/sign-in-codes', { phone: '13900000002' })).status).toBe(503)
    expect(await sandbox.inbox('?to=13900000002')).toMatchObject([{ status: 'retrying', errcode: 300 }])
  })
  it('shows sign-in codes in the inbox', async () => {
    await request(test.app, 'POST', '/sign-in-codes', { phone: '13900000001' })
    expect(await sandbox.inbox('?to=13900000001')).toMatchObject([
      { channel: 'sms', code: expect.stringMatching(/^\d{6}$/), status: 'delivered' },
    ])
  })
  it('answers with how each party behaves now', async () => {
    expect((await call('PUT', '/gateways', { identity: 'manual', geocoder: { province: '110000' } })).body).toMatchObject({
      sms: 'ok',
      identity: 'manual',
    })
  })
})

describe('reviewers', () => {
  it('strict approves what breaks no known rule: unknown rules never reject', async () => {
    await sandbox.reviewers('strict')
    const { orderId } = await submitted(test.app)
    expect((await sandbox.advance({ workdays: 2 })).fired).toMatchObject([{ event: 'initial-approved' }])
    expect((await sandbox.order(orderId)).findings).toEqual([])
  })
  it('strict rejects what the person was warned of and went on with, naming the rule', async () => {
    await sandbox.reviewers('strict')
    const { orderId, person, revision } = await readyFiling(test.app)
    const { answers } = (await person.send('GET', `/orders/${orderId}/answers`)).body as { answers: Answers }
    // C5: a personal site's name holds no place name (dated rule, may be ticked: K6-1, K6-2)
    answers.sites[0] = { ...answers.sites[0], siteName: '深圳风景摄影笔记' }
    const saved = await person.send('PUT', `/orders/${orderId}/answers`, { revision, answers })
    const refused = await person.create(`/orders/${orderId}/submissions`, { revision: saved.body.revision })
    expect(refused.status).toBe(422)
    const problems = refused.body.problems as Problem[]
    expect(problems.map(({ anchors, hard }) => [anchors[0], hard])).toEqual([['sites.0.siteName', false]])
    const ticked = problems.reduce((all, problem) => acknowledge(all, problem, '2026-09-14T09:00:00+08:00'), answers)
    const again = await person.send('PUT', `/orders/${orderId}/answers`, { revision: saved.body.revision, answers: ticked })
    expect((await person.create(`/orders/${orderId}/submissions`, { revision: again.body.revision })).status).toBe(201)
    expect((await sandbox.advance({ workdays: 2 })).fired).toMatchObject([{ event: 'initial-rejected' }])
    const { status, rounds, findings } = (await sandbox.order(orderId)) as {
      status: string
      rounds: { reasons: unknown[] }[]
      findings: unknown[]
    }
    expect(status).toBe('initial-rejected')
    expect(findings).toMatchObject([{ ruleKey: problems[0]?.ruleKey, acknowledgedAt: '2026-09-14T09:00:00+08:00' }])
    expect(rounds[0]?.reasons).toMatchObject([{ anchor: 'sites.0.siteName', code: problems[0]?.ruleKey }])
  })
  it('follows a script: first match, each step once', async () => {
    await sandbox.reviewers({
      script: [
        { when: { status: 'initial-review' }, afterMinutes: 10, do: { action: 'call', answered: true } },
        {
          when: { status: 'initial-review', round: 1 },
          afterWorkdays: 1,
          do: { action: 'reject', reasons: [{ anchor: 'sites.0.siteName', says: '换个名称' }] },
        },
        { when: { status: 'resubmitted', round: 2 }, do: { action: 'approve' } },
      ],
    })
    const filing = await submitted(test.app)
    const { fired } = await sandbox.advance({ workdays: 2 })
    expect(fired).toEqual([
      { orderId: filing.orderId, event: 'call-answered', at: '2026-09-14T09:10:00+08:00' },
      { orderId: filing.orderId, event: 'initial-rejected', at: '2026-09-15T09:10:00+08:00' },
    ])
    const revision = await replyToReasons(filing.person, filing.orderId)
    await filing.person.create(`/orders/${filing.orderId}/submissions`, { revision })
    expect((await sandbox.advance({ minutes: 1 })).fired).toMatchObject([{ event: 'initial-approved' }])
    expect((await sandbox.advance({ workdays: 5 })).fired).toEqual([])
  })
  it('manual stops the desks, not the ministry: SMS, noon and lapse still come', async () => {
    await sandbox.reviewers('manual', 'manual')
    const filing = await submitted(test.app)
    expect((await sandbox.advance({ workdays: 5 })).fired).toEqual([])
    await sandbox.desk(filing.orderId, { action: 'approve' })
    expect((await sandbox.advance({ hours: 5 })).fired).toEqual([])
    await sandbox.desk(filing.orderId, { action: 'submit-to-authority' })
    expect((await sandbox.advance({ minutes: 5 })).fired).toMatchObject([{ event: 'sms-sent' }])
    expect((await answerSms(filing, sandbox)).body.outcome).toBe('accepted')
    expect((await sandbox.advance({ days: 30 })).fired).toEqual([])
    expect((await sandbox.desk(filing.orderId, { action: 'authority-approve' })).body).toMatchObject({ status: 'approved' })
  })
  it('changed reviewers take up the orders that lie there', async () => {
    await sandbox.reviewers('manual')
    const { orderId } = await submitted(test.app)
    await sandbox.advance({ workdays: 4 })
    await sandbox.reviewers('auto-approve')
    expect((await sandbox.advance({ minutes: 0 })).fired).toEqual([{ orderId, event: 'initial-approved', at: '2026-09-18T09:00:00+08:00' }])
  })
  it('a slow authority takes its twenty workdays', async () => {
    await call('PUT', '/world', { ...minimalWorld, authority: { ...minimalWorld.authority, slow: true } })
    const filing = await submitted(test.app)
    await sandbox.advance({ workdays: 2 })
    await sandbox.advance({ minutes: 65 })
    await answerSms(filing, sandbox)
    const { fired } = await sandbox.advance({ days: 40 })
    expect(fired[0]).toMatchObject({ event: 'authority-approved', at: '2026-10-20T10:00:00+08:00' })
  })
})

describe('the desk', () => {
  it.each([
    ['approve before submission', { action: 'submit-to-authority' }],
    ['the authority too early', { action: 'authority-approve' }],
    ['the authority refusing too early', { action: 'authority-reject', reasons: [{ anchor: 'order', says: '不行' }] }],
    ['a correction, which has no page yet', { action: 'correct', field: 'subject.contactAddress', value: '新地址', reason: '笔误' }],
    ['the curtain photograph, which has no page yet', { action: 'backdrop', decision: 'pass' }],
    ['a video nobody sent', { action: 'identity', decision: 'pass' }],
  ])('409: %s', async (_, act) => {
    const { orderId } = await submitted(test.app)
    expect((await sandbox.desk(orderId, act)).status).toBe(409)
    expect((await sandbox.order(orderId)).status).toBe('initial-review')
  })
  it.each([
    ['no reasons', { action: 'reject', reasons: [] }],
    ['an unknown anchor', { action: 'reject', reasons: [{ anchor: 'subject.shoeSize', says: '不对' }] }],
    ['a site that is not there', { action: 'reject', reasons: [{ anchor: 'sites.3.siteName', says: '不对' }] }],
    ['an unknown slot', { action: 'reject', reasons: [{ anchor: 'materials.selfie', says: '不对' }] }],
    ['an unknown act', { action: 'dance' }],
    ['an unknown key', { action: 'approve', loudly: true }],
  ])('400: %s', async (_, act) => {
    const { orderId } = await submitted(test.app)
    expect((await sandbox.desk(orderId, act)).status).toBe(400)
    expect((await sandbox.order(orderId)).status).toBe('initial-review')
  })
  it('404 for an order that is not there', async () => {
    expect((await sandbox.desk('10000000000000000', { action: 'approve' })).status).toBe(404)
  })
})

it('counts uploads with the bytes of every attempt', async () => {
  await submitted(test.app)
  const { uploads } = (await call('GET', '/uploads')).body as {
    uploads: { size: number; received: number; attempts: { bytes: number }[] }[]
  }
  expect(uploads.length).toBeGreaterThan(0)
  for (const { size, received, attempts } of uploads) {
    expect(received).toBe(size)
    expect(attempts.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(size)
  }
})

it('lists orders by the phone of their account', async () => {
  const { orderId } = await submitted(test.app)
  const other = await signIn(test.app, '13800138020')
  await other.create('/orders')
  expect((await call('GET', `/orders?account=${applicant.phone}`)).body.orders).toEqual([
    {
      id: orderId,
      type: 'initial',
      status: 'initial-review',
      account: applicant.phone,
      domains: [completeAnswers()['verify-type'].domain],
      createdAt: '2026-09-14T09:00:00+08:00',
    },
  ])
  expect((await call('GET', '/orders')).body.orders).toHaveLength(2)
  expect((await call('GET', '/orders?account=13900000000')).body.orders).toEqual([])
  expect((await call('GET', '/orders?colour=red')).status).toBe(400)
})

it('is absent without the sandbox, and asks for its token where one is set', async () => {
  const without = await startApp({ sandbox: false })
  expect((await request(without.app, 'GET', '/sandbox/clock')).status).toBe(404)
  await without.stop()
  const guarded = await startApp({ sandboxToken: 'open-sesame' })
  expect((await request(guarded.app, 'GET', '/sandbox/clock')).status).toBe(401)
  expect((await request(guarded.app, 'GET', '/sandbox/clock', undefined, { authorization: 'Bearer wrong' })).status).toBe(401)
  expect((await request(guarded.app, 'GET', '/sandbox/clock', undefined, { authorization: 'Bearer open-sesame' })).status).toBe(200)
  await guarded.stop()
}, 60_000)

describe('sample certificates', () => {
  it('tells stories about people the smallest world knows, each paper a picture', async () => {
    const { stories } = (await call('GET', '/samples')).body as {
      stories: { id: string; samples: { id: string; certificate: string }[] }[]
    }
    expect(stories.map(({ id }) => id)).toEqual(['lin-xiaoxi', 'yangli'])
    const papers = stories.flatMap(({ samples }) => samples)
    expect(papers.map(({ id }) => id)).toEqual([
      'lin-xiaoxi-id-front',
      'lin-xiaoxi-id-back',
      'lin-xiaoxi-letter',
      'yangli-licence',
      'gu-yanqiu-id-front',
      'gu-yanqiu-id-back',
      'shen-tingyu-id-front',
      'shen-tingyu-id-back',
      'yangli-letter',
    ])
    for (const { certificate } of papers) expect(['resident-id', 'business-licence', 'letter']).toContain(certificate)
    const answer = await test.app.inject({ method: 'GET', url: '/api/sandbox/samples/yangli-licence' })
    expect(answer.headers['content-type']).toBe('image/jpeg')
    // JPEG begins with FF D8 FF
    expect([...answer.rawPayload.subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff])
    // the policy takes pictures from 200 KB on (spec B5); a sample that it refused would be of no use
    expect(answer.rawPayload.length).toBeGreaterThan(204_800)
  }, 30_000)
  it('knows no other pictures', async () => {
    expect((await call('GET', '/samples/passport')).status).toBe(404)
  })
})
