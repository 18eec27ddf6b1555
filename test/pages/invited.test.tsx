/** The second person's page, with nothing but a link: who asks, the form, and every way it can stand. Source: spec A26, J3; issue 4 item 5. */
import { fireEvent, screen, waitFor } from '@testing-library/react'
import Invited from '@/pages/invited'
import { type Answered, type Asked, stand } from '../support/client'
import { showPage } from '../support/page'
import { typeInto } from '../support/typing'

const secret = 'Jk3v9QmZr5tYw8xA1bC2dE4fG6hI7jKl'
const about = {
  filingType: 'initial',
  maskedDomain: 'be***e.cn',
  askedBy: { maskedName: '北京样例**有限公司', maskedPhone: '138****8003' },
  maskedName: '赵*',
  maskedPhone: '138****8004',
  sentAt: '2026-09-17T15:00:00+08:00',
  expiresAt: '2026-09-18T15:00:00+08:00',
  verifiedAt: null,
  attemptsLeft: 5,
  resendsLeft: 3,
  autoResendAt: '2026-09-18T12:00:00+08:00',
  againAt: null as string | null,
  othersLeft: 1,
}
const waiting = {
  purpose: 'sms-verification',
  state: 'waiting',
  linkUntil: '2026-09-20T14:55:00+08:00',
  about: about as typeof about | null,
}
const settings = {
  now: '2026-09-17T17:00:00+08:00',
  providerName: '示例云',
  sandbox: true,
  servicePhone: '400',
  rulesVersion: 'x',
  policy: {},
}
let view: typeof waiting
let asked: Asked[]
let reply: (asked: Asked) => Answered
let looking: () => Answered

beforeEach(() => {
  view = waiting
  asked = []
  looking = () => ({ statusCode: 200, data: view })
  stand.openWith({ t: secret })
  stand.answerWith((one) => {
    asked.push(one)
    if (one.url.endsWith('/settings')) return { statusCode: 200, data: settings }
    if (one.url.endsWith('/puzzle')) return { statusCode: 200, data: { puzzleId: 'p1', question: '7 + 5 = ?' } }
    return one.method === 'GET' ? looking() : reply(one)
  })
})

const field = (label: string) => {
  const found = [...document.querySelectorAll('.field')].find((one) => one.querySelector('.field__label')?.textContent?.includes(label))
  if (!found) throw new Error(`no field ${label}`)
  return found.querySelector('input, [id]:not(.field__label)') as Element
}
const show = async (words: RegExp | string) => {
  showPage(<Invited />)
  await screen.findByText(words)
}
const fillIn = async () => {
  await screen.findByText(/算一算/)
  for (const [label, value] of [
    ['短信验证码', '384756'],
    ['收到短信的手机号码', '13800138004'],
    ['证件号码后 6 位', '089019'],
    ['算一算', '12'],
  ] as const) {
    typeInto(field(label), value)
  }
}

it('says who asks, whose check it is, until when and why it is safe; the secret goes in the header only', async () => {
  await show('北京样例**有限公司（138****8003）请您核验')
  expect(screen.getByText(/be\*\*\*e\.cn/)).toBeTruthy()
  expect(screen.getByText(/核验的是您：赵\* · 138\*\*\*\*8004/)).toBeTruthy()
  expect(screen.getByText(/截止 9月18日（周五）15:00/)).toBeTruthy()
  expect(screen.getByText('为什么可以放心填')).toBeTruthy()
  expect(screen.getByText(/9月18日 12:00 工信部还会自动再发一次/)).toBeTruthy()
  await screen.findByText(/算一算/)
  for (const { url, header } of asked.filter(({ url: of }) => of.includes('/invitation'))) {
    expect(url).not.toContain(secret)
    expect(header['X-Invitation']).toBe(secret)
  }
})

it('says before anything is typed that what ends a filing cannot be taken back', async () => {
  view = { ...waiting, about: { ...about, filingType: 'deregister-subject' } }
  await show(/注意：这是注销主体申请，核验后就会办理，不能撤回/)
})

