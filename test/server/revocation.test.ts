// Ending what was filed (spec B4, K2, K6-7; H: J9 in 宁夏, J11 in 黑龙江): the provider's codes, the ministry's window, what is left.
import { begin, endingReady, filedWorld, maZhaolu, oldRules, snowfield } from './support/filed'
import { type Person, signIn } from './support/person'
import { serverForFile } from './support/server-for-file'
import { sandboxOf } from './support/submitted'

const test = serverForFile()
const sandbox = sandboxOf(() => test.app)
const filed = filedWorld(() => test.app, sandbox)
const provider = 'revoke.code'

const startEnding = async (person: Person, orderId: string, revision: number, phones: readonly string[]) => {
  const sent = await person.send('POST', `/orders/${orderId}/revocation-codes`)
  if (sent.status !== 200) throw new Error(JSON.stringify(sent.body))
  const codes = []
  for (const [i, phone] of phones.entries()) codes.push({ n: i + 1, code: await filed.codeTo(phone, provider) })
  return person.create(`/orders/${orderId}/revocation`, { revision, codes })
}

const verify = async (person: Person, orderId: string, phone: string, lastSix: string, n = 1, code?: string) => {
  const { puzzleId, question } = (await person.send('POST', `/orders/${orderId}/sms-verifications/${n}/puzzle`)).body
  const [a = 0, b = 0] = (String(question).match(/\d/g) ?? []).map(Number)
  const given = code ?? (await filed.codeTo(phone, 'sms.sent'))
  return person.send('POST', `/orders/${orderId}/sms-verifications/${n}`, { code: given, phone, lastSix, puzzleId, answer: String(a + b) })
}

