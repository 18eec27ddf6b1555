// Invariants of an order under any sequence of acts (spec B2, "Invariants for tests", with K2): random desks, clocks and people.
import { isEditable } from '@domain/lifecycle/actions'
import { type OrderStatus, statusRow } from '@domain/lifecycle/status'
import { transitions } from '@domain/lifecycle/transitions'
import fc from 'fast-check'
import type { ReadyFiling } from './support/filing'
import { replyToReasons } from './support/reply-to-reasons'
import { serverForFile } from './support/server-for-file'
import { answerSms, sandboxOf, submitted } from './support/submitted'

const test = serverForFile()
const sandbox = sandboxOf(() => test.app)
const reasons = [{ anchor: 'sites.0.siteName', says: '请换一个名称' }]

type Act = { name: string; run: (filing: ReadyFiling) => Promise<unknown> }
const desk = (act: Record<string, unknown>): Act => ({ name: JSON.stringify(act), run: ({ orderId }) => sandbox.desk(orderId, act) })
const person = (path: string): Act => ({ name: path, run: (filing) => filing.person.send('POST', `/orders/${filing.orderId}/${path}`) })
const advance = (span: Record<string, number>): Act => ({ name: JSON.stringify(span), run: () => sandbox.advance(span) })
const resubmit: Act = {
  name: 'submit',
  run: async (filing) => {
    const revision = await replyToReasons(filing.person, filing.orderId)
    return filing.person.create(`/orders/${filing.orderId}/submissions`, { revision })
  },
}
const verify = (given: Record<string, string>): Act => ({
  name: `verify ${JSON.stringify(given)}`,
  run: async (filing) => {
    const { smsVerifications } = (await filing.person.send('GET', `/orders/${filing.orderId}`)).body as {
      smsVerifications: { n: number }[]
    }
    return answerSms(filing, sandbox, given, smsVerifications[0]?.n ?? 1)
  },
})
const acts: Act[] = [
  desk({ action: 'approve' }),
  desk({ action: 'reject', kind: 'changes', reasons }),
  desk({ action: 'reject', reasons }),
  desk({ action: 'call', answered: false }),
  desk({ action: 'call', answered: true }),
  desk({ action: 'submit-to-authority' }),
  desk({ action: 'authority-approve' }),
  desk({ action: 'authority-reject', reasons }),
  person('withdrawal'),
  advance({ minutes: 5 }),
  advance({ hours: 25 }),
  advance({ workdays: 2 }),
  advance({ days: 46 }),
  resubmit,
  verify({}),
  verify({ lastSix: '000000' }),
]

async function expectSound({ person: owner, orderId }: ReadyFiling, snapshots: Map<number, string>) {
  const { db } = test.app.context
  const order = await db.selectFrom('orders').selectAll().where('id', '=', orderId).executeTakeFirstOrThrow()
  // (i) at most one order that is not final per account
  const open = await db.selectFrom('orders').select('id').where('account_id', '=', order.account_id).where('final', '=', false).execute()
  expect(open.length).toBeLessThanOrEqual(1)
  expect(order.final).toBe(statusRow(order.status).final === true)
  // (ii) whose turn it is follows from the status alone
  const page = (await owner.send('GET', `/orders/${orderId}`)).body
  expect(page).toMatchObject({ turn: statusRow(order.status).turn, word: statusRow(order.status).word })
  // (iii) a submitted snapshot never changes
  for (const round of await db.selectFrom('rounds').selectAll().where('order_id', '=', orderId).execute()) {
    expect(snapshots.get(round.n) ?? round.snapshot_sealed).toBe(round.snapshot_sealed)
    snapshots.set(round.n, round.snapshot_sealed)
  }
  // (iv) nothing is edited while others hold the order
  const draft = (await owner.send('GET', `/orders/${orderId}/answers`)).body
  const saved = await owner.send('PUT', `/orders/${orderId}/answers`, { revision: draft.revision, answers: draft.answers })
  expect(saved.status).toBe(isEditable(order.status) ? 200 : 409)
  // every step of the history is a row of the table, and each begins where the last one ended
  const events = await db.selectFrom('order_events').selectAll().where('order_id', '=', orderId).orderBy('id').execute()
  events.slice(1).forEach((event, i) => {
    expect(event.from_status).toBe(events[i]?.to_status)
    const known = (row: { from: OrderStatus; event: string; to: OrderStatus }) =>
      row.from === event.from_status && row.event === event.event && row.to === event.to_status
    expect(transitions.some(known)).toBe(true)
  })
  // (vii) every refusal has a reason with an anchor
  for (const row of await db.selectFrom('rejections').selectAll().where('order_id', '=', orderId).execute()) {
    const said = test.app.context.vault.openJson<{ anchor: string }[]>(row.reasons_sealed, 'rejections.reasons')
    expect(said.length > 0 && said.every(({ anchor }) => anchor.length > 0)).toBe(true)
  }
  // (vi) no deadline fired twice, none is left behind by the clock
  const due = await db.selectFrom('deadlines').selectAll().where('order_id', '=', orderId).execute()
  const late = due.filter(({ fired_at, cancelled_at, at }) => !fired_at && !cancelled_at && at < test.app.context.clock.now())
  expect(late).toEqual([])
}

it('hold after every act', async () => {
  const rest = fc.array(fc.nat(acts.length - 1), { minLength: 4, maxLength: 10 })
  const approve = acts.findIndex(({ name }) => name.includes('"approve"'))
  const submit = acts.findIndex(({ name }) => name.includes('submit-to-authority'))
  const sent = acts.findIndex(({ name }) => name === '{"minutes":5}')
  const verified = acts.findIndex(({ name }) => name === 'verify {}')
  // Random acts seldom get far: some begin part of the way down the road.
  const road = [approve, submit, sent, verified]
  const sequences = fc.tuple(fc.nat(road.length), rest).map(([far, more]) => [...road.slice(0, far), ...more])
  await fc.assert(
    fc.asyncProperty(sequences, async (chosen) => {
      await sandbox.reset()
      await sandbox.reviewers('manual', 'manual')
      const filing = await submitted(test.app)
      const snapshots = new Map<number, string>()
      for (const i of chosen) {
        await (acts[i] as Act).run(filing)
        await expectSound(filing, snapshots)
      }
    }),
    { numRuns: 12 },
  )
}, 120_000)
