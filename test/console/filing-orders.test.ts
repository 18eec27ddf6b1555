/** What the computer says about an order at a glance. The words are those of the phone (src/pages/home, src/pages/progress). Source: spec K1, B1. */
import type { OrderCard } from '@contract/orders'
import { headlineOf, isFilledHere, nextActOf, shownFirst, turnOf, untilOf } from '../../console/filing/orders/order-todo'
import { shownStages } from '../../console/filing/orders/stages'
import { toLookAfter } from '../../console/filing/overview/to-look-after'
import { beginningOf, isBegunHere } from '../../console/filing/records/beginning'

const now = '2026-09-14T09:00:00+08:00'
const order = (given: Partial<OrderCard>): OrderCard => ({
  id: '20260914000000001',
  type: 'initial',
  status: 'draft',
  word: '待完善',
  turn: 'applicant',
  domains: [],
  createdAt: now,
  updatedAt: now,
  deadline: null,
  draftExpiresAt: null,
  ...given,
})

it('tells a draft by what is missing, anything else by where it stands', () => {
  expect(headlineOf(order({ type: null }))).toBe('先看看该办哪一种备案')
  expect(headlineOf(order({ stepsLeft: ['主体信息', '网站信息', '上传材料'] }))).toBe('还差 3 步：主体信息、网站信息 等')
  expect(headlineOf(order({ stepsLeft: [] }))).toBe('都填好了，只差提交')
  expect(headlineOf(order({ status: 'sms-verifying' }))).toBe('轮到您了：短信核验')
})

it('says until when to whom it is due, and a guess to whoever waits', () => {
  expect(untilOf(order({ draftExpiresAt: '2026-10-14T09:00:00+08:00' }), now)).toBe('草稿保留到 10月14日（周三）')
  const deadline = '2026-09-15T08:30:00+08:00'
  expect(untilOf(order({ status: 'sms-verifying', deadline }), now)).toBe('请在 9月15日（周二）前完成，还剩 23 小时 30 分')
  expect(untilOf(order({ status: 'initial-review', turn: 'provider', deadline }), now)).toBe('预计 9月15日（周二）前有结果')
  expect(untilOf(order({ status: 'initial-review', turn: 'provider', deadline: '2026-09-13T09:00:00+08:00' }), now)).toContain('比预计的晚')
  expect(untilOf(order({ status: 'approved', turn: null, deadline }), now)).toBeUndefined()
  expect([turnOf({ turn: 'authority' }), turnOf({ turn: null })]).toEqual(['轮到管局', undefined])
})

it('fills in here what is built here; the five other types go on on the phone', () => {
  const acts = (type: OrderCard['type']) => nextActOf(order({ type })).kind
  for (const type of ['initial', 'add-site', 'add-site-no-subject', 'access', null] as const) expect(acts(type)).toBe('fill')
  for (const type of ['change-filing', 'change-site', 'deregister-subject', 'deregister-site', 'cancel-access'] as const) {
    expect(acts(type)).toBe('hand-over')
    expect([isFilledHere(type), isBegunHere(type)]).toEqual([false, false])
  }
  expect(nextActOf(order({ status: 'authority-rejected' }))).toEqual({ kind: 'fill', label: '去修改' })
  expect(nextActOf(order({ status: 'sms-verifying' })).kind).toBe('phone')
  expect(nextActOf(order({ status: 'backdrop-pending' }))).toMatchObject({
    kind: 'phone',
    page: 'pages/filing/photo/index?orderId=20260914000000001',
  })
  expect(nextActOf(order({ status: 'initial-review' }))).toEqual({ kind: 'look', label: '查看进度' })
})

it('shows first what is under way, else the newest approved', () => {
  const [a, b, c] = [order({ id: '1', status: 'abandoned' }), order({ id: '2', status: 'approved' }), order({ id: '3', status: 'draft' })]
  expect(shownFirst([a, b, c])?.id).toBe('3')
  expect(shownFirst([a, b])?.id).toBe('2')
  expect(shownFirst([a])).toBeUndefined()
})

it('has nothing ahead once it is over', () => {
  const timeline = (['done', 'now', 'todo'] as const).map((state) => ({
    id: state,
    title: state,
    state,
    actor: '',
    at: null,
    detail: null,
  }))
  expect(shownStages({ timeline, turn: 'provider' })).toHaveLength(3)
  expect(shownStages({ timeline, turn: null }).map(({ id }) => id)).toEqual(['done'])
})

it('begins on a card what the province makes of it, with the site only where sites are picked', () => {
  const [subject, site] = ['粤ICP备1号', '粤ICP备1号-1']
  expect(beginningOf({ filingType: 'add-site' }, subject)).toEqual({ filingType: 'add-site', subjectFilingNumber: subject })
  expect(beginningOf({ filingType: 'access' }, subject, site)).toEqual({
    filingType: 'access',
    subjectFilingNumber: subject,
    siteFilingNumbers: [site],
  })
  expect(beginningOf({ filingType: 'change-site', becomes: { filingType: 'change-filing', says: '' } }, subject, site)).toMatchObject({
    filingType: 'change-filing',
  })
})

it('brings to the overview what is wrong or soon will be, not what is fine or unknown', () => {
  const line = (state: 'good' | 'soon' | 'bad' | 'unknown') => ({ id: 'domain' as const, state, says: state })
  const subject = {
    filingNumber: '粤ICP备1号',
    maskedName: '林*溪',
    nature: 'individual',
    provinceCode: '440000',
    state: 'filed' as const,
    filedAt: null,
    health: [line('good'), line('soon')],
    actions: [],
    sites: [
      {
        filingNumber: '粤ICP备1号-1',
        name: '林间小记',
        domains: [],
        accessedHere: true,
        accessedElsewhere: false,
        maskedPerson: null,
        health: [line('unknown'), line('bad')],
        actions: [],
      },
    ],
  }
  expect(toLookAfter([subject]).map(({ name, line: { state } }) => `${name} ${state}`)).toEqual(['林*溪 soon', '林间小记 bad'])
})
