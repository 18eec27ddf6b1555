/** 我的备案: what is filed, its health with unknown as unknown, actions with their reasons, several sites at once. Source: spec A5–A9, A35, E (user-chosen types). */
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import RecordsPage from '@/pages/records'
import { forgetSession, rememberSession } from '@/store/session-store'
import { type Answered, type Asked, stand } from '../support/client'
import { showPage } from '../support/page'

const orderId = '20260914000000009'
const site = (n: number, more: object = {}) => ({
  filingNumber: `黑ICP备2020001号-${n}`,
  name: `样例网站${n}`,
  domains: [`sample-${n}.cn`],
  accessedHere: true,
  accessedElsewhere: n < 3,
  maskedPerson: '赵*',
  health: [
    { id: 'domain', state: 'good', says: '域名 2028年8月1日到期' },
    { id: 'footer', state: 'bad', says: '网站底部没有备案号', wayOut: '请把备案号放到首页底部' },
    { id: 'phone', state: 'unknown', says: '负责人手机能不能打通，没有查到' },
  ],
  actions: [
    {
      filingType: 'change-site',
      label: '变更网站',
      becomes: { filingType: 'change-filing', says: '黑龙江不单独受理变更网站，按变更备案办理' },
    },
    { filingType: 'deregister-site', label: '注销网站' },
    { filingType: 'cancel-access', label: '取消接入' },
  ],
  ...more,
})
const subject = {
  filingNumber: '黑ICP备2020001号',
  maskedName: '哈尔滨****公司',
  nature: 'enterprise',
  provinceCode: '230000',
  state: 'filed',
  filedAt: '2020-05-01',
  health: [{ id: 'certificate', state: 'soon', says: '营业执照还有 40 天到期', wayOut: '换新证后请办理变更备案' }],
  actions: [
    { filingType: 'change-filing', label: '变更备案' },
    {
      filingType: 'add-site',
      label: '新增网站',
      refusal: { code: 'order-in-flight', says: '您有一份备案正在办理', wayOut: '办完或放弃那一份，再来新增' },
    },
  ],
  sites: [site(1), site(2), site(3)],
}
let records: () => Answered
let posted: Asked[]
let made: () => Answered

beforeEach(() => {
  posted = []
  stand.visited.length = 0
  records = () => ({ statusCode: 200, data: { subjects: [subject], asOf: '2026-09-14T09:00:00+08:00' } })
  made = () => ({ statusCode: 201, data: { id: orderId, filingType: 'cancel-access' } })
  stand.answerWith((asked) => {
    if (asked.url.endsWith('/settings'))
      return { statusCode: 200, data: { now: '2026-09-14T09:00:00+08:00', providerName: '示例云', policy: {} } }
    if (asked.url.endsWith('/records')) return records()
    if (asked.method === 'POST') {
      posted.push(asked)
      return made()
    }
    return { statusCode: 404, data: { code: 'not-found', says: '没有' } }
  })
  rememberSession({
    account: { id: 'a1', maskedPhone: '138****8001', phone: '13800138001' },
    draftKey: Buffer.alloc(32, 3).toString('base64'),
    deviceId: 'd1',
  })
})
afterEach(() => forgetSession())

const text = () => document.body.textContent ?? ''
const cardOf = (name: string) => screen.getByText(name).closest('.card') as HTMLElement

test('the subject: number, masked name, kind, province and day; what is not fine is said with what to do', async () => {
  showPage(<RecordsPage />)
  await screen.findByText('黑ICP备2020001号')
  expect(text()).toContain('哈尔滨****公司')
  expect(text()).toContain('企业 · 黑龙江省 · 2020年5月1日备案')
  expect(text()).toContain('营业执照还有 40 天到期')
  expect(text()).toContain('换新证后请办理变更备案')
})

test('a site: number, domain, its providers by name; unknown is never shown as fine', async () => {
  showPage(<RecordsPage />)
  await screen.findByText('样例网站1')
  const card = within(cardOf('样例网站1'))
  expect(card.getByText('黑ICP备2020001号-1')).toBeTruthy()
  expect(card.getByText('sample-1.cn')).toBeTruthy()
  await waitFor(() => expect(card.getByText('示例云（本平台）、其他接入商')).toBeTruthy())
  expect(card.getByText('域名：正常')).toBeTruthy()
  const unknown = card.getByText('负责人手机能不能打通，没有查到').closest('.fact-line') as HTMLElement
  expect(unknown.querySelector('[aria-label="未知"]')).toBeTruthy()
  expect(cardOf('样例网站3').textContent).not.toContain('其他接入商')
})

test('更多操作: a refused action says why and the way out and cannot be begun', async () => {
  showPage(<RecordsPage />)
  fireEvent.click((await screen.findAllByText('更多操作'))[0] as HTMLElement)
  const dialog = await screen.findByText('更多操作：哈尔滨****公司')
  expect(dialog).toBeTruthy()
  expect(text()).toContain('您有一份备案正在办理')
  expect(text()).toContain('办完或放弃那一份，再来新增')
  expect(screen.queryByText('办理新增网站')).toBeNull()
  expect(screen.getByText('办理变更备案')).toBeTruthy()
})

