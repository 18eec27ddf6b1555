/**
 * The draft on the phone and on the server: nothing typed is lost, nothing is overwritten silently, nothing stays after signing out.
 * Source: issue 2 point 10; reliability.md K1, K2, K4, K5.
 */

import { withValueAt } from '@domain/filing/anchor'
import { emptyAnswers } from '@domain/filing/answers'
import type { SubjectRecord } from '@domain/filing/record'
import { seal, unseal } from '@/store/cipher'
import {
  changeAnswers,
  chooseAll,
  chooseField,
  closeDraft,
  flushDraft,
  openDraft,
  refreshDraft,
  submissionKey,
} from '@/store/draft-actions'
import { useDraftStore } from '@/store/draft-store'
import { expireSession, forgetSession, rememberSession, useSessionStore } from '@/store/session-store'
import { type Answered, type Asked, stand } from '../support/client'

const orderId = '30159962067561775'
const draftKey = Buffer.alloc(32, 3).toString('base64')
const account = { id: 'a1', maskedPhone: '138****8001', phone: '13800138001' }
const named = (name: string) => withValueAt(emptyAnswers(), 'sites.0.siteName', name)
const name = () => useDraftStore.getState().answers.sites[0]?.siteName

const record: SubjectRecord = {
  filingNumber: '粤ICP备20260006号',
  state: 'filed',
  nature: 'enterprise',
  certificateType: 'business-licence',
  certificateNumber: '91440101MA9L7J088A',
  name: '广州接入样例有限公司',
  provinceCode: '440000',
  person: { name: '张样例', idType: 'resident-id', idNumber: '440305199003079019', phone: '13800138006' },
  here: true,
  underOldCertificate: false,
  sites: [],
}
let begun: { filingType: string | null; record: SubjectRecord | null }
let server: { revision: number; answers: ReturnType<typeof emptyAnswers> }
let puts: { revision: number }[]
let reachable: boolean

const draft = () => ({
  id: orderId,
  status: 'draft',
  revision: server.revision,
  answers: server.answers,
  ...begun,
  detection: null,
  siteChecks: [],
  savedAt: '2026-09-14T09:00:00+08:00',
  draftExpiresAt: '2026-10-14T09:00:00+08:00',
  policyVersion: '2021',
  rulesVersion: 'x',
})

function answer({ method, data }: Asked): Answered {
  if (!reachable) return new Error('request:fail')
  if (method === 'GET') return { statusCode: 200, data: draft() }
  const put = data as typeof server
  puts.push(put)
  if (put.revision !== server.revision) return { statusCode: 409, data: { code: 'revision', says: '草稿在别处改过', theirs: draft() } }
  server = { revision: server.revision + 1, answers: put.answers }
  return { statusCode: 200, data: { revision: server.revision, savedAt: '2026-09-14T09:01:00+08:00', draftExpiresAt: null } }
}

beforeEach(async () => {
  jest.useFakeTimers()
  server = { revision: 4, answers: named('小溪的摄影笔记') }
  puts = []
  begun = { filingType: null, record: null }
  reachable = true
  stand.answerWith(answer)
  rememberSession({ account, draftKey, deviceId: 'd1' })
  await openDraft(orderId)
})

afterEach(() => {
  closeDraft()
  forgetSession()
  stand.stored.clear()
  jest.useRealTimers()
})

/** As if the app were killed: memory gone, the phone's storage stays. */
function kill() {
  const kept = new Map(stand.stored)
  closeDraft()
  stand.stored.clear()
  for (const [key, value] of kept) stand.stored.set(key, value)
}

test('a change is on the phone within 300 ms, sealed', async () => {
  changeAnswers(() => named('林小溪的笔记'))
  jest.advanceTimersByTime(300)
  const raw = [...stand.stored.entries()].filter(([key]) => key.startsWith('draft:'))
  expect(raw).toHaveLength(1)
  expect(raw[0]?.[1]).not.toContain('林小溪')
  kill()
  reachable = false
  await openDraft(orderId)
  expect(name()).toBe('林小溪的笔记')
})

test('typing quickly saves on the server once, a second after the last key', async () => {
  for (const text of ['小', '小溪', '小溪的']) {
    changeAnswers(() => named(text))
    jest.advanceTimersByTime(400)
  }
  expect(puts).toHaveLength(0)
  await jest.advanceTimersByTimeAsync(1000)
  expect(puts).toHaveLength(1)
  expect(server.answers.sites[0]?.siteName).toBe('小溪的')
  expect(useDraftStore.getState()).toMatchObject({ revision: 5, unsaved: false, save: 'saved' })
})

