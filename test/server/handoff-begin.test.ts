// Where filings begin (spec K Entry; issue 5 item 1): building types on both, the other five on the phone only, a switch that closes the web,
// and what could be filed by phone in 2018.
import { completeAnswers } from './support/filing'
import { type Person, request, signIn } from './support/person'
import { newPhone, serverForFile } from './support/server-for-file'

const test = serverForFile({ miniProgram: false })
const settings = (body: object) => request(test.app, 'PUT', '/sandbox/settings', body)
afterEach(() => settings({ webOrdersClosed: false, policyVersion: '2021' }))

const codeOf = (body: Record<string, unknown>) => ({ 'x-handoff': String(body.link).split('?t=')[1] ?? '' })
const look = (headers: Record<string, string>) => request(test.app, 'GET', '/handoff', undefined, headers)
const take = (headers: Record<string, string>) => request(test.app, 'POST', '/handoff/claim', { client: 'weapp' }, headers)

// spec K (Entry): building types both, the other five phone only
const phoneOnly = ['change-filing', 'change-site', 'deregister-subject', 'deregister-site', 'cancel-access']
it.each(phoneOnly)('%s is not begun at a computer, which says where instead', async (filingType) => {
  const computer = await signIn(test.app, newPhone(), 'console')
  const { status, body } = await computer.create('/orders', { filingType, subjectFilingNumber: '粤ICP备2020000001号' })
  expect({ status, code: body.code, wayOut: body.wayOut }).toEqual({ status: 409, code: 'phone-only', wayOut: '请用手机扫码开始' })
  // on the phone the same asks for the record: nobody's here
  const mobile = await signIn(test.app, computer.phone)
  expect((await mobile.create('/orders', { filingType, subjectFilingNumber: '粤ICP备2020000001号' })).body.code).not.toBe('phone-only')
})

it.each(['initial', 'add-site', 'access', 'add-site-no-subject'])('%s is begun at the computer', async (filingType) => {
  const computer = await signIn(test.app, newPhone(), 'console')
  expect((await computer.create('/orders', { filingType })).body.code).not.toBe('phone-only')
})

it('closed for new orders on the web: said in the settings, refused at the computer, open on the phone and for drafts', async () => {
  const computer = await signIn(test.app, newPhone(), 'console')
  const orderId = String((await computer.create('/orders')).body.id)
  await settings({ webOrdersClosed: true })
  expect((await request(test.app, 'GET', '/settings')).body).toMatchObject({ webOrdersClosed: true, miniProgram: false })
  const late = await signIn(test.app, newPhone(), 'console')
  const refused = await late.create('/orders')
  expect({ status: refused.status, code: refused.body.code }).toEqual({ status: 409, code: 'web-orders-closed' })
  expect((await (await signIn(test.app, late.phone, 'h5')).create('/orders')).status).toBe(201)
  expect((await computer.send('PUT', `/orders/${orderId}/answers`, { revision: 0, answers: completeAnswers() })).status).toBe(200)
})

describe('a code that asks to begin on the phone', () => {
  const begin = { filingType: 'change-site', subjectFilingNumber: '粤ICP备2020000001号', siteFilingNumbers: ['粤ICP备2020000001号-1'] }
  const shown = async (computer: Person, more = {}) => (await computer.send('POST', '/handoffs', { kind: 'begin', begin, ...more })).body

  it('needs somebody signed in on the phone, and tells them what', async () => {
    const computer = await signIn(test.app, newPhone(), 'console')
    const code = codeOf(await shown(computer))
    expect((await look(code)).body).toMatchObject({
      state: 'valid',
      about: { kind: 'begin', filingType: 'change-site', maskedSubject: null },
    })
    const nobody = await take(code)
    expect({ status: nobody.status, code: nobody.body.code }).toEqual({ status: 401, code: 'sign-in-needed' })
    const mobile = await signIn(test.app, computer.phone)
    expect((await take({ ...code, ...mobile.headers })).body).toEqual({ kind: 'begin', orderId: null, begin, place: null })
  })

  it('is of the order once the phone has begun one: both see each other there', async () => {
    const computer = await signIn(test.app, newPhone(), 'console')
    const code = codeOf(await shown(computer, { begin: { filingType: 'initial' } }))
    const mobile = await signIn(test.app, computer.phone)
    await take({ ...code, ...mobile.headers })
    const orderId = String((await mobile.create('/orders')).body.id)
    const mirror = (await computer.send('GET', `/orders/${orderId}/mirror`)).body
    expect(mirror.handoff).toMatchObject({ kind: 'begin', state: 'active', orderId, role: 'computer' })
    expect((await mobile.send('POST', `/orders/${orderId}/hand-back`, {})).status).toBe(204)
  })

  it('without what to begin, or of an order without the order, is refused by name', async () => {
    const computer = await signIn(test.app, newPhone(), 'console')
    const without = await computer.send('POST', '/handoffs', { kind: 'begin' })
    expect(without).toMatchObject({ status: 400, body: { fields: [{ anchor: 'begin' }] } })
    expect(await computer.send('POST', '/handoffs', { kind: 'capture' })).toMatchObject({
      status: 400,
      body: { fields: [{ anchor: 'orderId' }] },
    })
  })
})

// spec K1: 广东, licence or ID card, own server, one server, one site
describe('under the policy of 2018', () => {
  async function order(change: (answers: ReturnType<typeof completeAnswers>) => void, kind = 'continue') {
    await settings({ policyVersion: '2018' })
    const computer = await signIn(test.app, newPhone(), 'console')
    const orderId = String((await computer.create('/orders')).body.id)
    const answers = completeAnswers()
    change(answers)
    await computer.send('PUT', `/orders/${orderId}/answers`, { revision: 0, answers })
    const { body } = await computer.send('POST', '/handoffs', { kind, orderId })
    const headers = { ...codeOf(body), ...(await signIn(test.app, computer.phone)).headers }
    return { landing: (await look(headers)).body, taken: await take(headers) }
  }

  it('an individual of 广东 with an ID card goes on on the phone', async () => {
    const { landing, taken } = await order(() => undefined)
    expect({ state: landing.state, status: taken.status }).toEqual({ state: 'valid', status: 200 })
  })
  it.each([
    [
      '广东',
      (answers: ReturnType<typeof completeAnswers>) => Object.assign(answers['verify-type'].region ?? {}, { provinceCode: '110000' }),
    ],
    [
      '护照',
      (answers: ReturnType<typeof completeAnswers>) => Object.assign(answers['verify-type'], { subjectCertificateType: 'passport' }),
    ],
    [
      '授权码',
      (answers: ReturnType<typeof completeAnswers>) =>
        Object.assign(answers['verify-type'], { resource: { kind: 'authorization-code', id: 'ab'.repeat(16) } }),
    ],
    ['1 个网站', (answers: ReturnType<typeof completeAnswers>) => void answers.sites.push({})],
  ])('another one is told why (%s) and the way out, and cannot take it', async (why, change) => {
    const { landing, taken } = await order(change)
    expect(landing.state).toBe('not-for-phone')
    const { refusal } = landing.about as { refusal: { says: string; wayOut: string } }
    expect(refusal.says).toContain(why)
    expect(refusal.wayOut).toBe('请回到电脑上继续填写，已经填好的都在')
    expect(taken).toMatchObject({ status: 409, body: { code: 'not-for-phone', says: refusal.says } })
  })
  it('the camera’s work is no filing by phone', async () => {
    const { taken } = await order((answers) => void answers.sites.push({}), 'capture')
    expect(taken.status).toBe(200)
  })
})