test('one reason against everything is said once, with the way to the open order', async () => {
  const refusal = { code: 'account-order-in-flight', says: '账号下的「变更备案」还没办完', wayOut: '请先把那份办完' }
  const actions = subject.actions.map(({ filingType, label }) => ({ filingType, label, refusal }))
  records = () => ({ statusCode: 200, data: { subjects: [{ ...subject, actions }], asOf: '2026-09-14T09:00:00+08:00' } })
  showPage(<RecordsPage />)
  fireEvent.click((await screen.findAllByText('更多操作'))[0] as HTMLElement)
  await screen.findByText('账号下的「变更备案」还没办完')
  expect(screen.getAllByText('现在办不了').length).toBe(2)
  fireEvent.click(screen.getByText('去看正在办的那份'))
  expect(stand.visited).toEqual(['/pages/progress/list/index'])
})

test('变更网站 where the province takes it as 变更备案: the reason is said, and 变更备案 of this site is begun (spec J8)', async () => {
  made = () => ({ statusCode: 201, data: { id: orderId, filingType: 'change-filing' } })
  showPage(<RecordsPage />)
  fireEvent.click((await screen.findAllByText('更多操作'))[1] as HTMLElement)
  await screen.findByText('黑龙江不单独受理变更网站，按变更备案办理')
  fireEvent.click(screen.getByText('办理变更备案'))
  await waitFor(() => expect(stand.visited.length).toBe(1))
  expect(posted[0]?.data).toEqual({
    filingType: 'change-filing',
    subjectFilingNumber: '黑ICP备2020001号',
    siteFilingNumbers: ['黑ICP备2020001号-1'],
  })
  expect(stand.visited[0]).toBe(`/pages/filing/record/index?orderId=${orderId}`)
})

test('批量: nothing picked says so; two picked are begun together (spec J11)', async () => {
  showPage(<RecordsPage />)
  fireEvent.click(await screen.findByText('批量选择'))
  fireEvent.click(screen.getByText('取消接入'))
  expect(posted).toEqual([])
  await screen.findByText('请先勾选网站')
  fireEvent.click(screen.getByText('样例网站1'))
  fireEvent.click(screen.getByText('样例网站3'))
  fireEvent.click(screen.getByText('取消接入（2 个）'))
  await waitFor(() => expect(stand.visited.length).toBe(1))
  expect(posted[0]?.data).toEqual({
    filingType: 'cancel-access',
    subjectFilingNumber: '黑ICP备2020001号',
    siteFilingNumbers: ['黑ICP备2020001号-1', '黑ICP备2020001号-3'],
  })
})

test('批量 with a site that cannot: says which site and why, and begins nothing', async () => {
  const actions = [
    { filingType: 'cancel-access', label: '取消接入', refusal: { code: 'not-here', says: '不在本平台接入', wayOut: '请到它的接入商办理' } },
  ]
  const subjects = [{ ...subject, sites: [site(1), site(2, { actions })] }]
  records = () => ({ statusCode: 200, data: { subjects, asOf: '2026-09-14T09:00:00+08:00' } })
  showPage(<RecordsPage />)
  fireEvent.click(await screen.findByText('批量选择'))
  fireEvent.click(screen.getByText('样例网站2'))
  fireEvent.click(screen.getByText('取消接入（1 个）'))
  await waitFor(() => expect(text()).toContain('「样例网站2」不在本平台接入'))
  expect(posted).toEqual([])
})

test('批量: a site that does not offer it at all is named too', async () => {
  const subjects = [
    { ...subject, sites: [site(1), site(2, { accessedHere: false, actions: [{ filingType: 'access', label: '一键接入' }] })] },
  ]
  records = () => ({ statusCode: 200, data: { subjects, asOf: '2026-09-14T09:00:00+08:00' } })
  showPage(<RecordsPage />)
  fireEvent.click(await screen.findByText('批量选择'))
  fireEvent.click(screen.getByText('样例网站1'))
  fireEvent.click(screen.getByText('样例网站2'))
  fireEvent.click(screen.getByText('取消接入（2 个）'))
  await waitFor(() => expect(text()).toContain('「样例网站2」办不了这一项'))
  expect(posted).toEqual([])
})

test('another order is open: it is opened instead', async () => {
  made = () => ({ statusCode: 409, data: { code: 'order-in-flight', says: '已有一份备案', openOrderId: '77' } })
  showPage(<RecordsPage />)
  fireEvent.click((await screen.findAllByText('更多操作'))[0] as HTMLElement)
  fireEvent.click(await screen.findByText('办理变更备案'))
  await waitFor(() => expect(stand.visited).toEqual(['/pages/progress/detail/index?orderId=77']))
})

test('nothing filed: what would be here, and where to begin', async () => {
  records = () => ({ statusCode: 200, data: { subjects: [], asOf: '2026-09-14T09:00:00+08:00' } })
  showPage(<RecordsPage />)
  await screen.findByText('这里还没有备案')
  fireEvent.click(screen.getByText('去首页开始备案'))
  expect(stand.visited).toEqual(['/pages/home/index'])
})

test('the authority does not answer: said with the words of the server, and asked again on demand', async () => {
  records = () => ({ statusCode: 503, data: { code: 'no-answer', says: '备案记录暂时查不到', wayOut: '请过几分钟再试' } })
  showPage(<RecordsPage />)
  await screen.findByText('备案记录暂时查不到')
  records = () => ({ statusCode: 200, data: { subjects: [subject], asOf: '2026-09-14T09:00:00+08:00' } })
  fireEvent.click(screen.getByText('再试一次'))
  await screen.findByText('黑ICP备2020001号')
})

test('offline: the banner stands above what is there', () => {
  showPage(<RecordsPage />, { online: false })
  expect(screen.getByText(/没有网络/)).toBeTruthy()
})
