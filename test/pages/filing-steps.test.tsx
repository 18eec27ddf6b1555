/** The steps of a filing on the screen: drawn from the journey, guarded, and never ahead of what was answered. */
import type { DetectionResult } from '@domain/detection/detection-types'
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import PreviewPage from '@/pages/filing/preview/index'
import SitePage from '@/pages/filing/site/index'
import SubjectPage from '@/pages/filing/subject/index'
import { contextOf, individual } from '../domain/journey/given'
import { onScreen, orderId } from './support/filing-world'

const whole = individual()
const found = contextOf(whole).detection as DetectionResult

test('主体信息: title, progress, sections, and the button named after the next step', async () => {
  onScreen({ page: <SubjectPage />, answers: whole, detection: found })
  expect(await screen.findByText('通信地址')).toBeTruthy()
  expect(screen.getByText('第 2 步 / 共 6 步')).toBeTruthy()
  expect(screen.getByText('下一步：网站信息')).toBeTruthy()
  expect(screen.getByText(/草稿保留到 10月14日/)).toBeTruthy()
})

test('something missing: the button stays, says why at the field, and does not go on', async () => {
  const { emergencyPhone: _gone, ...subject } = whole.subject
  const world = onScreen({ page: <SubjectPage />, answers: { ...whole, subject }, detection: found })
  const button = await screen.findByText('下一步：网站信息')
  expect(screen.queryByText(/点一下直接跳过去/)).toBeNull()
  fireEvent.click(button)
  expect(await screen.findByText(/1 处需要填写/)).toBeTruthy()
  expect(screen.getAllByText(/请填写应急联系电话/).length).toBeGreaterThan(1)
  expect(world.went).toEqual([])
})

test('everything answered: goes on to the next step', async () => {
  const world = onScreen({ page: <SubjectPage />, answers: whole, detection: found })
  fireEvent.click(await screen.findByText('下一步：网站信息'))
  expect(world.went).toEqual([`/pages/filing/site/index?orderId=${orderId}`])
})

test('a deep link into a step that is not open yet is sent to the next one', async () => {
  const world = onScreen({ page: <SitePage />, answers: { ...whole, subject: {} }, detection: found })
  await waitFor(() => expect(world.went).toContain(`/pages/filing/subject/index?orderId=${orderId}`))
})

test('without a detection for these very answers only the first step is open (the digest decides)', async () => {
  const world = onScreen({ page: <SubjectPage />, answers: whole, detection: { ...found, forAnswers: 'other' } })
  await waitFor(() => expect(world.went).toContain(`/pages/filing/verify-type/index?orderId=${orderId}`))
})

test('信息预览: agreements are not ticked beforehand, and without the first nothing is sent', async () => {
  const world = onScreen({ page: <PreviewPage />, answers: { ...whole, preview: {} }, detection: found })
  const tick = await screen.findByText('同意，我已阅读《隐私保护声明》')
  fireEvent.click(screen.getByText('提交初审'))
  expect(await screen.findByText('请阅读并勾选《隐私保护声明》，不勾选不能提交。')).toBeTruthy()
  expect(world.requests.some(({ path }) => path.endsWith('/submissions'))).toBe(false)
  fireEvent.click(tick)
  expect(world.answers().preview.agreements).toHaveProperty('privacy')
  expect(world.answers().preview.agreements).not.toHaveProperty('assisted-correction')
})

test('提交 saves first, then sends the saved revision with a key, and goes to the page after it', async () => {
  const world = onScreen({ page: <PreviewPage />, answers: { ...whole, preview: {} }, detection: found })
  fireEvent.click(await screen.findByText('同意，我已阅读《隐私保护声明》'))
  await act(async () => {
    fireEvent.click(screen.getByText('提交初审'))
  })
  await waitFor(() => expect(world.went).toContain(`/pages/filing/submitted/index?orderId=${orderId}`))
  // Where the phone stands is told all along.
  const said = ({ path }: { path: string }) => path.endsWith('/presence')
  const sent = world.requests.filter((one) => one.method !== 'GET' && !said(one)).map(({ method, path }) => `${method} ${path}`)
  expect(sent).toEqual([`PUT /orders/${orderId}/answers`, `POST /orders/${orderId}/submissions`])
  const submission = world.requests.find(({ path }) => path.endsWith('/submissions'))
  expect(submission?.body).toEqual({ revision: 4 })
  expect(submission?.headers['Idempotency-Key']).toMatch(/.{10,}/)
})

test('problems only the server could find are named at their field', async () => {
  const problem = {
    ruleKey: 'domain-expired',
    anchors: ['verify-type.domain'],
    severity: 'rejects',
    hard: true,
    says: '域名昨天到期了',
    wayOut: '请先续费',
  }
  const submit = { status: 422, body: { code: 'problems', says: '还不能提交', problems: [problem] } }
  const world = onScreen({ page: <PreviewPage />, answers: whole, detection: found, submit })
  fireEvent.click(await screen.findByText('提交初审'))
  expect(await screen.findByText('还不能提交')).toBeTruthy()
  expect(screen.getByText(/域名昨天到期了/)).toBeTruthy()
  expect(screen.getByText('验证备案类型 · 域名')).toBeTruthy()
  expect(world.went).toEqual([])
})
