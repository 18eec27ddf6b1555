/** The draft at the computer: saved after typing pauses, merged with the phone's, asked where both differ, never lost (spec J3, K1; R6). */
import type { OrderDraft } from '@contract/orders'
import { type Answers, emptyAnswers } from '@domain/filing/answers'
import { DraftKeeper } from '../../../console/draft/store/draft-keeper'
import type { DraftPorts, KeptCopy } from '../../../console/draft/store/draft-state'

const orderId = '20260914000000001'
const withSubject = (subject: Answers['subject']): Answers => ({ ...emptyAnswers(), subject })

const draftWith = (answers: Answers, revision: number): OrderDraft => ({
  id: orderId,
  status: 'draft',
  filingType: null,
  record: null,
  revision,
  answers,
  detection: null,
  siteChecks: [],
  savedAt: '2026-09-14T09:00:00+08:00',
  draftExpiresAt: null,
  policyVersion: '2021',
  rulesVersion: '1',
})

/** A server with one draft that another device may write too, a network that may be cut, and a clock that only the test moves. */
function world(kept?: KeptCopy) {
  const server = { draft: draftWith(withSubject({ name: '陈一' }), 3), cut: false, refuses: false, saves: 0 }
  let timers: { ms: number; then: () => void }[] = []
  let copy: KeptCopy | undefined = kept
  const offline = new Error('offline')
  const ports: DraftPorts = {
    load: async () => {
      if (server.cut) throw offline
      return server.draft
    },
    save: async (_id, revision, answers) => {
      server.saves += 1
      if (server.cut) throw offline
      if (server.refuses) throw new Error('refused')
      if (revision !== server.draft.revision) return { theirs: server.draft }
      server.draft = draftWith(answers, revision + 1)
      return { revision: revision + 1, savedAt: '2026-09-14T09:01:00+08:00', draftExpiresAt: null }
    },
    keep: (_id, next) => {
      copy = next
    },
    kept: () => copy,
    later: (ms, then) => {
      const timer = { ms, then }
      timers = [...timers, timer]
      return () => {
        timers = timers.filter((one) => one !== timer)
      }
    },
    passes: (error) => error === offline,
  }
  const settle = async () => {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
  }
  const tick = async () => {
    const due = timers
    timers = []
    for (const { then } of due) then()
    await settle()
  }
  const theyWrite = (subject: Answers['subject']) => {
    server.draft = draftWith({ ...server.draft.answers, subject }, server.draft.revision + 1)
  }
  return { server, ports, tick, settle, theyWrite, waits: () => timers.map(({ ms }) => ms), copy: () => copy }
}

const typing =
  (key: keyof Answers['subject'], value: string) =>
  (before: Answers): Answers => ({
    ...before,
    subject: { ...before.subject, [key]: value },
  })

async function opened(given = world()) {
  const keeper = new DraftKeeper(orderId, given.ports)
  await keeper.open()
  return { ...given, keeper }
}

test('is saved one second after the last change, once', async () => {
  const { keeper, server, tick, waits, copy } = await opened()
  keeper.change(typing('email', 'c'))
  keeper.change(typing('email', 'chen@example.com'))
  expect(waits()).toEqual([1000])
  expect(keeper.now()).toMatchObject({ unsaved: true, save: 'waiting' })
  expect(copy()?.answers.subject.email).toBe('chen@example.com')
  await tick()
  expect(server.saves).toBe(1)
  expect(server.draft.answers.subject).toEqual({ name: '陈一', email: 'chen@example.com' })
  expect(keeper.now()).toMatchObject({ unsaved: false, save: 'saved', revision: 4 })
  expect(copy()).toBeUndefined()
})

test('without network it keeps what was typed, says so, and sends it five seconds later', async () => {
  const { keeper, server, tick, waits, copy } = await opened()
  server.cut = true
  keeper.change(typing('email', 'chen@example.com'))
  await tick()
  expect(keeper.now()).toMatchObject({ unsaved: true, save: 'offline' })
  expect(waits()).toEqual([5000])
  expect(copy()?.answers.subject.email).toBe('chen@example.com')
  server.cut = false
  await tick()
  expect(server.draft.answers.subject.email).toBe('chen@example.com')
  expect(keeper.now().save).toBe('saved')
})

