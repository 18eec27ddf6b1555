// 授权码 from the issuer to the site that takes it (spec A12, A36, C11; states and limits there; B2-1 for what takes it).
import type { World } from '@contract/sandbox-world'
import { minimalWorld } from '../../server/seed/minimal'
import { completeAnswers } from './support/filing'
import { type Person, request, signIn } from './support/person'
import { serverForFile } from './support/server-for-file'

const test = serverForFile()
const unit = '13800138020'
const xiaoxi = '13800138001'
const soon = { ...minimalWorld.resources[1], id: 'ins-22', expiresAt: '2026-10-14T14:59:59+08:00' } as World['resources'][number]
const second = { ...soon, id: 'ins-23', expiresAt: '2027-08-20T00:00:00+08:00' }
const world: World = { ...minimalWorld, resources: [...minimalWorld.resources, soon, second] }
let issuer: Person
let target: Person
let logBefore = 0

beforeAll(async () => {
  issuer = await signIn(test.app, unit)
  target = await signIn(test.app, xiaoxi)
}, 60_000)
beforeEach(async () => {
  logBefore = test.logLines.length
  expect((await request(test.app, 'PUT', '/sandbox/world', world)).status).toBe(204)
})

type Card = { id: string; maskedCode: string; state: string; maskedPhone: string; server?: { id: string }; heldBy?: { domain: string } }
type List = {
  issued: Card[]
  received: Card[]
  refusal?: { code: string }
  servers: { id: string; codesLeft: number; refusal?: { code: string } }[]
}
const list = async (person: Person) => (await person.send('GET', '/authorization-codes')).body as unknown as List
const issue = (count = 1, resourceId = 'ins-20', to = xiaoxi) => issuer.create('/authorization-codes', { target: to, resourceId, count })
const codesOf = (body: Record<string, unknown>) => body.codes as { id: string; code: string }[]
const inWorld = async () => ((await request(test.app, 'GET', '/sandbox/world')).body as unknown as World).authorizationCodes

it('issues several at once, shows them in the world, masks them in both lists and in the log', async () => {
  const made = await issue(2)
  expect(made.status).toBe(201)
  const [one] = codesOf(made.body)
  expect(one?.code).toMatch(/^[0-9a-f]{32}$/)
  expect(await inWorld()).toEqual(
    codesOf(made.body).map(({ code }) => ({ code, issuer: unit, target: xiaoxi, resource: 'ins-20', state: 'unused' })),
  )
  const mine = await list(issuer)
  expect(mine.issued.map(({ maskedPhone, state, server }) => [maskedPhone, state, server?.id])).toEqual([
    ['138****8001', 'unused', 'ins-20'],
    ['138****8001', 'unused', 'ins-20'],
  ])
  expect(mine.servers.find(({ id }) => id === 'ins-20')?.codesLeft).toBe(3)
  const theirs = await list(target)
  expect(theirs.received.map(({ maskedPhone, server }) => [maskedPhone, server])).toEqual([
    ['138****8020', undefined],
    ['138****8020', undefined],
  ])
  const secret = codesOf(made.body).map(({ code }) => code)
  const seen = JSON.stringify([mine, theirs, test.logLines.slice(logBefore)])
  for (const code of secret) expect(seen).not.toContain(code)
})

it('is refused where spec C11 refuses it, each time with the reason', async () => {
  const own = await target.create('/authorization-codes', { target: unit, resourceId: 'ins-1', count: 1 })
  expect([own.status, own.body.code]).toEqual([409, 'issuer-not-unit'])
  expect((await list(target)).refusal?.code).toBe('issuer-not-unit')
  const tried = [await issue(1, 'lhins-21'), await issue(1, 'ins-22'), await issue(1, 'ins-1'), await issue(6), await issue(0)]
  expect(tried.map(({ status, body }) => [status, body.code])).toEqual([
    [422, 'server-kind'],
    [422, 'server-ends-soon'],
    [422, 'server-unknown'],
    [400, 'invalid-input'],
    [400, 'invalid-input'],
  ])
  await issue(4)
  const [full, last, none] = [await issue(2), await issue(1), await issue(1)]
  expect([full.status, last.status, none.status, none.body.code]).toEqual([422, 201, 422, 'server-full'])
  expect(await inWorld()).toHaveLength(5)
})

it('never lets a server carry a sixth, also when ten ask at the same time', async () => {
  const answers = await Promise.all(Array.from({ length: 10 }, () => issue(1)))
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(5)
  expect(await inWorld()).toHaveLength(5)
})