test('offline the person goes on; what was typed is sent when the server answers again', async () => {
  reachable = false
  changeAnswers(() => named('离线时填的'))
  await jest.advanceTimersByTimeAsync(1500)
  expect(useDraftStore.getState()).toMatchObject({ save: 'offline', unsaved: true })
  reachable = true
  await jest.advanceTimersByTimeAsync(6000)
  expect(server.answers.sites[0]?.siteName).toBe('离线时填的')
  expect(useDraftStore.getState().unsaved).toBe(false)
})

/** Saved on another device. */
const elsewhere = (anchor: string, value: unknown) => {
  server = { revision: server.revision + 1, answers: withValueAt(server.answers, anchor, value) }
}
const here = (anchor: string, value: unknown) => changeAnswers((answers) => withValueAt(answers, anchor, value))
const asked = () => useDraftStore.getState().conflict?.fields.map(({ anchor, mine, theirs }) => [anchor, mine, theirs])

test('two devices at different fields: both are saved without a question', async () => {
  elsewhere('subject.phone', '13800138031')
  here('sites.0.siteName', '手机上改的')
  await flushDraft()
  await jest.advanceTimersByTimeAsync(100)
  expect(useDraftStore.getState()).toMatchObject({ conflict: undefined, unsaved: false, revision: 6 })
  expect(server.answers).toMatchObject({ subject: { phone: '13800138031' }, sites: [{ siteName: '手机上改的' }] })
  expect(useDraftStore.getState().answers.subject.phone).toBe('13800138031')
})

test('two devices at one field: the person is asked; until then the server keeps the other’s value and all else is saved', async () => {
  elsewhere('sites.0.siteName', '电脑上改的')
  here('sites.0.siteName', '手机上改的')
  await flushDraft()
  expect(asked()).toEqual([['sites.0.siteName', '手机上改的', '电脑上改的']])
  expect(name()).toBe('手机上改的')
  here('subject.phone', '13800138031')
  await jest.advanceTimersByTimeAsync(1500)
  expect(server.answers).toMatchObject({ subject: { phone: '13800138031' }, sites: [{ siteName: '电脑上改的' }] })
  expect(useDraftStore.getState()).toMatchObject({ unsaved: true, save: 'saved' })
  chooseField('sites.0.siteName', 'theirs')
  expect(name()).toBe('电脑上改的')
  expect(useDraftStore.getState()).toMatchObject({ conflict: undefined, unsaved: false })

  elsewhere('sites.0.siteName', '电脑上又改的')
  here('sites.0.siteName', '手机上又改的')
  await flushDraft()
  chooseAll('mine')
  await jest.advanceTimersByTimeAsync(1500)
  expect(server.answers.sites[0]?.siteName).toBe('手机上又改的')
  expect(useDraftStore.getState()).toMatchObject({ conflict: undefined, unsaved: false, save: 'saved' })
})

test('what is still to be chosen outlives the app', async () => {
  elsewhere('sites.0.siteName', '电脑上改的')
  here('sites.0.siteName', '手机上改的')
  await flushDraft()
  kill()
  await openDraft(orderId)
  await jest.advanceTimersByTimeAsync(3000)
  expect(asked()).toEqual([['sites.0.siteName', '手机上改的', '电脑上改的']])
  expect(server.answers.sites[0]?.siteName).toBe('电脑上改的')
  elsewhere('sites.0.siteName', '电脑上第三版')
  await refreshDraft(orderId)
  expect(asked()).toEqual([['sites.0.siteName', '手机上改的', '电脑上第三版']])
})

test('what another device saved comes in while the person types', async () => {
  here('sites.0.siteName', '手机上正在')
  elsewhere('subject.phone', '13800138031')
  await refreshDraft(orderId)
  expect(useDraftStore.getState()).toMatchObject({ conflict: undefined, unsaved: true, revision: 5 })
  expect([name(), useDraftStore.getState().answers.subject.phone]).toEqual(['手机上正在', '13800138031'])
  here('sites.0.siteName', '手机上正在填')
  await jest.advanceTimersByTimeAsync(1500)
  expect(server.answers).toMatchObject({ subject: { phone: '13800138031' }, sites: [{ siteName: '手机上正在填' }] })
  expect(puts.map(({ revision }) => revision)).toEqual([5])
  const before = useDraftStore.getState()
  await refreshDraft(orderId)
  expect(useDraftStore.getState().answers).toBe(before.answers)
})