test('what the server refuses is said and not sent again by itself', async () => {
  const { keeper, server, tick, waits } = await opened()
  server.refuses = true
  keeper.change(typing('email', 'chen@example.com'))
  await tick()
  expect(keeper.now()).toMatchObject({ unsaved: true, save: 'refused' })
  expect(waits()).toEqual([])
})

test('what the phone wrote in another field is taken in without a question, and what is being typed stays', async () => {
  const { keeper, server, theyWrite, tick } = await opened()
  keeper.change(typing('email', 'chen@example.com'))
  theyWrite({ name: '陈一', phone: '13800138003' })
  await keeper.pull()
  expect(keeper.now().answers.subject).toEqual({ name: '陈一', phone: '13800138003', email: 'chen@example.com' })
  expect(keeper.now().contested).toEqual([])
  await tick()
  expect(server.draft.answers.subject).toEqual({ name: '陈一', phone: '13800138003', email: 'chen@example.com' })
})

test('the same field changed on both asks; until then the server keeps theirs and mine stands here; mine can be chosen', async () => {
  const { keeper, server, theyWrite, tick, copy } = await opened()
  keeper.change(typing('contactAddress', '样例路 3 号'))
  theyWrite({ name: '陈一', contactAddress: '样例路 9 号' })
  await tick()
  expect(keeper.now().contested).toMatchObject([{ anchor: 'subject.contactAddress', mine: '样例路 3 号', theirs: '样例路 9 号' }])
  expect(server.draft.answers.subject.contactAddress).toBe('样例路 9 号')
  expect(keeper.now().answers.subject.contactAddress).toBe('样例路 3 号')
  expect(copy()?.asked).toEqual(['subject.contactAddress'])
  keeper.choose('subject.contactAddress', 'mine')
  await tick()
  expect(server.draft.answers.subject.contactAddress).toBe('样例路 3 号')
  expect(keeper.now()).toMatchObject({ contested: [], unsaved: false })
  expect(copy()).toBeUndefined()
})

test('theirs chosen: nothing more is sent', async () => {
  const { keeper, server, theyWrite, tick } = await opened()
  keeper.change(typing('contactAddress', '样例路 3 号'))
  theyWrite({ name: '陈一', contactAddress: '样例路 9 号' })
  await tick()
  const { saves } = server
  keeper.choose('subject.contactAddress', 'theirs')
  await tick()
  expect(keeper.now()).toMatchObject({ contested: [], unsaved: false })
  expect(server.saves).toBe(saves)
})

test('while it is asked, the phone writes again: the question shows its newest value', async () => {
  const { keeper, theyWrite, tick } = await opened()
  keeper.change(typing('contactAddress', '样例路 3 号'))
  theyWrite({ name: '陈一', contactAddress: '样例路 9 号' })
  await tick()
  theyWrite({ name: '陈一', contactAddress: '样例路 11 号' })
  await keeper.pull()
  expect(keeper.now().contested).toMatchObject([{ mine: '样例路 3 号', theirs: '样例路 11 号' }])
  theyWrite({ name: '陈一', contactAddress: '样例路 3 号' })
  await keeper.pull()
  expect(keeper.now().contested).toEqual([])
})

test('what a reloaded page had not sent is taken up again and merged with what came meanwhile', async () => {
  const given = world({
    orderId,
    answers: withSubject({ name: '陈一', email: 'chen@example.com' }),
    base: withSubject({ name: '陈一' }),
    revision: 2,
    asked: [],
  })
  given.theyWrite({ name: '陈一', phone: '13800138003' })
  const { keeper, server, tick } = await opened(given)
  expect(keeper.now().answers.subject).toEqual({ name: '陈一', phone: '13800138003', email: 'chen@example.com' })
  await tick()
  expect(server.draft.answers.subject.email).toBe('chen@example.com')
})

test('leaving sends what waits; opened again at once it goes on', async () => {
  const { keeper, server, settle, tick } = await opened()
  keeper.change(typing('email', 'chen@example.com'))
  keeper.close()
  await keeper.open()
  await settle()
  expect(server.draft.answers.subject.email).toBe('chen@example.com')
  keeper.change(typing('email', 'yi@example.com'))
  await tick()
  expect(server.draft.answers.subject.email).toBe('yi@example.com')
})

test('submitted: nothing of it stays here', async () => {
  const { keeper, copy } = await opened()
  keeper.change(typing('email', 'chen@example.com'))
  keeper.discard()
  expect(copy()).toBeUndefined()
  expect(keeper.now().unsaved).toBe(false)
})
