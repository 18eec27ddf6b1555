/** 视频核身 of the second person: who asks, their own consents, the film by the link alone, and every way it can stand. Source: spec A18, J3; issue 5 item 3. */
import { fireEvent, screen, waitFor } from '@testing-library/react'
import Invited from '@/pages/invited'
import { type Asked, stand } from '../support/client'
import { showPage } from '../support/page'

const secret = 'Jk3v9QmZr5tYw8xA1bC2dE4fG6hI7jKl'
const check = {
  id: 'c1',
  person: 0,
  maskedName: '赵*',
  state: 'waiting-for-video',
  nonce: 'n1',
  actions: [{ action: 'nod', says: '请点一下头', seconds: 3 }],
  expiresAt: '2026-09-14T15:05:00+08:00',
  attemptsLeft: 5,
  reasons: [] as { code: string; says: string }[],
  pollAfterSeconds: 30,
}
const about = {
  filingType: 'initial',
  maskedDomain: 'be***e.cn',
  askedBy: { maskedName: '北京样例**有限公司', maskedPhone: '138****8003' },
  maskedName: '赵*',
  consents: [] as { purpose: string; given: boolean; textVersion: string; at: string }[],
  attemptsLeft: 5,
  check: null as typeof check | null,
  videoKept: false,
}
const waiting = { purpose: 'identity-check', state: 'waiting', linkUntil: '2026-09-17T15:00:00+08:00', about: about as typeof about | null }
const settings = {
  now: '2026-09-14T15:00:00+08:00',
  providerName: '示例云',
  sandbox: true,
  servicePhone: '400',
  rulesVersion: 'x',
  policy: {},
}
let view: typeof waiting
let asked: Asked[]

beforeEach(() => {
  view = waiting
  asked = []
  stand.openWith({ t: secret })
  stand.answerWith((one) => {
    asked.push(one)
    const { url, method } = one
    if (url.endsWith('/settings')) return { statusCode: 200, data: settings }
    if (url.endsWith('/invitation/consents')) {
      const word = one.data as { purpose: string; given: boolean; textVersion: string }
      const given = { ...word, at: settings.now }
      const before = view.about ?? about
      view = {
        ...view,
        state: word.given ? view.state : 'waiting',
        about: { ...before, consents: [...before.consents, given], videoKept: false },
      }
      return { statusCode: 200, data: view }
    }
    if (url.endsWith('/invitation/identity-checks')) return { statusCode: 201, data: check }
    if (url.endsWith('/invitation/identity-check')) return { statusCode: 200, data: view.about?.check }
    return method === 'GET' ? { statusCode: 200, data: view } : { statusCode: 500, data: {} }
  })
})

const show = async (words: RegExp | string) => {
  showPage(<Invited />)
  await screen.findByText(words)
}
const posted = (end: string) => asked.filter(({ url, method }) => method === 'POST' && url.endsWith(end))

it('says who asks for what, of whom, until when, why it is safe and that one may say no', async () => {
  await show('北京样例**有限公司（138****8003）请您录一段视频')
  expect(screen.getByText(/be\*\*\*e\.cn/)).toBeTruthy()
  expect(screen.getByText('请 赵* 本人录一段视频')).toBeTruthy()
  expect(screen.getByText('请在 9月17日 15:00 前录好')).toBeTruthy()
  expect(screen.getByText(/请您的人看不到视频/)).toBeTruthy()
  expect(screen.getByText('不方便录，或者不想录？')).toBeTruthy()
  for (const { url, header } of asked.filter(({ url: of }) => of.includes('/invitation'))) {
    expect(url).not.toContain(secret)
    expect(header['X-Invitation']).toBe(secret)
  }
})

it('asks for the camera and the face apart, nothing ticked beforehand, before the server hears of it', async () => {
  await show(/请您录一段视频/)
  fireEvent.click(screen.getByText('开始录制'))
  await screen.findByText('同意用人脸视频核对身份')
  expect(screen.getByText('同意使用摄像头和麦克风')).toBeTruthy()
  expect(posted('/consents')).toEqual([])
  for (const line of ['同意使用摄像头和麦克风', '同意用人脸视频核对身份']) fireEvent.click(screen.getByText(line))
  fireEvent.click(screen.getByText(/^同意并继续|^同意$/))
  await waitFor(() => expect(posted('/invitation/identity-checks')).toHaveLength(1))
  expect(posted('/consents').map(({ data }) => data)).toEqual([
    { purpose: 'camera', given: true, textVersion: '2026-11' },
    { purpose: 'face', given: true, textVersion: '2026-11' },
  ])
  expect(posted('/invitation/identity-checks')[0]?.data).toEqual({})
})

it('says what was wrong and how often one may try again', async () => {
  const reasons = [{ code: 'no-face', says: '视频里没有看清人脸' }]
  view = { ...waiting, about: { ...about, check: { ...check, state: 'retry', attemptsLeft: 4, reasons } } }
  await show('这段视频需要重录')
  expect(screen.getByText('视频里没有看清人脸')).toBeTruthy()
  expect(screen.getByText('还可以录 4 次')).toBeTruthy()
  fireEvent.click(screen.getByText('重新录制'))
  await screen.findByText(/跟着提示做几个动作/)
})

it('can take the consent back while the video is looked at: it is deleted at once', async () => {
  view = { ...waiting, state: 'in-review', about: { ...about, videoKept: true, check: { ...check, state: 'in-review' } } }
  await show('视频已提交，正在核对')
  fireEvent.click(screen.getByText('撤回同意，删除视频'))
  fireEvent.click(await screen.findByText('删除视频'))
  await waitFor(() =>
    expect(posted('/consents').map(({ data }) => data)).toEqual([{ purpose: 'face', given: false, textVersion: '2026-11' }]),
  )
  await screen.findByText(/跟着提示做几个动作/)
})

it.each([
  ['passed', { ...about, videoKept: true }, '您已通过核身', '撤回同意，删除视频'],
  ['passed', null, '您已通过核身', '您这边完成了'],
  ['in-review', null, '正在核对', '结果会告诉请您的人'],
  ['ended', about, '现在不需要您录了', '您不用做什么'],
  ['expired', null, '链接已过期', '9月17日 15:00'],
  ['revoked', null, '链接已收回', '您不用做什么'],
])('%s is said kindly', async (state, told, title, says) => {
  view = { ...waiting, state, about: told }
  await show(title)
  expect(document.body.textContent).toContain(says)
  expect(screen.queryByText('开始录制')).toBeNull()
})
