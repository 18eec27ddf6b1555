// 提交工单, 评价, 进度卡片的链接 (spec K1; issue 4 item 9): sealed at rest, in clear to the writer only, the link a capability of 30 days.
import { readyFiling } from './support/filing'
import { type Person, request, signIn } from './support/person'
import { serverForFile } from './support/server-for-file'
import { sandboxOf } from './support/submitted'

const test = serverForFile()
const sandbox = sandboxOf(() => test.app)
let owner: Person
let orderId: string
let stranger: Person

beforeAll(async () => {
  const filing = await readyFiling(test.app)
  owner = filing.person
  orderId = filing.orderId
  stranger = await signIn(test.app, '13900000077')
}, 120_000)

const question = { topic: 'rejection', text: '退回说名称不对，我该怎么起名字？', callBack: '13800138001' }
type Card = { id: string; state: string; orderId: string | null }
const list = async (who = owner) => ((await who.send('GET', '/tickets')).body as { tickets: Card[] }).tickets

describe('a question', () => {
  it('goes along with its order, is sealed in the database, masked in the list and in clear to its writer', async () => {
    const sent = await owner.create('/tickets', { ...question, orderId })
    expect(sent.status).toBe(201)
    const [card] = await list()
    expect(card).toMatchObject({ orderId, topic: 'rejection', state: 'waiting', createdAt: '2026-09-14T15:00:00+08:00' })
    expect(JSON.stringify(card)).not.toContain('起名字')
    const opened = await owner.send('GET', `/tickets/${card?.id}`)
    expect(opened.body).toMatchObject({ text: question.text, maskedCallBack: '138****8001', answer: null })
    expect(opened.headers['cache-control']).toBe('no-store')
    const rows = JSON.stringify(await test.app.context.db.selectFrom('support_tickets').selectAll().execute())
    expect(rows).not.toContain('起名字')
    expect(rows).not.toContain('13800138001')
  })

  it('is nobody else’s, and nobody else’s order goes along', async () => {
    const [card] = await list()
    expect((await stranger.send('GET', `/tickets/${card?.id}`)).status).toBe(404)
    expect((await stranger.create('/tickets', { ...question, orderId })).status).toBe(404)
    expect(await list(stranger)).toEqual([])
  })

  it('is answered by the service people of the sandbox', async () => {
    const asked = (await sandbox.call('GET', '/tickets')).body.tickets as { id: string; text: string; callBack: string }[]
    expect(asked[0]).toMatchObject({ text: question.text, callBack: '13800138001' })
    expect((await sandbox.call('POST', `/tickets/${asked[0]?.id}/answer`, { text: '可以用作品类型加“笔记”。' })).status).toBe(204)
    expect((await sandbox.call('POST', '/tickets/nothing/answer', { text: '没有这张' })).status).toBe(404)
    expect((await list())[0]?.state).toBe('answered')
    const { notifications } = (await owner.send('GET', '/notifications')).body as {
      notifications: { event: string; link: string; text: string }[]
    }
    expect(notifications[0]).toMatchObject({ event: 'ticket.answered', link: '/support' })
    expect(JSON.stringify(notifications)).not.toContain('作品类型')
    const opened = await owner.send('GET', `/tickets/${asked[0]?.id}`)
    expect(opened.body).toMatchObject({ answer: '可以用作品类型加“笔记”。', answeredAt: '2026-09-14T15:00:00+08:00' })
    expect(JSON.stringify(await test.app.context.db.selectFrom('support_tickets').selectAll().execute())).not.toContain('作品类型')
  })

  it('has to say something: the field is named', async () => {
    const blank = await owner.create('/tickets', { topic: 'other', text: '          ' })
    expect([blank.status, (blank.body.fields as { anchor: string }[])[0]?.anchor]).toEqual([400, 'text'])
    expect((await owner.create('/tickets', { topic: 'other', text: '字'.repeat(501) })).status).toBe(400)
    expect((await owner.create('/tickets', { topic: 'other', text: '号码不对试试看', callBack: '123' })).status).toBe(400)
  })

  it('can be asked ten times an hour', async () => {
    const many = await signIn(test.app, '13900000078')
    for (let n = 0; n < 10; n += 1) expect((await many.create('/tickets', { topic: 'other', text: '想问一下进度' })).status).toBe(201)
    const eleventh = await many.create('/tickets', { topic: 'other', text: '想问一下进度' })
    expect([eleventh.status, eleventh.body.retryAfterSeconds]).toEqual([429, 3600])
  })

  it('is in the export of its writer and goes with the account', async () => {
    const { tickets, feedback } = (await owner.send('POST', '/account/export')).body as Record<string, { text: string }[]>
    expect(tickets?.[0]?.text).toBe(question.text)
    expect(feedback).toEqual([])
    const leaving = await signIn(test.app, '13900000079')
    await leaving.create('/tickets', { topic: 'other', text: '我要注销账号了' })
    expect((await leaving.send('DELETE', '/account')).status).toBe(204)
    const left = await test.app.context.db.selectFrom('support_tickets').selectAll().where('account_id', '=', leaving.accountId).execute()
    expect(left).toEqual([])
  })
})

