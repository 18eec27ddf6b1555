/** 请人核验: what the other will see, the link made once, handed over, followed and taken back. Source: spec A26, J3; issue 4 item 5. */

import Taro from '@tarojs/taro'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import Invite from '@/pages/progress/invite'
import { rememberSession } from '@/store/session-store'
import { type Asked, stand } from '../support/client'
import { showPage } from '../support/page'
import { qrOnPage } from '../support/read-qr'

const id = '30159962067561775'
const secret = 'Jk3v9QmZr5tYw8xA1bC2dE4fG6hI7jKl'
const weapp = process.env.TARO_ENV === 'weapp'
const zhao = {
  n: 2,
  person: 'site',
  maskedPhone: '138****8004',
  maskedName: '赵*',
  sentAt: '2026-09-17T15:00:00+08:00',
  expiresAt: '2026-09-18T15:00:00+08:00',
  verifiedAt: null as string | null,
  attemptsLeft: 5,
  resendsLeft: 3,
  autoResendAt: null,
  invitation: null as null | object,
}
const link = {
  state: 'opened',
  createdAt: '2026-09-17T15:10:00+08:00',
  expiresAt: '2026-09-20T15:10:00+08:00',
  openedAt: '2026-09-17T15:20:00+08:00',
  usedAt: null,
}
const settings = {
  now: '2026-09-17T15:30:00+08:00',
  providerName: '示例云',
  sandbox: false,
  servicePhone: '400',
  rulesVersion: 'x',
  policy: {},
}
let person: typeof zhao
let asked: Asked[]

beforeEach(() => {
  person = zhao
  asked = []
  stand.openWith({ orderId: id, n: '2' })
  stand.answerWith((one) => {
    asked.push(one)
    if (one.url.endsWith('/settings')) return { statusCode: 200, data: settings }
    if (one.url.endsWith('/invitation') && one.method === 'POST') {
      person = { ...zhao, invitation: { ...link, state: 'open', openedAt: null } }
      return { statusCode: 201, data: { secret, expiresAt: link.expiresAt } }
    }
    if (one.url.endsWith('/invitation')) {
      person = { ...zhao, invitation: { ...link, state: 'revoked' } }
      return { statusCode: 204, data: undefined }
    }
    return {
      statusCode: 200,
      data: { id, status: 'sms-verifying', actions: ['verify-sms'], smsVerifications: [person], pollAfterSeconds: 30 },
    }
  })
  rememberSession({
    account: { id: 'a1', maskedPhone: '138****8003', phone: '13800138003' },
    draftKey: Buffer.alloc(32, 3).toString('base64'),
    deviceId: 'd1',
  })
})

const show = async () => {
  showPage(<Invite />)
  await screen.findByText('赵* · 138****8004')
}

it('says what the other will see and not see, and for how long, before a link is made', async () => {
  await show()
  expect(screen.getByText(/谁请他核验/)).toBeTruthy()
  expect(screen.getByText(/看不到别的/)).toBeTruthy()
  expect(screen.getByText(/72 小时内有效/)).toBeTruthy()
  expect(asked.some(({ method, url }) => method === 'POST' && url.includes('invitation'))).toBe(false)
})

it('makes a link, hands it over, and shows that it was not opened yet', async () => {
  const copied = jest.spyOn(Taro, 'setClipboardData')
  await show()
  expect(stand.shared.card?.()).toMatchObject({ path: '/pages/home/index' })
  fireEvent.click(screen.getByText('生成链接'))
  await screen.findByText('链接已生成，9月20日 15:10 前有效')
  await screen.findByText('已生成，还没打开')
  expect(stand.shared.card?.()).toEqual({ title: '请您完成一次备案短信核验', path: `/pages/invited/index?t=${secret}` })
  fireEvent.click(screen.getByText('复制链接'))
  await waitFor(() => expect(copied).toHaveBeenCalled())
  const text = String(copied.mock.calls[0]?.[0]?.data)
  expect(text).toContain(`/#/pages/invited/index?t=${secret}`)
  // the sentence travels through chats: nobody's name or number is in it
  expect(text).not.toContain('赵')
  if (weapp) expect(screen.getByText('发给微信好友')).toBeTruthy()
  copied.mockRestore()
})

it('shows the link as a code that another phone reads, with a name for those who cannot see it', async () => {
  await show()
  fireEvent.click(screen.getByText('生成链接'))
  await screen.findByText(/扫一扫/)
  expect(qrOnPage()).toMatch(new RegExp(`/#/pages/invited/index\\?t=${secret}$`))
  expect(screen.getByLabelText('这个链接的二维码，请对方用手机扫')).toBeTruthy()
})

it('shows that it was opened, and takes it back after asking', async () => {
  person = { ...zhao, invitation: link }
  await show()
  expect(screen.getByText('已打开，还没核验')).toBeTruthy()
  expect(screen.getByText('9月17日 15:20 打开')).toBeTruthy()
  fireEvent.click(screen.getByText('收回链接'))
  await screen.findByText('收回这个链接？')
  fireEvent.click(screen.getByText('收回'))
  await screen.findByText('已收回')
  expect(asked.some(({ method }) => method === 'DELETE')).toBe(true)
  expect(screen.getByText('重新生成链接')).toBeTruthy()
})

it('has nothing to give out once the person has verified', async () => {
  person = { ...zhao, verifiedAt: '2026-09-17T15:25:00+08:00' }
  showPage(<Invite />)
  await screen.findByText('已经核验完成')
  expect(screen.queryByText('生成链接')).toBeNull()
})
