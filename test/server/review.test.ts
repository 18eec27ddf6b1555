// A refusal as a conversation (spec A25, K2, K6-8): what comes with the draft, when a resubmission is taken, the history of rounds.
import type { Answers } from '@domain/filing/answers'
import { applicant, type ReadyFiling } from './support/filing'
import { signIn } from './support/person'
import { newPhone, serverForFile } from './support/server-for-file'
import { answerSms, sandboxOf, submitted } from './support/submitted'

const test = serverForFile()
const sandbox = sandboxOf(() => test.app)

type Draft = {
  revision: number
  answers: Answers
  correction: { round: number; kind: string; reasons: { anchor: string; label: string }[] } | null
}
type Round = {
  n: number
  result: string
  refusals: { kind: string; reasons: unknown[] }[]
  answered: { changes: unknown[]; replies: unknown[] } | null
}

const draftOf = async ({ person, orderId }: ReadyFiling) =>
  (await person.send('GET', `/orders/${orderId}/answers`)).body as unknown as Draft
const roundsOf = async ({ person, orderId }: ReadyFiling) => (await person.send('GET', `/orders/${orderId}/rounds`)).body.rounds as Round[]

/** Saves the answers changed by `change` and hands them in again. */
async function resubmit(filing: ReadyFiling, change: (answers: Answers) => void) {
  const { revision, answers } = await draftOf(filing)
  change(answers)
  const saved = await filing.person.send('PUT', `/orders/${filing.orderId}/answers`, { revision, answers })
  if (saved.status !== 200) throw new Error(JSON.stringify(saved.body))
  return filing.person.create(`/orders/${filing.orderId}/submissions`, { revision: saved.body.revision })
}
const reply = (answers: Answers, round: number, anchor: string, given: { note?: string; window?: string }) => {
  const before = answers.replies?.round === round ? answers.replies.byAnchor : {}
  answers.replies = { round, byAnchor: { ...before, [anchor]: { ...given, at: '2026-09-15T09:00:00+08:00' } } }
}

const reasons = [
  { anchor: 'sites.0.siteName', says: '名称看不出网站内容', advice: '写清楚是摄影作品', example: '小溪的风景摄影', code: 'site-name' },
  { anchor: 'subject.subjectName', says: '姓名和证件不一致' },
  { anchor: 'order', says: '请说明网站用途' },
]

async function refused(given: readonly object[] = reasons, kind = 'rejected') {
  await sandbox.reset()
  const filing = await submitted(test.app)
  await sandbox.reviewers('manual', 'manual')
  const done = await sandbox.desk(filing.orderId, { action: 'reject', kind, reasons: given })
  if (done.status !== 200) throw new Error(JSON.stringify(done.body))
  return filing
}

it('brings the reasons with the draft, with the names this filing uses and what was submitted; to nobody else', async () => {
  const filing = await refused()
  const { correction } = await draftOf(filing)
  expect(correction).toMatchObject({
    round: 1,
    kind: 'rejected',
    at: '2026-09-14T09:00:00+08:00',
    reasons: [
      {
        anchor: 'sites.0.siteName',
        label: '网站名称',
        says: '名称看不出网站内容',
        advice: '写清楚是摄影作品',
        example: '小溪的风景摄影',
        code: 'site-name',
        step: 'site',
      },
      { anchor: 'subject.subjectName', label: '姓名', advice: null, example: null, code: null, step: 'subject' },
      { anchor: 'order', label: '整份备案', step: null },
    ],
    submitted: { sites: [{ siteName: '小溪的摄影笔记' }] },
  })
  const stranger = await signIn(test.app, newPhone())
  expect((await stranger.send('GET', `/orders/${filing.orderId}/rounds`)).status).toBe(404)
})

it('does not take a resubmission while a reason is open, names each, and takes it when all are answered', async () => {
  const filing = await refused()
  const none = await resubmit(filing, () => undefined)
  expect(none.status).toBe(422)
  const anchors = ({ body }: { body: Record<string, unknown> }) => (body.fields as { anchor: string }[]).map(({ anchor }) => anchor)
  expect(anchors(none)).toEqual(['sites.0.siteName', 'subject.subjectName', 'order'])
  const some = await resubmit(filing, (answers) => {
    answers.sites[0] = { ...answers.sites[0], siteName: '小溪的风景摄影笔记' }
    reply(answers, 1, 'order', { note: '  ' })
  })
  expect(some.status).toBe(422)
  expect(anchors(some)).toEqual(['subject.subjectName', 'order'])
  const all = await resubmit(filing, (answers) => {
    reply(answers, 1, 'subject.subjectName', { note: '证件上就是这样写的' })
    reply(answers, 1, 'order', { note: '只放自己拍的照片' })
  })
  expect(all.body).toMatchObject({ status: 'resubmitted', turn: 'provider' })
  expect((await draftOf(filing)).correction).toBeNull()
})

