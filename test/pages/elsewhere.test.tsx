/** 视频核身 of a person who is elsewhere, on the owner's page: the way to ask, how it stands, and its result without a reload. Source: spec A18, J3; issue 5 item 3. */
import type { DetectionResult } from '@domain/detection/detection-types'
import type { Answers } from '@domain/filing/answers'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import IdentityCheckPage from '@/pages/filing/identity-check/index'
import { contextOf, individual } from '../domain/journey/given'
import { now, onScreen, orderId } from './support/filing-world'

const toFilm: Answers = { ...individual(), 'identity-check': {} }
const detection = contextOf(toFilm).detection as DetectionResult
const person = {
  person: 0,
  maskedName: '林*溪',
  state: null as string | null,
  at: null as string | null,
  invitation: null as object | null,
}
const link = { state: 'open', createdAt: now, expiresAt: '2026-09-17T09:00:00+08:00', openedAt: null, usedAt: null }
const people = (revision: number, change: Partial<typeof person> = {}) => ({
  status: 200,
  body: { revision, people: [{ ...person, ...change }] },
})

/** Answers of the server that change while the page stands. */
function standing(change: Partial<typeof person> = {}) {
  const list = people(3, change)
  const draft = {
    id: orderId,
    status: 'draft',
    filingType: null,
    record: null,
    revision: 3,
    answers: toFilm,
    detection,
    siteChecks: [],
    savedAt: now,
    draftExpiresAt: '2026-10-14T09:00:00+08:00',
    policyVersion: '2021',
    rulesVersion: '1',
  }
  const check = {
    id: 'c1',
    person: 0,
    maskedName: '林*溪',
    state: 'passed',
    nonce: '',
    actions: [],
    expiresAt: now,
    attemptsLeft: 5,
    reasons: [],
    pollAfterSeconds: 30,
  }
  const more = {
    [`GET /orders/${orderId}/identity-checks`]: list,
    [`GET /orders/${orderId}/answers`]: { status: 200, body: draft },
    'GET /identity-checks/c1': { status: 200, body: check },
  }
  return { list, draft, world: onScreen({ page: <IdentityCheckPage />, answers: toFilm, detection, more }) }
}

it('offers to ask whoever is not here, and leads to the link', async () => {
  const { world } = standing()
  fireEvent.click(await screen.findByText('林小溪 不在身边？'))
  fireEvent.click(await screen.findByText('请他在自己的手机上做'))
  expect(world.went).toEqual([`/pages/progress/invite/index?orderId=${orderId}&person=0`])
})

it('says that somebody was asked and is waited for; one can still film here', async () => {
  standing({ invitation: link })
  await screen.findByText('已请 林*溪 核身')
  expect(screen.getByText('等对方')).toBeTruthy()
  expect(screen.getByText('看链接，或重新发')).toBeTruthy()
  expect(screen.getByText('开始录制')).toBeTruthy()
  expect(screen.queryByText('林小溪 不在身边？')).toBeNull()
})

it('shows the result without a reload, in the answers as well', async () => {
  const { list, draft, world } = standing({ invitation: link })
  await screen.findByText('等对方')
  const passed = { checkId: 'c1', status: 'passed' as const, at: now }
  draft.revision = 4
  draft.answers = { ...toFilm, 'identity-check': { checks: { '0': passed } } }
  list.body = people(4, { state: 'passed', at: now, invitation: { ...link, state: 'used', usedAt: now } }).body
  await screen.findByText('林*溪 已通过核身', undefined, { timeout: 10_000 })
  await screen.findByText('通过')
  await waitFor(() => expect(world.answers()['identity-check'].checks).toEqual({ '0': passed }))
  expect(world.requests.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/presence'))).toEqual([])
})

it('says when the link has run out, and when the film has to be made again', async () => {
  standing({ invitation: { ...link, state: 'expired' } })
  await screen.findByText('链接已过期')
})