test('a copy kept by an older version of the app is still read; where it does not know what it began from, it asks', async () => {
  here('sites.0.siteName', '旧版本里填的')
  await jest.advanceTimersByTimeAsync(300)
  kill()
  const older = useSessionStore.getState().draftKey ?? ''
  const stored = `draft:${orderId}`
  const { base: _base, ...copy } = JSON.parse(unseal(JSON.parse(stand.stored.get(stored) ?? '""'), older) ?? '{}')
  stand.stored.set(stored, JSON.stringify(seal(JSON.stringify({ ...copy, version: 1 }), older)))
  await openDraft(orderId)
  await jest.advanceTimersByTimeAsync(1500)
  expect([server.answers.sites[0]?.siteName, useDraftStore.getState().setAside]).toEqual(['旧版本里填的', false])

  kill()
  stand.stored.set(stored, JSON.stringify(seal(JSON.stringify({ ...copy, version: 1 }), older)))
  elsewhere('sites.0.siteName', '别处的')
  await openDraft(orderId)
  expect(asked()).toEqual([['sites.0.siteName', '旧版本里填的', '别处的']])
})

test('when only the answer to our own save was lost, nobody is asked', async () => {
  changeAnswers(() => named('同样的话'))
  server = { revision: 5, answers: named('同样的话') }
  await flushDraft()
  expect(useDraftStore.getState()).toMatchObject({ conflict: undefined, revision: 5, unsaved: false })
})

test('what was not sent before a kill meets a newer draft: both are kept until the person chooses', async () => {
  changeAnswers(() => named('没来得及保存'))
  jest.advanceTimersByTime(300)
  kill()
  server = { revision: 7, answers: named('别处的新稿') }
  await openDraft(orderId)
  expect(name()).toBe('没来得及保存')
  expect(asked()).toEqual([['sites.0.siteName', '没来得及保存', '别处的新稿']])
})

test('a copy that cannot be read is set aside and the server has the answers', async () => {
  closeDraft()
  stand.stored.set(`draft:${orderId}`, JSON.stringify('00ff'))
  await openDraft(orderId)
  expect(name()).toBe('小溪的摄影笔记')
  expect(useDraftStore.getState().setAside).toBe(true)
  expect([...stand.stored.keys()]).toContain(`aside:draft:${orderId}`)
})

test('signing out leaves nothing of the person on the phone', async () => {
  changeAnswers(() => named('留不下的'))
  jest.advanceTimersByTime(300)
  forgetSession()
  await jest.advanceTimersByTimeAsync(10_000)
  expect([...stand.stored.keys()].filter((key) => key.includes('draft'))).toEqual([])
  expect(useDraftStore.getState().orderId).toBeUndefined()
})

test('a session that ran out loses nothing: the same person signs in again and it is sent', async () => {
  changeAnswers(() => named('过期时正在填'))
  expireSession()
  const renewed = Buffer.alloc(32, 9).toString('base64')
  rememberSession({ account, draftKey: renewed, deviceId: 'd2' })
  await jest.advanceTimersByTimeAsync(1500)
  expect(server.answers.sites[0]?.siteName).toBe('过期时正在填')
})

test('after a session that ran out, another person sees nothing of it', () => {
  changeAnswers(() => named('别人的'))
  jest.advanceTimersByTime(300)
  expireSession()
  rememberSession({ account: { ...account, id: 'a2' }, draftKey: Buffer.alloc(32, 1).toString('base64'), deviceId: 'd3' })
  expect(useDraftStore.getState().orderId).toBeUndefined()
  expect([...stand.stored.keys()].filter((key) => key.startsWith('draft:'))).toEqual([])
})

test('a change is continued without network: its type and the record it stands under are on the phone too, sealed', async () => {
  closeDraft()
  stand.stored.clear()
  begun = { filingType: 'change-filing', record }
  await openDraft(orderId)
  changeAnswers(() => named('改过的名称'))
  jest.advanceTimersByTime(300)
  const raw = [...stand.stored.values()].join('')
  for (const secret of ['张样例', '13800138006', '粤ICP备20260006号']) expect(raw).not.toContain(secret)
  kill()
  reachable = false
  await openDraft(orderId)
  expect(useDraftStore.getState()).toMatchObject({ filingType: 'change-filing', record })
  expect(name()).toBe('改过的名称')
})

test('submitting one revision uses one key, also after a restart', async () => {
  const first = submissionKey(4, () => 'key-1')
  expect(submissionKey(4, () => 'key-2')).toBe(first)
  kill()
  await openDraft(orderId)
  expect(submissionKey(4, () => 'key-3')).toBe('key-1')
  expect(submissionKey(5, () => 'key-4')).toBe('key-4')
})
