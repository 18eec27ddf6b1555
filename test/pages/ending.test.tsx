/** Ending what was filed: consequences before anything else, a choice for the last site, one code per person, and how it can end. Source: spec A7–A9, J9, J11, K2, K6-7. */
import { fireEvent, screen, waitFor } from '@testing-library/react'
import ConsequencesPage from '@/pages/filing/consequences/index'
import PhoneCodePage from '@/pages/filing/phone-code/index'
import { stand } from '../support/client'
import { typeInto } from '../support/typing'
import { onScreen, orderId } from './support/filing-world'
import { askedFor, institute, siteOf } from './support/records'

const text = () => document.body.textContent ?? ''
const ending = (numbers: readonly string[], read?: string) => ({
  ...askedFor(institute(), ''),
  record: {
    subjectFilingNumber: '川ICP备20240008号',
    siteFilingNumbers: [...numbers],
    ...(read ? { confirmedAt: read, consequencesReadAt: read } : {}),
  },
})
const seen = '2026-09-14T09:00:00+08:00'

test('须知: the heaviest first, the tick is never set beforehand and without it there is no way on', async () => {
  const world = onScreen({
    page: <ConsequencesPage />,
    answers: ending(['川ICP备20240008号-1']),
    filingType: 'deregister-site',
    record: institute(),
  })
  await screen.findByText('注销网站须知')
  expect(text()).toContain('「样例研究院网站1」（sample-1.cn）的备案号 川ICP备20240008号-1 注销')
  expect(text()).toContain('24 小时内核验才生效')
  expect(screen.queryByText('改办注销主体')).toBeNull()
  fireEvent.click(screen.getByText('下一步：验证手机'))
  await waitFor(() => expect(text()).toContain('请先看完后果'))
  expect(world.went).toEqual([])
  fireEvent.click(screen.getByText('我已经看清楚上面的后果，要继续办理'))
  expect(world.answers().record?.consequencesReadAt).toMatch(/^2026-09-14T/)
  fireEvent.click(screen.getByText('下一步：验证手机'))
  expect(world.went).toEqual([`/pages/filing/phone-code/index?orderId=${orderId}`])
})

test('the last site: 注销主体 instead is offered as a choice, asked about, and begun in place of this one (A8)', async () => {
  const world = onScreen({
    page: <ConsequencesPage />,
    answers: ending(['川ICP备20240008号-1', '川ICP备20240008号-2']),
    filingType: 'deregister-site',
    record: institute(),
    more: {
      [`POST /orders/${orderId}/abandonment`]: { status: 200, body: { id: orderId, status: 'abandoned' } },
      'POST /orders': { status: 201, body: { id: '78', filingType: 'deregister-subject' } },
    },
  })
  await screen.findByText('这是名下最后的网站，请选一种')
  expect(text()).toContain('空壳主体')
  fireEvent.click(screen.getByText('改办注销主体'))
  await screen.findByText('改办注销主体？')
  fireEvent.click(screen.getAllByText('改办注销主体').at(-1) as HTMLElement)
  await waitFor(() => expect(stand.visited.at(-1)).toBe('/pages/filing/record/index?orderId=78'))
  const sent = world.requests.filter(({ method }) => method === 'POST').map(({ path }) => path)
  expect(sent).toEqual([`/orders/${orderId}/abandonment`, '/orders'])
})

test('取消接入 of the last provider: a strong warning, and leaving that site out is one tap (J11)', async () => {
  const record = institute({ sites: [siteOf(1, { accessedElsewhere: true }), siteOf(2)] })
  const world = onScreen({
    page: <ConsequencesPage />,
    answers: ending(['川ICP备20240008号-1', '川ICP备20240008号-2'], seen),
    filingType: 'cancel-access',
    record,
  })
  await screen.findByText('取消接入须知')
  expect(text()).toContain('「样例研究院网站2」没有查到别的接入商')
  expect(text()).toContain('「样例研究院网站1」还有别的接入商')
  fireEvent.click(screen.getByText('这次不办这个网站'))
  await waitFor(() => expect(world.answers().record?.siteFilingNumbers).toEqual(['川ICP备20240008号-1']))
  // What was read was about other sites: it is read again.
  expect(world.answers().record?.consequencesReadAt).toBeUndefined()
})

const codes = {
  status: 200,
  body: {
    people: [
      { n: 0, maskedName: '李*', maskedPhone: '138****8011' },
      { n: 1, maskedName: '赵*', maskedPhone: '138****8012' },
    ],
    expiresAt: '2026-09-14T09:10:00+08:00',
    resendAfter: '2026-09-14T09:01:00+08:00',
  },
}
const progress = { id: orderId, status: 'revocation-sms-verifying', type: 'deregister-site' }

function phoneCodes(start: { status: number; body: unknown }) {
  return onScreen({
    page: <PhoneCodePage />,
    answers: ending(['川ICP备20240008号-1'], seen),
    filingType: 'deregister-site',
    record: institute(),
    more: { [`POST /orders/${orderId}/revocation-codes`]: codes, [`POST /orders/${orderId}/revocation`]: start },
  })
}
const type = (id: string, value: string) => typeInto(document.getElementById(id), value)

test('验证手机: nothing is sent by itself; one box per person with the masked phone; a missing code is named', async () => {
  const world = phoneCodes({ status: 201, body: progress })
  await screen.findByText('发送验证码')
  expect(world.requests.some(({ method }) => method === 'POST')).toBe(false)
  fireEvent.click(screen.getByText('发送验证码'))
  await screen.findByText('已发给 2 位负责人')
  expect(text()).toContain('李*收到的验证码')
  expect(text()).toContain('已发到 138****8012')
  expect(text()).toMatch(/\d+ 秒后可重发/)
  type('code-0', '123456')
  fireEvent.click(screen.getByText('提交注销网站'))
  await waitFor(() => expect(text()).toContain('还差赵*的验证码'))
  expect(world.requests.some(({ path }) => path.endsWith('/revocation'))).toBe(false)
  type('code-1', '654321')
  fireEvent.click(screen.getByText('提交注销网站'))
  await waitFor(() => expect(world.went).toEqual([`/pages/progress/detail/index?orderId=${orderId}`]))
  const sent = world.requests.find(({ path }) => path.endsWith('/revocation'))
  expect(sent?.body).toEqual({
    revision: 3,
    codes: [
      { n: 0, code: '123456' },
      { n: 1, code: '654321' },
    ],
  })
  expect(sent?.headers['Idempotency-Key']).toMatch(/.{10,}/)
})

test('a wrong code is said with the words of the server, and what was typed stays', async () => {
  const world = phoneCodes({ status: 422, body: { code: 'code-wrong', says: '赵*的验证码不对', wayOut: '请核对后再填一次' } })
  fireEvent.click(await screen.findByText('发送验证码'))
  await screen.findByText('已发给 2 位负责人')
  type('code-0', '123456')
  type('code-1', '111111')
  fireEvent.click(screen.getByText('提交注销网站'))
  await screen.findByText('赵*的验证码不对')
  expect(text()).toContain('请核对后再填一次')
  expect(world.went).toEqual([])
})
