/** 授权码 and 我的云服务 in each of their states. Source: spec A11, A12, A36, C11. */
import { fireEvent, screen, waitFor } from '@testing-library/react'
import AuthorizationCodes from '@/pages/authorization-codes'
import NewAuthorizationCodes from '@/pages/authorization-codes/new'
import Resources from '@/pages/authorization-codes/resources'
import { forgetSession, rememberSession } from '@/store/session-store'
import { type Answered, type Asked, stand } from '../support/client'
import { showPage } from '../support/page'
import { typeInto } from '../support/typing'

const secret = '0123456789abcdeffedcba9876543210'
const server = { id: 'ins-20', name: '云服务器', ip: '203.0.113.20', expiresAt: '2027-08-20T00:00:00+08:00', kind: 'cvm' }
const code = (change: object) => ({
  id: 'c1',
  maskedCode: '0123…cdef',
  state: 'unused',
  maskedPhone: '138****8001',
  server,
  serverLasts: true,
  usableUntil: '2027-07-21T00:00:00+08:00',
  ...change,
})
const full = {
  issued: [
    code({}),
    code({ id: 'c2', maskedCode: 'aaaa…bbbb', state: 'in-use', heldBy: { domain: 'xiaoxi-notes-demo.cn' } }),
    code({ id: 'c3', maskedCode: 'cccc…dddd', state: 'used', heldBy: { domain: 'old-demo.cn', filingNumber: '蜀ICP备26001001号-1' } }),
  ],
  received: [code({ id: 'c4', maskedCode: 'eeee…ffff', maskedPhone: '139****0009', server: undefined, serverLasts: false })],
  servers: [
    { ...server, codesLeft: 2 },
    {
      ...server,
      id: 'lhins-21',
      name: '轻量应用服务器',
      codesLeft: 0,
      refusal: { code: 'server-kind', says: '轻量应用服务器不能生成授权码', wayOut: '请选一台云服务器' },
    },
  ],
}
let list: () => Answered
let others: (asked: Asked) => Answered | undefined
const asked: Asked[] = []

beforeEach(() => {
  asked.length = 0
  stand.visited.length = 0
  list = () => ({ statusCode: 200, data: full })
  others = () => undefined
  stand.answerWith((one) => {
    asked.push(one)
    if (one.url.endsWith('/authorization-codes') && one.method === 'GET') return list()
    return others(one) ?? { statusCode: 404, data: { code: 'not-found', says: '没有' } }
  })
  rememberSession({
    account: { id: 'a1', maskedPhone: '138****8020', phone: '13800138020' },
    draftKey: Buffer.alloc(32, 3).toString('base64'),
    deviceId: 'd1',
  })
})
afterEach(() => forgetSession())

test('each code says to whom, how it stands and what holds it; only an unused one of mine can be moved or deleted', async () => {
  showPage(<AuthorizationCodes />)
  await screen.findByText('0123…cdef')
  expect(screen.getByText('xiaoxi-notes-demo.cn 正在用它备案')).toBeTruthy()
  expect(screen.getByText('已用于 old-demo.cn（蜀ICP备26001001号-1）')).toBeTruthy()
  expect(screen.getByText('来自 139****0009')).toBeTruthy()
  expect(screen.getByText('服务器剩余不足 30 天，码已失效；续费后恢复')).toBeTruthy()
  expect(screen.getAllByText('删除')).toHaveLength(1)
  expect(screen.getAllByText('换服务器')).toHaveLength(1)
})

test('the code stands in clear only in the sheet that asked for it, and is gone when that closes', async () => {
  others = ({ url }) => (url.endsWith('/authorization-codes/c1/clear') ? { statusCode: 200, data: { code: secret } } : undefined)
  const { container } = showPage(<AuthorizationCodes />)
  await screen.findByText('0123…cdef')
  expect(container.ownerDocument.body.textContent).not.toContain('0123 4567')
  fireEvent.click(screen.getAllByText('查看和分享')[0] as HTMLElement)
  await screen.findByText('0123 4567 89ab cdef')
  expect(container.ownerDocument.querySelector('img, taro-image-core')).toBeTruthy()
  fireEvent.click(screen.getByLabelText('关闭'))
  await waitFor(() => expect(screen.queryByText('0123 4567 89ab cdef')).toBeNull())
  expect(asked.every(({ url }) => !url.includes(secret))).toBe(true)
})

