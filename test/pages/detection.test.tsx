/** 验证结果: the type by its official name and the two facts that decided; what stands in the way with its way out; hints that lead on. Source: spec A10, E (rows 9, 15, 16; G1), K5. */
import { fireEvent, screen, waitFor } from '@testing-library/react'
import DetectionPage from '@/pages/filing/detection/index'
import { stand } from '../support/client'
import { onScreen, orderId } from './support/filing-world'
import { askedFor, foundType, institute } from './support/records'

const account = { name: '成都示例研究院', nature: 'public-institution' }
const record = institute()
const answers = askedFor(record, 'new-site.cn')
const text = () => document.body.textContent ?? ''
const facts = [
  { id: 'subject', ok: true, says: '主体已备案，主体备案号 川ICP备20240008号' },
  { id: 'here', ok: true, says: '主体在这个账号里' },
]

test('the type in official words with the provider’s own name, the two deciding facts open, the others folded', async () => {
  const more = [...facts, { id: 'suffix', ok: true, says: '域名后缀可以备案' }]
  onScreen({
    page: <DetectionPage />,
    account,
    answers,
    record,
    detection: foundType(answers, 'add-site', { decidedBy: facts, facts: more }),
  })
  await screen.findByText('您需要办理新增网站（原备案在示例云）')
  expect(screen.getByText('主体在这个账号里')).toBeTruthy()
  expect(screen.queryByText('域名后缀可以备案')).toBeNull()
  fireEvent.click(screen.getByText('查到的 3 项情况'))
  expect(screen.getByText('域名后缀可以备案')).toBeTruthy()
  expect(screen.getByText('下一步：备案记录')).toBeTruthy()
})

test('变更备案 first: said before going on, and begun in place of this order after asking (row 15, J4)', async () => {
  const hint = { id: 'change-filing-first', ok: false, says: '原备案的主体信息不符合现在的规定，建议先办理变更备案' }
  const world = onScreen({
    page: <DetectionPage />,
    account,
    answers,
    record,
    detection: foundType(answers, 'add-site', { decidedBy: facts, facts: [...facts, hint] }),
    more: {
      [`POST /orders/${orderId}/abandonment`]: { status: 200, body: { id: orderId, status: 'abandoned' } },
      'POST /orders': { status: 201, body: { id: '79', filingType: 'change-filing' } },
    },
  })
  await screen.findByText(hint.says)
  expect(screen.getByText('查到的 2 项情况')).toBeTruthy()
  fireEvent.click(screen.getByText('先办变更备案'))
  await screen.findByText('先办理变更备案？')
  fireEvent.click(screen.getAllByText('先办变更备案').at(-1) as HTMLElement)
  await waitFor(() => expect(stand.visited.at(-1)).toBe('/pages/filing/record/index?orderId=79'))
  expect(world.requests.find(({ method, path }) => method === 'POST' && path === '/orders')?.body).toEqual({
    filingType: 'change-filing',
    subjectFilingNumber: '川ICP备20240008号',
  })
})

test('filed here already: not filed twice, 变更网站 is one tap away (row 9)', async () => {
  const outcome = {
    kind: 'block',
    code: 'already-here',
    says: '这个域名已在本平台备案，不用再办',
    wayOut: '要修改网站信息，请办理变更网站',
  } as const
  onScreen({ page: <DetectionPage />, account, answers, detection: foundType(answers, 'add-site', { outcome, facts }) })
  await screen.findByText('这个域名已在本平台备案，不用再办')
  expect(text()).toContain('要修改网站信息，请办理变更网站')
  fireEvent.click(screen.getByText('去「我的备案」办理变更网站'))
  expect(stand.visited).toEqual(['/pages/records/index'])
})

test('another order is open: the reason, and the way to that order (G1)', async () => {
  const gate = {
    gate: 'G1',
    state: 'blocks',
    code: 'account-order-in-flight',
    hard: true,
    says: '账号下有一份备案还没办完',
    wayOut: '请先办完那一份',
    openOrderId: '77',
  } as const
  onScreen({ page: <DetectionPage />, account, answers, detection: foundType(answers, 'add-site', { gates: [gate] }) })
  fireEvent.click(await screen.findByText('查看正在办理的订单'))
  expect(stand.visited).toEqual(['/pages/progress/detail/index?orderId=77'])
})

test('nobody answered: never a guess, asked again on demand, and the record found then is kept (row 16)', async () => {
  const outcome = { kind: 'retry', says: '工信部暂时没有回应，判断不了备案类型', wayOut: '请先再试一次；仍不行，隔 30 分钟再试' } as const
  const found = { ...foundType(answers, 'add-site', { decidedBy: facts, facts }), record }
  onScreen({
    page: <DetectionPage />,
    account,
    answers,
    detection: foundType(answers, 'add-site', { outcome }),
    more: { [`POST /orders/${orderId}/detection`]: { status: 200, body: found } },
  })
  await screen.findByText('工信部暂时没有回应，判断不了备案类型')
  expect(screen.queryByText(/您需要办理/)).toBeNull()
  fireEvent.click(screen.getByText('再查一次'))
  await screen.findByText('您需要办理新增网站（原备案在示例云）')
})

test('a dated finding of the rules is shown where it keeps the button, with its tick', async () => {
  const renamed = institute({ name: '成都旧名研究院', here: false, sites: [] })
  const world = onScreen({
    page: <DetectionPage />,
    account,
    answers,
    record: renamed,
    detection: foundType(answers, 'access', { decidedBy: facts }),
  })
  await screen.findByText('可能被驳回的情况')
  fireEvent.click(screen.getByText('下一步：备案记录'))
  await waitFor(() => expect(text()).toContain('请先看完上面可能被驳回的情况'))
  for (const tick of screen.getAllByText('已知晓，仍要继续')) fireEvent.click(tick)
  fireEvent.click(screen.getByText('下一步：备案记录'))
  await waitFor(() => expect(world.went).toEqual([`/pages/filing/record/index?orderId=${orderId}`]))
})
