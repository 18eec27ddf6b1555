/** A filing of the computer on this phone: where it stands is told, what the computer is in is held, it is given back or taken back. Source: issue 5 point 2; spec J3. */
import type { DetectionResult } from '@domain/detection/detection-types'
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import CameraPage from '@/pages/filing/camera/index'
import SubjectPage from '@/pages/filing/subject/index'
import OnlyPage from '@/pages/handoff/only/index'
import OverPage from '@/pages/handoff/over/index'
import RecordsPage from '@/pages/records/index'
import { configureCalls } from '@/services/call'
import { noDraft, useDraftStore } from '@/store/draft-store'
import { expireSession, forgetSession, useSessionStore } from '@/store/session-store'
import { contextOf, enterprise, individual } from '../domain/journey/given'
import { stand } from '../support/client'
import { showPage } from '../support/page'
import { typeInto } from '../support/typing'
import { now, onScreen, orderId, type World } from './support/filing-world'

const answers = individual()
const detection = contextOf(answers).detection as DetectionResult
const handoff = {
  id: 'h1',
  kind: 'continue',
  state: 'active',
  role: 'phone',
  orderId,
  matchCode: '47',
  createdAt: now,
  expiresAt: now,
  phone: 'iPhone',
  handedBackAt: null,
}
type Other = { side: string; device: string; place: { step: string; anchor?: string } | null; uploads: null; at: string }
const computerIn = (anchor: string): Other => ({
  side: 'console',
  device: 'Windows 上的 Chrome',
  place: { step: 'subject', anchor },
  uploads: null,
  at: now,
})
const mirrored = (given: { handoff?: object | null; others?: Other[] }) => ({
  [`GET /orders/${orderId}/mirror`]: { status: 200, body: { revision: 3, savedAt: now, handoff: null, others: [], ...given } },
  [`PUT /orders/${orderId}/presence`]: { status: 204, body: undefined },
  [`POST /orders/${orderId}/hand-back`]: { status: 204, body: undefined },
})
const only = (kind: string) => act(() => useSessionStore.setState({ only: { handoff: kind, orderId } }))
const places = ({ requests }: World) =>
  requests.filter(({ path }) => path.endsWith('/presence')).map(({ body }) => (body as { place: unknown }).place)
const field = (anchor: string) => document.getElementById(`field-${anchor.replace(/\./g, '-')}`)

beforeEach(() => useSessionStore.setState({ only: undefined, over: undefined }))

test('the step is told soon after the page stands, the field while the caret is in it, never what is in it', async () => {
  const world = onScreen({ page: <SubjectPage />, answers, detection, more: mirrored({ handoff }) })
  await waitFor(() => expect(places(world)).toContainEqual({ step: 'subject' }))
  const box = field('subject.contactAddress')?.querySelector('[id$=control]')
  typeInto(box, '某某路 1 号')
  await waitFor(() => expect(places(world)).toContainEqual({ step: 'subject', anchor: 'subject.contactAddress' }))
  expect(JSON.stringify(world.requests.filter(({ path }) => path.endsWith('/presence')))).not.toContain('某某路')
})

test('the field the computer is in is held with its value, the others stay open', async () => {
  onScreen({ page: <SubjectPage />, answers, detection, more: mirrored({ others: [computerIn('subject.contactAddress')] }) })
  expect(await screen.findByText(/电脑上正在填/)).toBeTruthy()
  expect(field('subject.contactAddress')?.querySelector('[id$=control]')).toBeNull()
  expect(field('subject.emergencyPhone')?.querySelector('[id$=control]')).toBeTruthy()
})

