/** 通知设置: three groups × channel, quiet hours, what never waits; a change that was not heard goes back and is said. Source: spec A30, K5; issue 4 point 7. */
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import NotificationSettings from '@/pages/settings/notifications'
import { forgetSession, rememberSession } from '@/store/session-store'
import { type Answered, type Asked, stand } from '../support/client'
import { only } from '../support/only'
import { showPage } from '../support/page'
import { typeInto } from '../support/typing'

const all = { sms: true, mail: true, wechat: true }
const given = {
  groups: { 'to-do': { ...all }, progress: { ...all }, other: { sms: false, mail: true, wechat: true } },
  quietHours: { on: true, from: '22:00', to: '08:00' },
  neverHeldBack: { says: '这几类关系到时限。', titles: ['审核电话未接通', '初审未通过'] },
  sms: { to: '138****8001', says: '发到登录用的手机号。' },
  mail: { to: null as string | null, from: null as string | null, says: '还没有邮箱。' },
  wechat: {
    bound: true,
    says: '微信每次允许只能发一条。',
    templates: [
      { id: 'T1', group: 'to-do', title: '备案待处理提醒', left: 2 },
      { id: 'T2', group: 'progress', title: '备案进度通知', left: 0 },
    ],
  },
}
let settings: typeof given
let asked: Asked[]
let put: (asked: Asked) => Answered | Promise<Answered>

beforeEach(() => {
  settings = JSON.parse(JSON.stringify(given)) as typeof given
  asked = []
  put = ({ data }) => {
    Object.assign(settings, data)
    return { statusCode: 200, data: settings }
  }
  stand.answerWith((one) => {
    if (one.method === 'GET') return { statusCode: 200, data: settings }
    asked.push(one)
    if (one.url.endsWith('/wechat-subscriptions')) return { statusCode: 200, data: settings.wechat }
    return put(one)
  })
  rememberSession({
    account: { id: 'a1', maskedPhone: '138****8001', phone: '13800138001' },
    draftKey: Buffer.alloc(32, 9).toString('base64'),
    deviceId: 'd1',
  })
})
afterEach(() => forgetSession())

const text = () => document.body.textContent ?? ''
const control = (name: string) => document.querySelector(`[aria-label="${name}"]`) as HTMLElement
const on = (name: string) => control(name).getAttribute('aria-checked')
async function shown() {
  showPage(<NotificationSettings />)
  await screen.findByText('安静时段')
}

test('each group has a switch for each channel, and says where it leads', async () => {
  await shown()
  expect(['需要我处理 · 短信', '进度 · 邮件', '其他 · 短信'].map(on)).toEqual(['true', 'true', 'false'])
  expect(control('需要我处理 · 短信').textContent).toContain('138****8001')
  expect(control('需要我处理 · 邮件').textContent).toContain('还没有邮箱')
  expect(control('需要我处理 · 微信').textContent).toContain('还可以发 2 条')
  expect(control('进度 · 微信').textContent).toContain('需要您先在微信里允许')
  expect(text()).toContain('应用内的通知始终都有')
})

test('a switch turns at once and the server hears of all groups', async () => {
  await shown()
  fireEvent.click(control('进度 · 短信'))
  await waitFor(() => expect(on('进度 · 短信')).toBe('false'))
  await waitFor(() => expect(asked.length).toBe(1))
  expect(asked[0]?.data).toEqual({ groups: { ...given.groups, progress: { sms: false, mail: true, wechat: true } } })
})

test('the server did not hear of it: the switch goes back and it is said which one; another tapped meanwhile stays', async () => {
  await shown()
  let give: (answer: Answered) => void = () => undefined
  put = () => new Promise((resolve) => (give = resolve))
  fireEvent.click(control('进度 · 短信'))
  await waitFor(() => expect(on('进度 · 短信')).toBe('false'))
  act(() => give(new Error('no network')))
  await screen.findByText('「进度 · 短信」没有改成，已恢复原样')
  expect(on('进度 · 短信')).toBe('true')
  expect(text()).toContain('没有连上服务器')
  put = ({ data }) => ({ statusCode: 200, data: { ...settings, ...(data as object) } })
  fireEvent.click(control('其他 · 短信'))
  await waitFor(() => expect(on('其他 · 短信')).toBe('true'))
  expect(screen.queryByText('「进度 · 短信」没有改成，已恢复原样')).toBeNull()
})