describe('注销主体 (J9)', () => {
  let person: Person
  beforeEach(async () => {
    person = await filed.start(maZhaolu.phone)
  })

  it('asks for the consequences before any code is sent', async () => {
    const { orderId } = await begin(person, 'deregister-subject', maZhaolu.number)
    const early = await person.send('POST', `/orders/${orderId}/revocation-codes`)
    expect(early.status).toBe(422)
    expect(early.body).toMatchObject({ code: 'has-problems', fields: [{ anchor: 'consequences.read' }] })
    expect(await filed.codeTo(maZhaolu.phone, provider)).toBe('')
  })

  it('waits 24 hours for the SMS, has no way back by a button, and is void when nobody verifies', async () => {
    const { orderId, revision } = await endingReady(person, 'deregister-subject', maZhaolu.number)
    const started = await startEnding(person, orderId, revision, [maZhaolu.phone])
    expect(started.status).toBe(201)
    expect(started.body).toMatchObject({
      type: 'deregister-subject',
      status: 'revocation-sms-verifying',
      word: '待短信核验',
      turn: 'applicant',
    })
    expect(started.body.actions).toEqual(['verify-sms'])
    expect(started.body.domains).toEqual(['zhaolu-garden-demo.cn'])
    expect((await person.send('POST', `/orders/${orderId}/withdrawal`)).status).toBe(409)
    expect((await person.send('POST', `/orders/${orderId}/abandonment`)).status).toBe(409)
    // twelve hours later it still waits; sent at 09:05, so it lapses at 09:05 of the next day
    await sandbox.advance({ hours: 12 })
    const waiting = (await person.send('GET', `/orders/${orderId}`)).body
    expect(waiting.deadline).toBe('2026-09-15T09:05:00+08:00')
    expect(waiting.nextSays).toContain('不要核验')
    expect((waiting.timeline as { id: string; state: string }[]).map(({ id, state }) => `${id} ${state}`)).toEqual([
      'submit done',
      'sms now',
      'authority-review todo',
      'number todo',
    ])
    const { fired } = await sandbox.advance({ hours: 13 })
    expect(fired.map(({ event, at }) => `${event} ${at}`)).toContain('revocation-sms-lapsed 2026-09-15T09:05:00+08:00')
    expect((await person.send('GET', `/orders/${orderId}`)).body).toMatchObject({ status: 'revocation-void', word: '已结束', turn: null })
    // everything as before, and told
    expect(await filed.subject(maZhaolu.number)).toMatchObject({ state: 'filed', sites: [{ providers: ['own'] }] })
    expect(await filed.placesOn('ins-160')).toBe(1)
    const told = (await sandbox.inbox(`?channel=app&to=${maZhaolu.phone}`)).map(({ event }) => event)
    expect(told).toEqual(expect.arrayContaining(['revoke.submitted', 'revoke.void']))
    // the account is free again
    expect((await begin(person, 'deregister-subject', maZhaolu.number)).orderId).not.toBe(orderId)
  })

  it('cannot be taken back once verified; then the numbers are released and the certificate starts anew', async () => {
    const { orderId, revision } = await endingReady(person, 'deregister-subject', maZhaolu.number)
    await startEnding(person, orderId, revision, [maZhaolu.phone])
    await sandbox.advance({ minutes: 5 })
    const wrong = await verify(person, orderId, maZhaolu.phone, '000000')
    expect(wrong.body).toMatchObject({ outcome: 'no-matching-record', progress: { smsVerifications: [{ attemptsLeft: 4 }] } })
    const right = await verify(person, orderId, maZhaolu.phone, maZhaolu.lastSix)
    expect(right.body).toMatchObject({ outcome: 'accepted', progress: { status: 'revocation-review', turn: 'authority' } })
    const { fired } = await sandbox.advance({ days: 40 })
    expect(fired.map(({ event }) => event)).toContain('revocation-done')
    expect((await person.send('GET', `/orders/${orderId}`)).body).toMatchObject({ status: 'revoked', word: '已结束' })
    expect(await filed.subject(maZhaolu.number)).toBeUndefined()
    expect(await filed.placesOn('ins-160')).toBe(0)
    expect((await person.send('GET', '/records')).body.subjects).toEqual([])
    const again = String((await person.create('/orders')).body.id)
    const detected = await person.send('POST', `/orders/${again}/detection`, {
      answers: {
        region: { provinceCode: '640000', cityCode: '640100', countyCode: '640104' },
        subjectNature: 'individual',
        subjectCertificateType: 'resident-id',
        subjectCertificateNumber: '640104199204150045',
        domain: 'zhaolu-garden-demo.cn',
        resource: { kind: 'cvm', id: 'ins-160' },
      },
    })
    expect(detected.body.outcome).toEqual({ kind: 'type', filingType: 'initial' })
  })

  it('is void after five wrong tries', async () => {
    const { orderId, revision } = await endingReady(person, 'deregister-subject', maZhaolu.number)
    await startEnding(person, orderId, revision, [maZhaolu.phone])
    await sandbox.advance({ minutes: 5 })
    for (let i = 0; i < 5; i += 1) await verify(person, orderId, maZhaolu.phone, '000000')
    expect((await person.send('GET', `/orders/${orderId}`)).body).toMatchObject({ status: 'revocation-void' })
    expect(await filed.subject(maZhaolu.number)).toBeDefined()
  })

  it('can be refused by the authority: the record stays, the reason is shown', async () => {
    await sandbox.reviewers('auto-approve', 'manual')
    const { orderId, revision } = await endingReady(person, 'deregister-subject', maZhaolu.number)
    await startEnding(person, orderId, revision, [maZhaolu.phone])
    await sandbox.advance({ minutes: 5 })
    await verify(person, orderId, maZhaolu.phone, maZhaolu.lastSix)
    const reasons = [{ anchor: 'order', says: '主体有未处理的投诉' }]
    expect((await sandbox.desk(orderId, { action: 'authority-reject', reasons })).status).toBe(200)
    const refused = (await person.send('GET', `/orders/${orderId}`)).body
    expect(refused).toMatchObject({ status: 'revocation-void', reasons: [{ says: '主体有未处理的投诉' }] })
    expect(refused.says).toContain('没有同意')
    expect(await filed.subject(maZhaolu.number)).toBeDefined()
    const told = (await sandbox.inbox(`?channel=sms&to=${maZhaolu.phone}`)).map(({ event }) => event)
    expect(told).toContain('revoke.refused')
  })

  it('takes only the codes that were sent, names whose is wrong, and answers a repeat with the first answer', async () => {
    const { orderId, revision } = await endingReady(person, 'deregister-subject', maZhaolu.number)
    const none = await person.create(`/orders/${orderId}/revocation`, { revision, codes: [{ n: 1, code: '123456' }] })
    expect(none.status).toBe(422)
    expect(none.body).toMatchObject({ code: 'codes-wrong', fields: [{ anchor: 'codes.1', says: '验证码已失效，请重新获取' }] })
    await person.send('POST', `/orders/${orderId}/revocation-codes`)
    const code = await filed.codeTo(maZhaolu.phone, provider)
    const other = code === '123456' ? '123457' : '123456'
    const wrong = await person.create(`/orders/${orderId}/revocation`, { revision, codes: [{ n: 1, code: other }] })
    expect(wrong.body).toMatchObject({ fields: [{ anchor: 'codes.1', says: '验证码不对，还可以试 4 次' }] })
    const stale = await person.create(`/orders/${orderId}/revocation`, { revision: revision + 1, codes: [{ n: 1, code }] })
    expect(stale).toMatchObject({ status: 409, body: { code: 'not-the-latest' } })
    const key = 'the-same-intention'
    const first = await person.create(`/orders/${orderId}/revocation`, { revision, codes: [{ n: 1, code }] }, key)
    const second = await person.create(`/orders/${orderId}/revocation`, { revision, codes: [{ n: 1, code }] }, key)
    expect(first.status).toBe(201)
    expect(second).toMatchObject({ status: 201, body: first.body })
    expect((await sandbox.order(orderId)).rounds).toHaveLength(1)
  })

  it('is not handed in by 提交, and a code runs out after ten minutes', async () => {
    const { orderId, revision } = await endingReady(person, 'deregister-subject', maZhaolu.number)
    expect((await person.create(`/orders/${orderId}/submissions`, { revision })).body.code).toBe('ends-by-codes')
    await person.send('POST', `/orders/${orderId}/revocation-codes`)
    const code = await filed.codeTo(maZhaolu.phone, provider)
    await sandbox.advance({ minutes: 11 })
    const late = await person.create(`/orders/${orderId}/revocation`, { revision, codes: [{ n: 1, code }] })
    expect(late.body).toMatchObject({ code: 'codes-wrong' })
  })
})

