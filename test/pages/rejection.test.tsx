/** 修改并重新提交: each reason mended or explained, nothing lost, and the way to the preview only when all are answered. Source: spec A25, K2, K6-8. */
import type { DetectionResult } from '@domain/detection/detection-types'
import type { Answers } from '@domain/filing/answers'
import { takenIn } from '@domain/journey/draft-sync'
import type { Correction, CorrectionReason } from '@domain/review/correction'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import PreviewPage from '@/pages/filing/preview/index'
import RejectionPage from '@/pages/filing/rejection/index'
import SubjectPage from '@/pages/filing/subject/index'
import { useDraftStore } from '@/store/draft-store'
import { contextOf, individual } from '../domain/journey/given'
import { typeInto } from '../support/typing'
import { onScreen, orderId } from './support/filing-world'

const submitted = individual()
const found = contextOf(submitted).detection as DetectionResult
const reason = (anchor: string, more: Partial<CorrectionReason> = {}): CorrectionReason => ({
  anchor,
  label: anchor,
  says: `请核对 ${anchor}`,
  advice: null,
  example: null,
  code: null,
  step: null,
  ...more,
})
const correction = (reasons: CorrectionReason[]): Correction => ({
  round: 1,
  kind: 'rejected',
  at: '2026-09-14T09:00:00+08:00',
  reasons,
  submitted,
})
const two = [
  reason('subject.email', { says: '邮箱收不到信', advice: '换一个常用的', example: 'me@example.cn' }),
  reason('order', { says: '请说明网站用途' }),
]

const show = (reasons: CorrectionReason[], answers: Answers = submitted, page = <RejectionPage />, query?: Record<string, string>) =>
  onScreen({
    ...(query ? { query } : {}),
    page,
    answers,
    detection: found,
    draft: { status: 'initial-rejected', correction: correction(reasons) },
  })
const text = () => document.body.textContent ?? ''
const named = (name: string | RegExp) => screen.getByLabelText(name)
const stateOf = (label: string) =>
  screen.getByText(label, { selector: '.card__title, .card__title *' }).closest('.reason-card')?.className ?? ''
afterEach(cleanup)

test('every reason with its words, its value, its state; the button says what is open', async () => {
  show(two)
  await screen.findByText('已处理 0 / 2')
  expect(text()).toContain('审核员：邮箱收不到信')
  expect(text()).toContain('怎么改：换一个常用的')
  expect(text()).toContain('可以这样写：me@example.cn')
  expect(text()).toContain('xiaoxi@example.com')
  expect(screen.getByText('还有 2 处没处理')).toBeTruthy()
})

test('去修改 leads to exactly that field, and back here', async () => {
  const { went } = show(two)
  fireEvent.click(await screen.findByText('去修改'))
  expect(went.at(-1)).toBe(`/pages/filing/subject/index?orderId=${orderId}&anchor=subject.email&back=rejection`)
})

test('a changed value stands beside the old one; a note answers the rest, and is saved like every answer', async () => {
  const world = show(two, { ...submitted, subject: { ...submitted.subject, email: 'new@example.com' } })
  await screen.findByText('已处理 1 / 2')
  expect(stateOf('邮箱')).toContain('reason-card--changed')
  expect(document.querySelector('.reason__before')?.textContent).toBe('xiaoxi@example.com')
  await typeInto(named('怎么处理的，写给审核员：整份备案'), '只放自己拍的照片')
  await screen.findByText('已处理 2 / 2')
  expect(world.answers().replies).toMatchObject({ round: 1, byAnchor: { order: { note: '只放自己拍的照片' } } })
  await waitFor(
    () =>
      expect(world.requests.some(({ method, body }) => method === 'PUT' && JSON.stringify(body).includes('只放自己拍的照片'))).toBe(true),
    {
      timeout: 4000,
    },
  )
})

test('没有错，说明一下 opens a place to write; taken back, the reason is open again', async () => {
  show([two[0] as CorrectionReason])
  fireEvent.click(await screen.findByText('没有错，说明一下'))
  await typeInto(named('您的说明：邮箱'), '这个邮箱每天都看')
  await screen.findByText('已处理 1 / 1')
  expect(stateOf('邮箱')).toContain('reason-card--confirmed')
  fireEvent.click(screen.getByText('收回说明'))
  await screen.findByText('已处理 0 / 1')
})

test('nobody picked up: a time answers it; the account’s own number says why it stays', async () => {
  const world = show([reason('subject.phone', { code: 'unreachable', says: '两次没有接通' })])
  await screen.findByText('两次没有接通', { exact: false })
  expect(text()).toContain('与登录账号的手机号码一致')
  fireEvent.click(screen.getByText('下午（14:00–18:00）'))
  await screen.findByText('已处理 1 / 1')
  expect(world.answers().replies?.byAnchor['subject.phone']?.window).toBe('afternoon')
})