test('two quick taps both count', async () => {
  await shown()
  fireEvent.click(control('进度 · 短信'))
  fireEvent.click(control('进度 · 邮件'))
  await waitFor(() => expect(asked.length).toBe(2))
  expect(asked[1]?.data).toEqual({ groups: { ...given.groups, progress: { sms: false, mail: false, wechat: true } } })
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)))
  expect(['进度 · 短信', '进度 · 邮件'].map(on)).toEqual(['false', 'false'])
})

test('quiet hours: what they do in words, over midnight said; another hour; off', async () => {
  await shown()
  expect(text()).toContain('22:00 到次日 08:00 之间的消息，到 08:00 再发')
  fireEvent.click(control('安静时段到：08:00'))
  fireEvent.click(await screen.findByText('07:00'))
  await waitFor(() => expect(asked[0]?.data).toEqual({ quietHours: { on: true, from: '22:00', to: '07:00' } }))
  await waitFor(() => expect(text()).toContain('22:00 到次日 07:00 之间的消息，到 07:00 再发'))
  fireEvent.click(control('夜里不打扰'))
  await waitFor(() => expect(text()).toContain('现在随时都会发'))
  expect(document.querySelector('.picker-row')).toBeNull()
})

test('what never waits is named', async () => {
  await shown()
  expect(text()).toContain('审核电话未接通、初审未通过')
})

test('an own mail address: looked at before it is sent, sent, shown masked as the server says', async () => {
  await shown()
  typeInto(document.getElementById('own-mail'), 'not a mail')
  fireEvent.click(screen.getByText('保存邮箱'))
  expect(await screen.findByText('邮箱写成 name@example.com 这样')).toBeTruthy()
  expect(asked).toEqual([])
  put = () => ({ statusCode: 200, data: { ...settings, mail: { to: 'm***@example.com', from: 'own', says: '发到您在这里填的邮箱。' } } })
  typeInto(document.getElementById('own-mail'), 'me@example.com')
  fireEvent.click(screen.getByText('保存邮箱'))
  await waitFor(() => expect(asked[0]?.data).toEqual({ email: 'me@example.com' }))
  await screen.findByText('不用这个邮箱了')
  expect(text()).toContain('m***@example.com')
})

test('the filing names a mail address: no other is asked for', async () => {
  settings.mail = { to: 'x***@example.com', from: 'order', says: '发到最近一份备案里主体负责人的邮箱。' }
  await shown()
  expect(document.getElementById('own-mail')).toBeNull()
})

only('weapp')('WeChat is asked by the tap, and its answers are told to the server', async () => {
  const templates: string[][] = []
  stand.subscribeWith(({ tmplIds, success }) => {
    templates.push(tmplIds)
    success({ T1: 'accept', T2: 'reject' })
  })
  await shown()
  fireEvent.click(screen.getByText('允许微信提醒'))
  expect(templates).toEqual([['T1', 'T2']])
  await screen.findByText('好的，有消息会在微信里告诉您')
  expect(asked[0]?.url).toContain('/wechat-subscriptions')
  expect(asked[0]?.data).toEqual({
    templates: [
      { id: 'T1', answer: 'accept' },
      { id: 'T2', answer: 'reject' },
    ],
  })
})

only('weapp')('switched off in WeChat: said kindly, nothing told', async () => {
  stand.subscribeWith(({ fail }) => fail({ errCode: 20004 }))
  await shown()
  fireEvent.click(screen.getByText('允许微信提醒'))
  await screen.findByText('没有允许。您仍会收到应用内通知和短信')
  expect(asked).toEqual([])
})

only('h5')('a browser does not offer what it cannot ask', async () => {
  await shown()
  expect(screen.queryByText('允许微信提醒')).toBeNull()
})