describe('取消接入 in batch (J11)', () => {
  const site = (n: number) => `${snowfield.number}-${n}`
  let person: Person
  beforeEach(async () => {
    person = await filed.start(snowfield.phone)
  })

  it('sends one code to each distinct site person, none of the ministry, and goes straight to the authority', async () => {
    const { orderId, revision } = await endingReady(person, 'cancel-access', snowfield.number, [site(1), site(2), site(3)])
    const sent = await person.send('POST', `/orders/${orderId}/revocation-codes`)
    // 关雪 answers for the first site, 白河 for the two others
    expect(sent.body.people).toEqual([
      { n: 1, maskedName: '关*', maskedPhone: '138****8017' },
      { n: 2, maskedName: '白*', maskedPhone: '138****8018' },
    ])
    const one = { n: 1, code: await filed.codeTo('13800138017', provider) }
    const missing = await person.create(`/orders/${orderId}/revocation`, { revision, codes: [one] })
    expect(missing.body).toMatchObject({ fields: [{ anchor: 'codes.2' }] })
    const two = { n: 2, code: await filed.codeTo('13800138018', provider) }
    const started = await person.create(`/orders/${orderId}/revocation`, { revision, codes: [one, two] })
    expect(started.body).toMatchObject({ status: 'revocation-review', word: '管局审核中', smsVerifications: [] })
    expect((started.body.timeline as { id: string }[]).map(({ id }) => id)).toEqual(['submit', 'authority-review', 'number'])
    // twenty workdays, the 20th of September one of them, 25–27 and the first week of October none
    expect(started.body.deadline).toBe('2026-10-16T09:00:00+08:00')
    await sandbox.advance({ days: 40 })
    expect((await person.send('GET', `/orders/${orderId}`)).body.status).toBe('revoked')
    // all access here is gone: the subject leaves this account, what runs elsewhere stays
    expect(await filed.subject(snowfield.number)).toMatchObject({
      state: 'filed',
      providers: [],
      account: null,
      sites: [{ providers: ['other'], resource: null }, { providers: ['other'] }, { providers: [] }],
    })
    expect(await filed.placesOn('ins-170')).toBe(0)
    expect((await person.send('GET', '/records')).body.subjects).toEqual([])
  })

  it('leaves the subject in the account while one site is still served here', async () => {
    const { orderId, revision } = await endingReady(person, 'cancel-access', snowfield.number, [site(1)])
    await startEnding(person, orderId, revision, ['13800138017'])
    expect((await sandbox.desk(orderId, { action: 'authority-approve' })).status).toBe(200)
    expect(await filed.subject(snowfield.number)).toMatchObject({ providers: ['own'], account: snowfield.phone })
    expect(await filed.placesOn('ins-170')).toBe(2)
  })

  it('is refused while another order is in flight', async () => {
    const open = String((await person.create('/orders')).body.id)
    const refused = await person.create('/orders', {
      filingType: 'cancel-access',
      subjectFilingNumber: snowfield.number,
      siteFilingNumbers: [site(1)],
    })
    expect(refused).toMatchObject({ status: 409, body: { code: 'order-in-flight', openOrderId: open } })
  })
})