it('names everything at once: what is unanswered and what the check before submission finds', async () => {
  const filing = await refused()
  const answer = await resubmit(filing, (answers) => {
    reply(answers, 1, 'order', { note: '只放自己拍的照片' })
    reply(answers, 1, 'subject.subjectName', { note: '证件上就是这样写的' })
    delete answers.subject.contactAddress
    delete answers.materials['commitment-letter']
  })
  expect(answer.status).toBe(422)
  const anchors = (answer.body.problems as { anchors: string[] }[]).map(({ anchors: [anchor] }) => anchor)
  expect(anchors).toEqual(expect.arrayContaining(['sites.0.siteName', 'subject.contactAddress', 'materials.commitment-letter']))
})

it('tells the rounds: what came back, what the next one changed and what was said to be right', async () => {
  const filing = await refused()
  await resubmit(filing, (answers) => {
    answers.sites[0] = { ...answers.sites[0], siteName: '小溪的风景摄影笔记' }
    reply(answers, 1, 'subject.subjectName', { note: '证件上就是这样写的' })
    reply(answers, 1, 'order', { note: '只放自己拍的照片' })
  })
  expect(await roundsOf(filing)).toMatchObject([
    {
      n: 1,
      submittedAt: '2026-09-14T09:00:00+08:00',
      result: 'rejected',
      refusals: [
        {
          kind: 'rejected',
          reasons: [{ anchor: 'sites.0.siteName' }, { anchor: 'subject.subjectName', label: '姓名' }, { anchor: 'order' }],
        },
      ],
      answered: {
        changes: [
          {
            anchor: 'sites.0.siteName',
            label: '网站名称',
            from: { kind: 'words', words: '小溪的摄影笔记' },
            to: { kind: 'words', words: '小溪的风景摄影笔记' },
          },
        ],
        replies: [
          { anchor: 'subject.subjectName', label: '姓名', note: '证件上就是这样写的' },
          { anchor: 'order', label: '整份备案', note: '只放自己拍的照片' },
        ],
      },
    },
    { n: 2, result: 'waiting', at: null, refusals: [], answered: null },
  ])
  await filing.person.send('POST', `/orders/${filing.orderId}/withdrawal`)
  expect((await roundsOf(filing)).map(({ result }) => result)).toEqual(['rejected', 'withdrawn'])
  // withdrawn of one's own will: nothing has to be answered again
  expect((await draftOf(filing)).correction).toBeNull()
})

it('counts replies for their own round only: refused again, they have to be given again', async () => {
  const filing = await refused([reasons[2] as object], 'changes')
  expect((await resubmit(filing, (answers) => reply(answers, 1, 'order', { note: '只放照片' }))).status).toBe(201)
  await sandbox.desk(filing.orderId, { action: 'reject', kind: 'changes', reasons: [reasons[2]] })
  expect((await draftOf(filing)).correction).toMatchObject({ round: 2, kind: 'changes' })
  expect((await resubmit(filing, () => undefined)).status).toBe(422)
  expect((await resubmit(filing, (answers) => reply(answers, 2, 'order', { note: '每张照片都是自己拍的' }))).status).toBe(201)
})

it('wants number and time when nobody picked up, and calls in that time from then on', async () => {
  await sandbox.reset()
  const filing = await submitted(test.app)
  await sandbox.reviewers('manual')
  for (let i = 0; i < 2; i += 1) await sandbox.desk(filing.orderId, { action: 'call', answered: false })
  expect((await draftOf(filing)).correction?.reasons).toMatchObject([{ anchor: 'subject.phone', code: 'unreachable' }])
  expect((await resubmit(filing, (answers) => reply(answers, 1, 'subject.phone', { note: '号码没错' }))).status).toBe(422)
  const sent = await resubmit(filing, (answers) => reply(answers, 1, 'subject.phone', { window: 'afternoon' }))
  expect(sent.body).toMatchObject({ status: 'resubmitted', callWindow: 'afternoon' })
})

it('keeps the reasons while the order sleeps: a draft again after 45 days, they are still to be answered', async () => {
  const filing = await refused()
  await sandbox.advance({ days: 45 })
  expect((await draftOf(filing)).correction).toMatchObject({ round: 1 })
  expect((await resubmit(filing, () => undefined)).status).toBe(422)
})

it('treats the authority’s refusal alike, with its own name', async () => {
  await sandbox.reset()
  const filing = await submitted(test.app)
  await sandbox.reviewers('manual', 'manual')
  await sandbox.desk(filing.orderId, { action: 'approve' })
  await sandbox.desk(filing.orderId, { action: 'submit-to-authority' })
  await sandbox.advance({ minutes: 5 })
  await answerSms(filing, sandbox)
  await sandbox.desk(filing.orderId, {
    action: 'authority-reject',
    reasons: [{ anchor: 'subject.contactAddress', says: '地址与证件不在一个市' }],
  })
  expect((await draftOf(filing)).correction).toMatchObject({ round: 1, kind: 'authority', reasons: [{ label: '通信地址' }] })
  expect((await roundsOf(filing)).map(({ result }) => result)).toEqual(['authority'])
  expect((await resubmit(filing, () => undefined)).status).toBe(422)
  const again = await resubmit(filing, (answers) => {
    answers.subject.contactAddress = `${applicant.address}（南山区）`
  })
  expect(again.status).toBe(201)
})
