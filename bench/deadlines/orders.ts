/** Many orders side by side, each in a status that a clock runs in; with what the specification says will happen to it. */
import type { LifecycleEvent } from '@domain/lifecycle/lifecycle-event'
import type { OrderStatus } from '@domain/lifecycle/status'
import type { FastifyInstance } from 'fastify'
import type { ServerContext } from '../../server/context'
import { moveOrder } from '../../server/lifecycle/move-order'
import { sealAnswers } from '../../server/repositories/orders'
import { completeAnswers } from '../../test/server/support/filing'
import { signIn } from '../../test/server/support/person'
import { enter } from '../lifecycle/model/enter'
import { type Flavour, type Model, newModel } from '../lifecycle/model/model'

const flavour2021: Flavour = {
  name: '2021',
  kind: 'filing',
  people: 1,
  smsHours: 24,
  afterLapse: 'provider',
  reminders: [5, 10, 15],
  photo: false,
  mayCorrect: false,
  hollows: false,
}
const flavour2018: Flavour = { ...flavour2021, name: '2018', smsHours: 48, afterLapse: 'person', reminders: [7, 15, 30], photo: true }
const ending: Flavour = { ...flavour2021, name: 'ending', kind: 'ending', people: 0 }

type Kind = {
  readonly flavour: Flavour
  /** Where the order is put, and the event that leads from there to where its clock runs; none for a draft. */
  readonly from: OrderStatus
  readonly event?: LifecycleEvent
  readonly to: OrderStatus
  readonly why?: true
}

/** Every status with a clock of its own, under the policies that differ in it. */
const kinds: readonly Kind[] = [
  { flavour: flavour2021, from: 'draft', to: 'draft' },
  { flavour: flavour2021, from: 'initial-review', event: 'call-missed', to: 'initial-review-call-pending' },
  { flavour: flavour2021, from: 'resubmitted', event: 'initial-rejected', to: 'initial-rejected', why: true },
  { flavour: flavour2018, from: 'initial-review', event: 'changes-requested', to: 'initial-changes-requested', why: true },
  { flavour: flavour2021, from: 'authority-review', event: 'authority-rejected', to: 'authority-rejected', why: true },
  { flavour: flavour2018, from: 'initial-review', event: 'backdrop-requested', to: 'backdrop-pending' },
  { flavour: flavour2021, from: 'pending-authority-submission', event: 'submitted-to-authority', to: 'sms-verifying' },
  { flavour: flavour2018, from: 'pending-authority-submission', event: 'submitted-to-authority', to: 'sms-verifying' },
  { flavour: flavour2021, from: 'authority-review', event: 'authority-approved', to: 'approved' },
  { flavour: ending, from: 'draft', event: 'revocation-requested', to: 'revocation-sms-verifying' },
]

export type Order = { id: string; model: Model }

/** `copies` orders of each kind, each of a person of their own. */
export async function makeOrders(app: FastifyInstance, copies: number): Promise<Order[]> {
  const made: Order[] = []
  for (let copy = 0; copy < copies; copy += 1) {
    for (const [i, kind] of kinds.entries()) {
      const person = await signIn(app, `136${String(copy * 100 + i).padStart(8, '0')}`)
      const id = String((await person.create('/orders')).body.id)
      if (kind.event) await bring(app.context, id, kind)
      made.push({ id, model: modelOf(kind, app.context.clock.now()) })
    }
  }
  return made
}

function modelOf({ flavour, to }: Kind, now: string): Model {
  const model = newModel(flavour, now)
  enter(model, to, now)
  return model
}

/** Puts an order where the event can happen, and lets it happen with everything that belongs to it. */
async function bring(ctx: ServerContext, id: string, { flavour, from, event, why }: Kind): Promise<void> {
  const at = ctx.clock.now()
  const answers = completeAnswers()
  // 宁夏 is one of the provinces that verified by SMS in 2018
  if (flavour.name === '2018') answers['verify-type'].region = { provinceCode: '640000', cityCode: '640100', countyCode: '640104' }
  await ctx.db.transaction().execute(async (tx) => {
    await tx.updateTable('deadlines').set({ cancelled_at: at }).where('order_id', '=', id).execute()
    const order = await tx
      .updateTable('orders')
      .set({
        status: from,
        round: 1,
        policy_version: flavour.name === '2018' ? '2018' : '2021',
        filing_type: flavour.kind === 'ending' ? 'deregister-subject' : 'initial',
        answers_sealed: sealAnswers(ctx, answers),
      })
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirstOrThrow()
    if (event) await moveOrder(ctx, tx, order, event, { at, ...(why ? { reasons: [{ anchor: 'order', says: '请补充说明' }] } : {}) })
  })
}