it('is given in clear to the two it is between, to nobody else', async () => {
  const [one] = codesOf((await issue()).body)
  for (const person of [issuer, target]) {
    const shown = await person.send('GET', `/authorization-codes/${one?.id}/clear`)
    expect([shown.status, shown.body.code, shown.headers['cache-control']]).toEqual([200, one?.code, 'no-store'])
  }
  const stranger = await signIn(test.app, '13900000077')
  expect((await stranger.send('GET', `/authorization-codes/${one?.id}/clear`)).status).toBe(404)
  // the one it was issued to cannot move it or take it back
  expect((await target.send('PUT', `/authorization-codes/${one?.id}`, { resourceId: 'ins-1' })).status).toBe(404)
  expect((await target.send('DELETE', `/authorization-codes/${one?.id}`)).status).toBe(404)
})

it('moves and deletes an unused one; one that is in use stays as it is', async () => {
  const [one, two] = codesOf((await issue(2)).body)
  expect((await issuer.send('PUT', `/authorization-codes/${one?.id}`, { resourceId: 'ins-22' })).body.code).toBe('server-ends-soon')
  const moved = await issuer.send('PUT', `/authorization-codes/${one?.id}`, { resourceId: 'ins-23' })
  expect([moved.status, moved.body.server]).toMatchObject([200, { id: 'ins-23' }])
  expect((await inWorld()).map(({ resource }) => resource)).toEqual(['ins-23', 'ins-20'])
  await request(test.app, 'PUT', '/sandbox/world', {
    ...world,
    authorizationCodes: (await inWorld()).map((entry) => (entry.code === two?.code ? { ...entry, state: 'in-use' } : entry)),
  })
  const refused = [
    await issuer.send('PUT', `/authorization-codes/${two?.id}`, { resourceId: 'ins-23' }),
    await issuer.send('DELETE', `/authorization-codes/${two?.id}`),
  ]
  expect(refused.map(({ status, body }) => [status, body.code])).toEqual([
    [409, 'code-not-unused'],
    [409, 'code-not-unused'],
  ])
  expect((await issuer.send('DELETE', `/authorization-codes/${one?.id}`)).status).toBe(204)
  expect((await inWorld()).map(({ code }) => code)).toEqual([two?.code])
})

it('explains at the field why a code cannot be used', async () => {
  const code = (digit: string) => digit.repeat(32)
  const entry = (digit: string, change: Partial<World['authorizationCodes'][number]>) => ({
    code: code(digit),
    issuer: unit,
    target: xiaoxi,
    resource: 'ins-20',
    state: 'unused' as const,
    ...change,
  })
  const authorizationCodes = [
    entry('1', {}),
    entry('2', { target: '13800138099' }),
    entry('3', { state: 'in-use' }),
    entry('4', { state: 'used' }),
    entry('5', { resource: 'ins-22' }),
  ]
  await request(test.app, 'PUT', '/sandbox/world', { ...world, authorizationCodes })
  const check = async (text: string) => (await target.send('POST', '/authorization-codes/checks', { code: text })).body
  expect(await check(code('1').toUpperCase())).toMatchObject({ good: true })
  const said = await Promise.all(['2', '3', '4', '5', '6'].map((digit) => check(code(digit))))
  expect(said.map(({ good }) => good)).toEqual([false, false, false, false, false])
  expect(said.map(({ says }) => says)).toEqual([
    '这个授权码是发给另一个账号的',
    '这个授权码正被另一份备案占用',
    '这个授权码已经用过了',
    '授权码对应的服务器剩余时间不足 30 天',
    '没有找到这个授权码',
  ])
  expect(await check('abc')).toMatchObject({ code: 'code-shape', says: '授权码是 32 位，现在有 3 位' })
})

it('says which site holds one, and takes it for good with the account’s own draft', async () => {
  const [one] = codesOf((await issue()).body)
  const orderId = String((await target.create('/orders')).body.id)
  const answers = completeAnswers()
  const resource = { kind: 'authorization-code' as const, id: one?.code ?? '' }
  answers['verify-type'] = { ...answers['verify-type'], resource }
  await target.send('PUT', `/orders/${orderId}/answers`, { revision: 0, answers })
  await request(test.app, 'PUT', '/sandbox/world', {
    ...world,
    authorizationCodes: (await inWorld()).map((entry) => ({ ...entry, state: 'in-use' })),
  })
  expect((await list(issuer)).issued[0]).toMatchObject({ state: 'in-use', heldBy: { domain: 'xiaoxi-notes-demo.cn' } })
  expect((await target.send('POST', '/authorization-codes/checks', { code: one?.code })).body).toMatchObject({ good: true })
})

it('the list of resources says until when each is good, and what the account still waits for', async () => {
  const accounts = world.accounts.map((one) => (one.phone === xiaoxi ? { ...one, realNameAt: '2026-09-13T15:00:00+08:00' } : one))
  await request(test.app, 'PUT', '/sandbox/world', { ...world, accounts })
  const { body } = await target.send('GET', '/resources')
  expect(body.account).toMatchObject({ ok: false, eligibleAt: '2026-09-15T15:00:00+08:00' })
  expect((body.resources as { usableUntil: string }[])[0]?.usableUntil).toBe('2026-12-15T00:00:00+08:00')
})