it('verifies, and says that it is done and who is still missing', async () => {
  reply = () => {
    view = { ...waiting, state: 'verified', about: { ...about, verifiedAt: '2026-09-17T17:00:00+08:00' } as never }
    return { statusCode: 200, data: { outcome: 'accepted', says: '核验成功，还差 1 个号码', invitation: view } }
  }
  await show(/请您核验/)
  await fillIn()
  fireEvent.click(screen.getByText('核验'))
  await screen.findByText('核验完成')
  expect(screen.getByText(/还差 1 位负责人核验/)).toBeTruthy()
  const sent = asked.find(({ url }) => url.endsWith('/invitation/verification'))
  expect(sent?.data).toEqual({ code: '384756', phone: '13800138004', lastSix: '089019', puzzleId: 'p1', answer: '12' })
})

it('says what is left when nothing matches', async () => {
  reply = () => ({
    statusCode: 200,
    data: {
      outcome: 'no-matching-record',
      says: '没有找到相符的记录，还可以试 4 次',
      invitation: { ...waiting, about: { ...about, attemptsLeft: 4 } },
    },
  })
  await show(/请您核验/)
  await fillIn()
  fireEvent.click(screen.getByText('核验'))
  await screen.findByText('没有查到匹配的记录')
  await waitFor(() => expect(screen.getByText('还可以输错 4 次')).toBeTruthy())
})

it('sends again when the sum is solved', async () => {
  reply = () => ({
    statusCode: 200,
    data: { outcome: 'sent', says: '新的验证码已由 12381 发出', invitation: { ...waiting, about: { ...about, resendsLeft: 2 } } },
  })
  await show(/请您核验/)
  await fillIn()
  fireEvent.click(screen.getByText('没收到短信，重发一次'))
  await screen.findByText('短信已重新发送')
  expect(screen.getByText(/还可以重发 2 次/)).toBeTruthy()
})

const lapsed = { ...about, againAt: '2026-09-20T15:00:00+08:00' }
it.each([
  ['not-sent', { ...about, sentAt: null }, '短信还没有发出', /约 5 分钟/],
  ['verified', { ...about, othersLeft: 0 }, '核验完成', /接下来由通信管理局审核/],
  ['verified', null, '核验完成', /可以关掉这个页面/],
  ['lapsed', lapsed, '这次核验已经结束', /预计 9月20日（周日）重新提交.*新的链接/],
  ['lapsed', { ...about, filingType: 'deregister-subject' }, '这次核验已经结束', /申请已经作废，备案保持原样/],
  ['verified', { ...about, filingType: 'deregister-subject', othersLeft: 0 }, '核验完成', /接下来由通信管理局办理/],
  ['ended', about, '现在不需要核验了', /不用做什么/],
  ['expired', null, '链接已过期', /9月20日 14:55.*要一个新的/],
  ['revoked', null, '链接已收回', /收回了它/],
])('%s: says so and what comes next', async (state, given, title, says) => {
  view = { ...waiting, state, about: given as typeof about | null }
  await show(title)
  expect(screen.getByText(says)).toBeTruthy()
  expect(screen.queryByText('核验')).toBeNull()
})

it('a link nobody gave out, and one that was cut short, say where to get a whole one', async () => {
  looking = () => ({ statusCode: 404, data: { code: 'invitation-unknown', says: '没有这个链接' } })
  await show('打不开这个链接')
  expect(screen.getByText(/再要一次/)).toBeTruthy()
})

it('without a network it can be tried again', async () => {
  looking = () => ({ statusCode: 503, data: { code: 'x', says: '服务器暂时存不了数据' } })
  await show('服务器暂时存不了数据')
  looking = () => ({ statusCode: 200, data: waiting })
  fireEvent.click(screen.getByText('再试一次'))
  await screen.findByText(/请您核验/)
})