describe('a word on how it went', () => {
  it('is kept once per order and once for the whole; the last one holds', async () => {
    expect((await owner.send('PUT', '/feedback', { orderId, rating: 'hard' })).status).toBe(204)
    expect((await owner.send('PUT', '/feedback', { orderId, rating: 'easy', text: '后来好了' })).status).toBe(204)
    expect((await owner.send('PUT', '/feedback', { rating: 'fair' })).status).toBe(204)
    const { feedback } = (await owner.send('POST', '/account/export')).body
    expect(feedback).toMatchObject([
      { orderId, rating: 'easy', text: '后来好了' },
      { orderId: null, rating: 'fair', text: null },
    ])
    expect((await stranger.send('PUT', '/feedback', { orderId, rating: 'hard' })).status).toBe(404)
    expect((await owner.send('PUT', '/feedback', { rating: 'great' })).status).toBe(400)
  })
})

describe('links to the progress card', () => {
  const make = () => owner.send('POST', `/orders/${orderId}/progress-links`)
  afterEach(() => test.app.context.db.deleteFrom('progress_links').execute())
  type Link = { id: string; expiresAt: string }
  const links = async () => ((await owner.send('GET', `/orders/${orderId}/progress-links`)).body as { links: Link[] }).links

  it('are given once, with a secret of at least 128 bit that the server keeps as a hash only', async () => {
    const made = await make()
    expect(made.status).toBe(201)
    // 24 bytes in base64url
    expect(String(made.body.secret)).toMatch(/^[\w-]{32}$/)
    // 09-14 15:00 + 30 days
    expect(made.body.expiresAt).toBe('2026-10-14T15:00:00+08:00')
    expect(JSON.stringify(await links())).not.toContain(String(made.body.secret))
    const rows = JSON.stringify(await test.app.context.db.selectFrom('progress_links').selectAll().execute())
    expect(rows).not.toContain(String(made.body.secret))
    expect((await stranger.send('DELETE', `/orders/${orderId}/progress-links/${made.body.id}`)).status).toBe(404)
    expect((await owner.send('DELETE', `/orders/${orderId}/progress-links/${made.body.id}`)).status).toBe(204)
    expect((await owner.send('DELETE', `/orders/${orderId}/progress-links/${made.body.id}`)).status).toBe(404)
    expect(await links()).toEqual([])
  })

  it('are at most five at a time; those that ran out do not count', async () => {
    for (let n = 0; n < 5; n += 1) expect((await make()).status).toBe(201)
    const sixth = await make()
    expect([sixth.status, sixth.body.code]).toEqual([409, 'too-many-links'])
    test.app.context.clock.set('2026-10-14T15:00:01+08:00', 'fixed')
    expect(await links()).toEqual([])
    expect((await make()).status).toBe(201)
  })

  it('show where the order stands and nothing personal, until they are stopped or have run out', async () => {
    const made = await make()
    const look = () => request(test.app, 'GET', '/shared-progress', undefined, { 'x-share': String(made.body.secret) })
    const seen = await look()
    expect([seen.status, seen.headers['cache-control']]).toEqual([200, 'no-store'])
    expect(seen.body).toMatchObject({
      type: 'initial',
      status: 'draft',
      word: '待完善',
      turn: 'applicant',
      domains: ['xiaoxi-notes-demo.cn'],
    })
    // the owner is 「您」 on their own page only
    expect((seen.body.timeline as { actor: string }[])[0]?.actor).toBe('备案人')
    const text = JSON.stringify(seen.body)
    for (const secret of ['林', '440305', '138001', 'xiaoxi@example.com', '科苑路', orderId, '小溪的摄影笔记'])
      expect(text).not.toContain(secret)
    test.app.context.clock.set('2026-10-14T15:00:00+08:00', 'fixed')
    expect((await look()).status).toBe(404)
    test.app.context.clock.set('2026-09-14T15:00:00+08:00', 'fixed')
    await owner.send('DELETE', `/orders/${orderId}/progress-links/${made.body.id}`)
    const gone = await look()
    expect([gone.status, gone.body.code]).toEqual([404, 'link-gone'])
  })

  it('let nobody act and nobody guess', async () => {
    const unknown = (secret: string) => request(test.app, 'GET', '/shared-progress', undefined, { 'x-share': secret })
    expect((await unknown('a'.repeat(32))).body).toEqual((await unknown('short')).body)
    const made = await make()
    const share = { 'x-share': String(made.body.secret), 'x-invitation': String(made.body.secret) }
    expect((await request(test.app, 'GET', `/orders/${orderId}`, undefined, share)).status).toBe(401)
    expect((await request(test.app, 'POST', `/orders/${orderId}/abandonment`, {}, share)).status).toBe(401)
    await owner.send('DELETE', `/orders/${orderId}/progress-links/${made.body.id}`)
  })

  it('are the owner’s to see', async () => {
    expect((await request(test.app, 'GET', `/orders/${orderId}/progress-links`)).status).toBe(401)
    expect((await stranger.send('GET', `/orders/${orderId}/progress-links`)).status).toBe(404)
  })
})