describe('注销网站 in batch', () => {
  const site = (n: number) => `${snowfield.number}-${n}`

  it('texts each site person once; one who sleeps voids the whole', async () => {
    const person = await filed.start(snowfield.phone)
    const { orderId, revision } = await endingReady(person, 'deregister-site', snowfield.number, [site(1), site(2), site(3)])
    await startEnding(person, orderId, revision, ['13800138017', '13800138018'])
    await sandbox.advance({ minutes: 5 })
    const first = await verify(person, orderId, '13800138017', '120016', 1)
    expect(first.body).toMatchObject({ outcome: 'accepted', progress: { status: 'revocation-sms-verifying' } })
    await sandbox.advance({ hours: 25 })
    expect((await person.send('GET', `/orders/${orderId}`)).body.status).toBe('revocation-void')
    expect((await filed.subject(snowfield.number))?.sites).toHaveLength(3)
  })

  it('takes the sites out of the record; the last one leaves a hollow subject', async () => {
    const person = await filed.start(snowfield.phone)
    const { orderId, revision } = await endingReady(person, 'deregister-site', snowfield.number, [site(1), site(2), site(3)])
    await startEnding(person, orderId, revision, ['13800138017', '13800138018'])
    await sandbox.advance({ minutes: 5 })
    await verify(person, orderId, '13800138017', '120016', 1)
    await verify(person, orderId, '13800138018', '03003X', 2)
    await sandbox.desk(orderId, { action: 'authority-approve' })
    expect(await filed.subject(snowfield.number)).toMatchObject({ state: 'hollow', sites: [], account: snowfield.phone })
    expect(await filed.placesOn('ins-170')).toBe(0)
  })
})

describe('somebody else', () => {
  it('finds neither the subject nor the order', async () => {
    const owner = await filed.start(maZhaolu.phone)
    const { orderId, revision } = await endingReady(owner, 'deregister-subject', maZhaolu.number)
    const other = await signIn(test.app, oldRules.phone)
    const begun = await other.create('/orders', { filingType: 'deregister-subject', subjectFilingNumber: maZhaolu.number })
    expect(begun).toMatchObject({ status: 404, body: { code: 'not-found' } })
    expect((await other.send('GET', `/records/${encodeURIComponent(maZhaolu.number)}`)).status).toBe(404)
    expect((await other.send('POST', `/orders/${orderId}/revocation-codes`)).status).toBe(404)
    expect((await other.create(`/orders/${orderId}/revocation`, { revision, codes: [] })).status).toBe(404)
  })
})