test('交回电脑: what was typed goes first, then the filing with the place; the phone says so', async () => {
  const world = onScreen({ page: <SubjectPage />, answers, detection, more: mirrored({ handoff }) })
  await screen.findByText('电脑上的备案，在手机上继续')
  typeInto(field('subject.contactAddress')?.querySelector('[id$=control]'), '某某路 1 号')
  fireEvent.click(screen.getByText('交回电脑'))
  await waitFor(() => expect(world.went).toContain('/pages/handoff/over/index?how=handed-back'))
  const order = world.requests.map(({ method, path }) => `${method} ${path.slice(path.lastIndexOf('/') + 1)}`)
  expect(order.indexOf('PUT answers')).toBeLessThan(order.indexOf('POST hand-back'))
  const sent = world.requests.find(({ path }) => path.endsWith('/hand-back'))
  expect(sent?.body).toEqual({ place: { step: 'subject', anchor: 'subject.contactAddress' } })
  expect(useSessionStore.getState().status).toBe('signed-in')
})

test('what cannot be saved stays here, and so does the filing', async () => {
  const more = { ...mirrored({ handoff }), [`PUT /orders/${orderId}/answers`]: { status: 503, body: { code: 'x', says: '忙' } } }
  const world = onScreen({ page: <SubjectPage />, answers, detection, more })
  await screen.findByText('电脑上的备案，在手机上继续')
  typeInto(field('subject.contactAddress')?.querySelector('[id$=control]'), '某某路 1 号')
  fireEvent.click(screen.getByText('交回电脑'))
  await screen.findByText(/联网保存后再交回/)
  expect(world.requests.some(({ path }) => path.endsWith('/hand-back'))).toBe(false)
})

test('a phone let in for this filing only forgets it when it gives it back', async () => {
  const world = onScreen({ page: <SubjectPage />, answers, detection, more: mirrored({ handoff }) })
  only('continue')
  fireEvent.click(await screen.findByText('交回电脑'))
  await waitFor(() => expect(world.went).toContain('/pages/handoff/over/index?how=handed-back'))
  expect(useSessionStore.getState()).toMatchObject({ status: 'signed-out', draftKey: undefined, account: undefined })
  expect([...stand.stored.keys()].filter((key) => key.startsWith('draft:'))).toEqual([])
  expect(useDraftStore.getState().orderId).toBe(noDraft().orderId)
})

test('taken back at the computer: a phone let in by the code is told at once and keeps nothing', async () => {
  configureCalls({ credentials: () => ({}), onSignedOut: expireSession })
  const over = { status: 401, body: { code: 'handoff-over', says: '这份备案已经不在这台手机上办了' } }
  const more = { ...mirrored({ handoff }), [`PUT /orders/${orderId}/presence`]: over }
  const world = onScreen({ page: <SubjectPage />, answers, detection, more })
  only('continue')
  await waitFor(() => expect(world.went).toContain('/pages/handoff/over/index?how=taken-back'))
  expect(useSessionStore.getState().account).toBeUndefined()
  expect([...stand.stored.keys()].filter((key) => key.startsWith('draft:'))).toEqual([])
})

test('what was typed in the last second and may not be sent any more is named, to be filled in at the computer', async () => {
  configureCalls({ credentials: () => ({}), onSignedOut: expireSession })
  const over = { status: 401, body: { code: 'handoff-over', says: '这份备案已经不在这台手机上办了' } }
  const more = { ...mirrored({ handoff }), [`PUT /orders/${orderId}/answers`]: over }
  const world = onScreen({ page: <SubjectPage />, answers, detection, more })
  only('continue')
  await screen.findByText('电脑上的备案，在手机上继续')
  typeInto(field('subject.contactAddress')?.querySelector('[id$=control]'), '某某路 1 号')
  await waitFor(() => expect(world.went).toContain('/pages/handoff/over/index?how=taken-back'), { timeout: 4000 })
  cleanup()
  stand.openWith({ how: 'taken-back' })
  const page = showPage(<OverPage />)
  expect(screen.getByText('这几处没来得及传到电脑')).toBeTruthy()
  expect(screen.getByText('通信地址')).toBeTruthy()
  expect(screen.getByText('某某路 1 号')).toBeTruthy()
  page.unmount()
  showPage(<OverPage />)
  expect(screen.queryByText('某某路 1 号')).toBeNull()
})

