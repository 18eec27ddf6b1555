// Two devices answered the same question: asked on this phone, each question by itself, with both values in words (issue 5, point 6; spec A31).

import type { DetectionResult } from '@domain/detection/detection-types'
import { withValueAt } from '@domain/filing/anchor'
import type { Answers } from '@domain/filing/answers'
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import SubjectPage from '@/pages/filing/subject/index'
import { changeAnswers, flushDraft } from '@/store/draft-actions'
import { useDraftStore } from '@/store/draft-store'
import { contextOf, individual } from '../domain/journey/given'
import { now, onScreen, orderId } from './support/filing-world'

const held = individual()
const detection = contextOf(held).detection as DetectionResult
const picture = (objectId: string) => ({ objectId, at: now })
const set = (answers: Answers, ...changes: [string, unknown][]) =>
  changes.reduce((rest, [anchor, value]) => withValueAt(rest, anchor, value), answers)

/** The computer saved these at half past nine; a PUT of this phone meets them. */
function show(...theirs: [string, unknown][]) {
  const newer = { ...serverDraft(set(held, ...theirs)), revision: 4, savedAt: '2026-09-14T09:30:00+08:00' }
  const conflict = { status: 409, body: { code: 'revision', says: '草稿在别处改过', theirs: newer } }
  const beside = { side: 'console', device: 'Windows 上的 Chrome', place: null, uploads: null, at: now }
  const mirror = { revision: 3, savedAt: now, handoff: null, others: [beside] }
  return onScreen({
    page: <SubjectPage />,
    answers: held,
    detection,
    more: {
      [`PUT /orders/${orderId}/answers`]: conflict,
      [`GET /orders/${orderId}/mirror`]: { status: 200, body: mirror },
    },
  })
}
const serverDraft = (answers: Answers) => ({
  id: orderId,
  status: 'draft',
  filingType: null,
  record: null,
  answers,
  detection,
  siteChecks: [],
  draftExpiresAt: null,
  policyVersion: '2021',
  rulesVersion: '1',
})

const press = (button: HTMLElement) => act(() => void fireEvent.click(button))

async function meets(...mine: [string, unknown][]) {
  await screen.findByText('通信地址')
  await act(async () => {
    changeAnswers((answers) => set(answers, ...mine))
    await flushDraft()
  })
}

test('one question: both values in words, one tap chooses, and the other questions are not asked', async () => {
  const world = show(['subject.contactAddress', '电脑路 2 号'], ['subject.email', 'from@computer.example'])
  await meets(['subject.contactAddress', '手机路 1 号'])
  await screen.findByText('有一处和电脑填的不一样')
  expect(screen.getByText(/电脑在 9月14日 09:30 也改了这份备案/)).toBeTruthy()
  // The typed one stands in its field as well.
  expect(screen.getAllByText('手机路 1 号').length).toBeGreaterThan(0)
  expect(screen.getByText('电脑路 2 号')).toBeTruthy()
  expect(world.answers().subject.email).toBe('from@computer.example')
  press(screen.getByLabelText('用电脑的：通信地址'))
  await waitFor(() => expect(screen.queryByText('有一处和电脑填的不一样')).toBeNull())
  expect(world.answers().subject.contactAddress).toBe('电脑路 2 号')
})

test('several: each by itself or all at once; a picture is shown as one, an emptied answer is said to be empty', async () => {
  const world = show(
    ['subject.contactAddress', undefined],
    ['subject.email', 'from@computer.example'],
    ['materials.commitment-letter', picture('theirs-1')],
  )
  await meets(
    ['subject.contactAddress', '手机路 1 号'],
    ['subject.email', 'from@phone.example'],
    ['materials.commitment-letter', picture('mine-1')],
  )
  await screen.findByText('有 3 处和电脑填的不一样')
  expect(screen.getByText('（空着）')).toBeTruthy()
  expect(screen.getAllByText(/正在打开照片|照片打不开/)).toHaveLength(2)
  press(screen.getByLabelText('用这台手机的：通信地址'))
  await screen.findByText('有 2 处和电脑填的不一样')
  press(screen.getByText('全用电脑的'))
  await waitFor(() => expect(useDraftStore.getState().conflict).toBeUndefined())
  expect(world.answers()).toMatchObject({
    subject: { contactAddress: '手机路 1 号', email: 'from@computer.example' },
    materials: { 'commitment-letter': { objectId: 'theirs-1' } },
  })
})

test('sites that both changed are one question, told by their names', async () => {
  show(['sites', [...held.sites, { siteName: '电脑上加的网站' }]])
  await meets(['sites', [...held.sites, { siteName: '手机上加的网站' }]])
  await screen.findByText('有哪些网站')
  expect(screen.getByText(/2 个网站：.*手机上加的网站/)).toBeTruthy()
  press(screen.getByLabelText('用电脑的：有哪些网站'))
  expect(useDraftStore.getState().answers.sites[1]?.siteName).toBe('电脑上加的网站')
})
