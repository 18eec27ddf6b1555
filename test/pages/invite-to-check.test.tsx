/** 请人核身: what the other will see, the link as words and as a code, how far it has come, and taking it back. Source: spec A18, J3; issue 5 item 3. */
import { fireEvent, screen } from '@testing-library/react'
import Invite from '@/pages/progress/invite'
import { rememberSession } from '@/store/session-store'
import { type Asked, stand } from '../support/client'
import { showPage } from '../support/page'
import { qrOnPage } from '../support/read-qr'

const id = '30159962067561775'
const secret = 'Jk3v9QmZr5tYw8xA1bC2dE4fG6hI7jKl'
const link = {
  state: 'opened',
  createdAt: '2026-09-14T15:10:00+08:00',
  expiresAt: '2026-09-17T15:10:00+08:00',
  openedAt: '2026-09-14T15:20:00+08:00' as string | null,
  usedAt: null,
}
const zhao = { person: 0, maskedName: '赵*', state: null as string | null, at: null, invitation: null as null | typeof link }
const settings = {
  now: '2026-09-14T15:30:00+08:00',
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
  stand.openWith({ orderId: id, person: '0' })
  stand.answerWith((one) => {
    asked.push(one)
    if (one.url.endsWith('/settings')) return { statusCode: 200, data: settings }
    if (one.url.endsWith('/identity-checks/0/invitation') && one.method === 'POST') {
      person = { ...zhao, invitation: { ...link, state: 'open', openedAt: null } }
      return { statusCode: 201, data: { secret, expiresAt: link.expiresAt } }
    }
    if (one.url.endsWith('/identity-checks/0/invitation')) {
      person = { ...zhao, invitation: { ...link, state: 'revoked' } }
      return { statusCode: 204, data: undefined }
    }
    return { statusCode: 200, data: { revision: 1, people: [person] } }
  })
  rememberSession({
    account: { id: 'a1', maskedPhone: '138****8003', phone: '13800138003' },
    draftKey: Buffer.alloc(32, 3).toString('base64'),
    deviceId: 'd1',
  })
})

const show = async () => {
  showPage(<Invite />)
  await screen.findByText('请 赵* 在自己的手机上核身')
}

it('says what the other will see, and that nobody here sees the video, before a link is made', async () => {
  await show()
  expect(screen.getByText(/您看不到，只知道有没有通过/)).toBeTruthy()
  expect(screen.getByText(/72 小时内有效/)).toBeTruthy()
  expect(asked.some(({ method }) => method === 'POST')).toBe(false)
})

it('makes a link that another phone reads from the code, and shows that it was not opened yet', async () => {
  await show()
  fireEvent.click(screen.getByText('生成链接'))
  await screen.findByText('链接已生成，9月17日 15:10 前有效')
  await screen.findByText('已生成，还没打开')
  expect(qrOnPage()).toMatch(new RegExp(`/#/pages/invited/index\\?t=${secret}$`))
  expect(stand.shared.card?.()).toEqual({ title: '请您录一段备案核身视频', path: `/pages/invited/index?t=${secret}` })
})

it('shows that it was opened, and takes it back after asking', async () => {
  person = { ...zhao, invitation: link }
  await show()
  expect(screen.getByText('已打开，还没录好')).toBeTruthy()
  fireEvent.click(screen.getByText('收回链接'))
  fireEvent.click(await screen.findByText('收回'))
  await screen.findByText('已收回')
  expect(asked.some(({ method }) => method === 'DELETE')).toBe(true)
})

it('has nothing to give out once the person has passed, or is not asked any more', async () => {
  person = { ...zhao, state: 'passed', invitation: { ...link, state: 'used' } }
  showPage(<Invite />)
  await screen.findByText('赵* 已经通过，不用再发链接。')
  expect(screen.queryByText('生成链接')).toBeNull()
})