test('taken back while one is signed in: said where one stands, what was typed stays and is saved', async () => {
  let current: object | null = handoff
  const mirror = {
    status: 200,
    get body() {
      return { revision: 3, savedAt: now, handoff: current, others: [] }
    },
  }
  const world = onScreen({
    page: <SubjectPage />,
    answers,
    detection,
    more: { ...mirrored({}), [`GET /orders/${orderId}/mirror`]: mirror },
  })
  await screen.findByText('电脑上的备案，在手机上继续')
  typeInto(field('subject.contactAddress')?.querySelector('[id$=control]'), '某某路 1 号')
  current = null
  // Without the live channel the phone asks every three seconds.
  await screen.findByText('电脑接回了这份备案', {}, { timeout: 6000 })
  expect(world.answers().subject.contactAddress).toBe('某某路 1 号')
  await waitFor(() => expect(world.requests.some(({ method, path }) => method === 'PUT' && path.endsWith('/answers'))).toBe(true))
  fireEvent.click(screen.getByText('知道了'))
  expect(screen.queryByText('电脑接回了这份备案')).toBeNull()
})

test('only the camera’s work: steps that are typed lead to the page of that work', async () => {
  const world = onScreen({ page: <SubjectPage />, answers, detection, more: mirrored({ handoff: { ...handoff, kind: 'capture' } }) })
  await waitFor(() => expect(world.went).toContain(`/pages/filing/camera/index?orderId=${orderId}`))
})

test('拍照和核身: certificates, video check and papers on one page, nothing to type', async () => {
  const given = enterprise('440000')
  onScreen({
    page: <CameraPage />,
    answers: given,
    detection: contextOf(given).detection as DetectionResult,
    more: mirrored({ handoff: { ...handoff, kind: 'capture' } }),
  })
  expect(await screen.findByText('视频核身')).toBeTruthy()
  expect(screen.getByText('手机只管拍照和核身，文字在电脑上填')).toBeTruthy()
  expect(screen.getAllByText(/承诺书/).length).toBeGreaterThan(0)
  expect(field('subject.contactAddress')).toBeNull()
})

test('before the type is known: the certificates that are asked for first', async () => {
  const given = { ...individual(), subject: {}, sites: [] }
  onScreen({ page: <CameraPage />, answers: given, more: mirrored({ handoff: { ...handoff, kind: 'capture' } }) })
  expect(await screen.findByText('证件照片')).toBeTruthy()
})

test('other pages send a phone that was let in for one filing to the page that says so', async () => {
  const world = onScreen({ page: <RecordsPage />, answers, more: mirrored({}) })
  only('continue')
  await waitFor(() => expect(world.went).toContain('/pages/handoff/only/index'))
})

test('that page leads back to the filing, or to signing in for more', async () => {
  onScreen({ page: <OnlyPage />, answers, more: { 'DELETE /session': { status: 204, body: undefined } } })
  only('continue')
  expect(screen.getByText('这台手机只能办这一份备案')).toBeTruthy()
  fireEvent.click(await screen.findByText('继续这份备案'))
  expect(stand.visited.at(-1)).toBe(`/pages/filing/preview/index?orderId=${orderId}&resumed=yes`)
  fireEvent.click(screen.getByText('登录账号'))
  await waitFor(() => expect(stand.visited.at(-1)).toBe('/pages/sign-in/index'))
  expect(useSessionStore.getState().status).toBe('signed-out')
})

test.each([
  ['handed-back', '已交回，请在电脑上继续'],
  ['taken-back', '手机上的接力已经结束'],
  ['submitted', '已经提交，请在电脑上看进度'],
])('over, %s: %s', async (how, title) => {
  forgetSession()
  stand.openWith({ how })
  showPage(<OverPage />)
  expect(await screen.findByText(title)).toBeTruthy()
  expect(screen.getByText('这台手机上没有留下备案内容。')).toBeTruthy()
})