test('nobody may issue: the reason stands there, the button says it too', async () => {
  const says = '只有以单位实名认证的账号才能生成授权码'
  list = () => ({
    statusCode: 200,
    data: { issued: [], received: [], servers: [], refusal: { code: 'issuer-not-unit', says, wayOut: '可以用别人的' } },
  })
  showPage(<AuthorizationCodes />)
  await screen.findByText('还没有授权码')
  expect(screen.getByText(says)).toBeTruthy()
  fireEvent.click(screen.getByText('生成授权码'))
  expect(stand.visited).toEqual([])
})

test('the cloud does not answer: it says so and tries again', async () => {
  list = () => ({ statusCode: 503, data: { code: 'cloud-no-answer', says: '云账号的信息暂时查不到', wayOut: '请过几分钟再试' } })
  showPage(<AuthorizationCodes />)
  await screen.findByText('云账号的信息暂时查不到')
  list = () => ({ statusCode: 200, data: full })
  fireEvent.click(screen.getByText('再试一次'))
  await screen.findByText('0123…cdef')
})

test('issuing: a server that cannot says why, the others take their number; a second tap after silence uses the same key', async () => {
  let answers = 0
  others = ({ method }) => {
    if (method !== 'POST') return undefined
    answers += 1
    if (answers === 1) return { statusCode: 503, data: { code: 'cloud-no-answer', says: '云账号的信息暂时查不到' } }
    return {
      statusCode: 201,
      data: {
        codes: [
          { id: 'n1', code: secret },
          { id: 'n2', code: 'f'.repeat(32) },
        ],
      },
    }
  }
  const { container } = showPage(<NewAuthorizationCodes />)
  await screen.findByText('还能生成 2 个')
  expect(screen.getByText('轻量应用服务器不能生成授权码')).toBeTruthy()
  typeInto(container.querySelector('input,taro-input-core'), '13800138001')
  fireEvent.click(screen.getByText('还能生成 2 个'))
  fireEvent.click(await screen.findByText('2'))
  fireEvent.click(screen.getAllByText('生成授权码').at(-1) as HTMLElement)
  await screen.findByText('云账号的信息暂时查不到')
  fireEvent.click(screen.getAllByText('生成授权码').at(-1) as HTMLElement)
  await screen.findByText('共 2 个，一个网站用一个')
  const posts = asked.filter(({ method }) => method === 'POST')
  expect(posts.map(({ data }) => data)).toEqual([
    { target: '13800138001', resourceId: 'ins-20', count: 2 },
    { target: '13800138001', resourceId: 'ins-20', count: 2 },
  ])
  const keys = posts.map(({ header }) => (header as Record<string, string>)['Idempotency-Key'])
  expect(keys[0]).toBe(keys[1])
})

test('我的云服务: every rule with its mark, when what is missing can be met, and the wait of the account', async () => {
  const resources = [
    {
      kind: 'cvm',
      id: 'ins-1',
      name: '云服务器',
      ip: '203.0.113.7',
      expiresAt: '2027-01-14T00:00:00+08:00',
      sitesUsed: 2,
      qualifies: true,
      usableUntil: '2026-12-15T00:00:00+08:00',
      checks: [{ says: '在中国内地', ok: true }],
    },
    {
      kind: 'cvm',
      id: 'ins-91',
      name: '云服务器',
      expiresAt: '2027-12-01T00:00:00+08:00',
      sitesUsed: 0,
      qualifies: false,
      checks: [{ says: '累计只购买了 1 个月', ok: false, by: 'renewal', eligibleAt: '2026-09-14T15:00:00+08:00' }],
    },
  ]
  others = ({ url }) =>
    url.endsWith('/resources')
      ? {
          statusCode: 200,
          data: { resources, account: { ok: false, says: '9月15日 15:00 起可以备案', eligibleAt: '2026-09-15T15:00:00+08:00' } },
        }
      : undefined
  showPage(<Resources />)
  await screen.findByText('9月15日 15:00 起可以备案')
  expect(screen.getByText('2026年12月15日前提交都可用')).toBeTruthy()
  expect(screen.getByText('续费后当天满足')).toBeTruthy()
  expect(screen.getAllByText('不符合')).toHaveLength(1)
})

test('我的云服务, empty: says what else one can do', async () => {
  others = ({ url }) => (url.endsWith('/resources') ? { statusCode: 200, data: { resources: [] } } : undefined)
  showPage(<Resources />)
  await screen.findByText('账号下没有云服务')
})