test('what the pre-submission check finds stands there too, all at once, before anything is sent', async () => {
  const replies = { round: 1, byAnchor: { order: { note: '已说明', at: 'x' } } }
  const { went } = show([two[1] as CorrectionReason], {
    ...submitted,
    subject: { ...submitted.subject, emergencyPhone: '' },
    sites: [{ ...submitted.sites[0], siteName: '' }],
    replies,
  })
  await screen.findByText('提交前的检查')
  const button = document.querySelector('.page__footer .button') as HTMLElement
  expect(button.textContent).toBe('还有 2 处检查没通过')
  const where = [...document.querySelectorAll('.all-problems__where')].map((one) => one.textContent)
  expect(where).toEqual(['主体信息 · 应急联系电话', '网站信息 · 网站名称'])
  fireEvent.click(button)
  expect(went).toEqual([])
})

test('all answered: on to the preview, which shows what the round changes and submits it once', async () => {
  const answers: Answers = {
    ...submitted,
    subject: { ...submitted.subject, email: 'new@example.com' },
    replies: { round: 1, byAnchor: { order: { note: '只放自己拍的照片', at: 'x' } } },
  }
  const { went } = show(two, answers)
  await screen.findByText('都处理好了')
  fireEvent.click(screen.getByText('核对并重新提交'))
  expect(went.at(-1)).toBe(`/pages/filing/preview/index?orderId=${orderId}`)
  cleanup()
  const world = show(two, answers, <PreviewPage />)
  const card = (await screen.findByText('这一轮改了什么')).closest('.card')?.textContent
  expect(card).toContain('邮箱')
  expect(card).toContain('xiaoxi@example.com')
  expect(card).toContain('new@example.com')
  expect(card).toContain('整份备案：没有改，说明是只放自己拍的照片')
  fireEvent.click(screen.getByText('重新提交'))
  await waitFor(() => expect(world.went).toContain(`/pages/filing/submitted/index?orderId=${orderId}`))
  expect(world.requests.filter(({ path }) => path.endsWith('/submissions'))).toHaveLength(1)
})

test('the preview names what is open and sends nothing; its button leads to the reasons', async () => {
  const world = show(two, submitted, <PreviewPage />)
  await screen.findByText('会被驳回，请先修改（2）')
  fireEvent.click(screen.getByText('重新提交'))
  expect(world.went).toEqual([`/pages/filing/rejection/index?orderId=${orderId}`])
  expect(world.requests.filter(({ path }) => path.endsWith('/submissions'))).toEqual([])
})

test('on the page where it is mended the reviewer’s words stand above the fields', async () => {
  show(two, submitted, <SubjectPage />, { anchor: 'subject.email', back: 'rejection' })
  await screen.findByText('审核员：邮箱收不到信')
  expect(text()).not.toContain('请说明网站用途')
  expect(screen.getByText('改好了，回到修改清单')).toBeTruthy()
})

test('nothing to answer: said, with the way to the progress', async () => {
  const { went } = onScreen({ page: <RejectionPage />, answers: submitted, detection: found, draft: { status: 'draft', correction: null } })
  fireEvent.click(await screen.findByText('看备案进度'))
  expect(went.at(-1)).toContain('/pages/progress/detail/index')
})

test('two devices that answered different reasons are taken together; two values for one place are left to the person', () => {
  const theirs = { ...submitted, subject: { ...submitted.subject, email: 'their@example.com' } }
  const mine: Answers = { ...submitted, replies: { round: 1, byAnchor: { order: { note: '我写的', at: '2026-09-14T10:00:00Z' } } } }
  const together = (own: Answers) => {
    // As a copy has it that does not know what it began from: the refusal says what was submitted.
    const sync = takenIn({ base: submitted, revision: 1, answers: own, asked: [] }, { revision: 2, answers: theirs })
    return { answers: sync.answers, asked: sync.asked }
  }
  expect(together(mine)).toMatchObject({
    answers: { subject: { email: 'their@example.com' }, replies: { byAnchor: { order: { note: '我写的' } } } },
    asked: [],
  })
  expect(together({ ...mine, subject: { ...submitted.subject, email: 'mine@example.com' } }).asked).toEqual(['subject.email'])
})

test('what was refused is kept on this phone: without network it can still be answered', async () => {
  show(two)
  await screen.findByText('已处理 0 / 2')
  const { readLocalDraft } = await import('@/store/local-draft')
  expect(readLocalDraft(orderId)).toMatchObject({ state: 'read', value: { correction: { round: 1 } } })
  expect(useDraftStore.getState().correction?.round).toBe(1)
})
