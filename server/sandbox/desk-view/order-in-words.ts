/** One order as a reviewer reads it: every answer with its label and in words, pictures, findings, checks. */
import type { DeskField, DeskMaterial, DeskOrder } from '@contract/sandbox-desk-view'
import { valueInWords } from '@domain/fields/value-words'
import type { Answers } from '@domain/filing/answers'
import { journeyOf } from '@domain/journey/journey'
import type { FieldState, Journey } from '@domain/journey/journey-types'
import type { Problem } from '@domain/journey/problem'
import { allowsCorrections, correctableValue } from '@domain/lifecycle/correctable'
import * as regions from '@domain/regions/region-table'
import { labelOf } from '@domain/review/anchor-label'
import type { Db, ServerContext } from '../../context'
import { contextOfOrder } from '../../lifecycle/journey-context'
import { answersOf } from '../../lifecycle/order-data'
import type { OrderRow } from '../../lifecycle/rows'
import { openVerifications } from '../../lifecycle/sms-verifications'
import { phoneOf } from '../../repositories/accounts'
import { deskCard } from './queue'
import { openRounds, roundsInWords } from './rounds'

export async function orderInWords(ctx: ServerContext, db: Db, order: OrderRow): Promise<DeskOrder> {
  const answers = answersOf(ctx, order)
  const context = await contextOfOrder(ctx, order, db)
  const journey = journeyOf(answers, context)
  const rounds = await openRounds(ctx, db, order.id)
  const last = rounds.at(-1)?.snapshot
  return {
    ...(await deskCard(ctx, db, order, await openVerifications(db, order.id))),
    now: ctx.clock.now(),
    account: await phoneOf(ctx, db, order.account_id),
    allowsCorrections: last ? allowsCorrections(last.answers) : false,
    sections: sectionsOf(journey, answers),
    materials: await materialsOf(db, order, answers, journey),
    checks: await checksOf(ctx, db, order.id),
    findings: (last?.findings ?? []).map((one) => findingOf(one, answers.sites.length)),
    rounds: roundsInWords(rounds, { context, regions }),
  }
}

function sectionsOf(journey: Journey, answers: Answers): DeskOrder['sections'] {
  return journey.steps.flatMap((step) =>
    step.sections
      .map((section) => ({
        id: `${step.id} ${section.id}`,
        title: step.sections.length > 1 && section.title !== step.title ? `${step.title} · ${section.title}` : step.title,
        fields: section.fields.filter(isShown).map((field) => fieldOf(field, answers)),
      }))
      .filter(({ fields }) => fields.length > 0),
  )
}

/** Pictures are shown apart; what an earlier step has is not said twice. */
const isShown = ({ kind, readOnly }: FieldState): boolean => kind !== 'certificate-photo' && readOnly?.startsWith('在第') !== true

function fieldOf({ anchor, label, kind, value, options }: FieldState, answers: Answers): DeskField {
  const correctable = correctableValue(answers, anchor)
  const words = valueInWords(kind, value, options, regions)
  return {
    anchor,
    label,
    kind,
    words: kind === 'secret' && words ? '已填写，不显示' : words,
    ...(correctable === undefined ? {} : { correctable }),
  }
}

/** Papers in the order the filing asks for them, then whatever else was sent (a photograph in front of the curtain). */
async function materialsOf(db: Db, order: OrderRow, answers: Answers, journey: Journey): Promise<DeskMaterial[]> {
  const objects = await db
    .selectFrom('objects')
    .select(['id', 'slot', 'media_type', 'created_at'])
    .where('order_id', '=', order.id)
    .execute()
  const mediaOf = (type: string | undefined) => (type?.startsWith('image/') ? 'picture' : type?.startsWith('video/') ? 'video' : 'other')
  const asked = journey.requirements.map(({ slot }) => slot)
  const slots = [...new Set([...asked, ...Object.keys(answers.materials)])]
  const papers = slots.flatMap((slot): DeskMaterial[] => {
    const held = Object.hasOwn(answers.materials, slot) ? answers.materials[slot] : undefined
    if (!held) return []
    const wanted = journey.requirements.find((one) => one.slot === slot)
    const anchor = `materials.${slot}`
    const type = objects.find(({ id }) => id === held.objectId)?.media_type
    return [
      {
        slot,
        anchor,
        name: wanted?.name ?? labelOf(anchor),
        whose: wanted?.whose ?? null,
        objectId: held.objectId,
        at: held.at,
        signedOn: held.signedOn ?? null,
        media: mediaOf(type),
      },
    ]
  })
  const photo = objects.filter(({ slot }) => slot === 'backdrop-photo').sort((a, b) => (a.created_at < b.created_at ? 1 : -1))[0]
  if (!photo) return papers
  const { id: objectId, created_at: at, media_type } = photo
  const backdrop = { slot: 'backdrop-photo', anchor: 'order', name: '幕布照片', whose: null, signedOn: null }
  return [...papers, { ...backdrop, objectId, at, media: mediaOf(media_type) }]
}

async function checksOf(ctx: ServerContext, db: Db, orderId: string): Promise<DeskOrder['checks']> {
  const rows = await db.selectFrom('identity_checks').selectAll().where('order_id', '=', orderId).orderBy('created_at').execute()
  return rows.map((row) => ({
    person: ctx.vault.open(row.name_sealed, 'identity_checks.name'),
    state: row.state,
    at: row.created_at,
    attemptsLeft: row.attempts_left,
    objectId: row.video_object_id,
  }))
}

const findingOf = ({ ruleKey, severity, anchors, says, wayOut, rule, acknowledgedAt }: Problem, sites: number) => ({
  ruleKey,
  severity,
  anchor: anchors[0],
  label: labelOf(anchors[0], sites),
  says,
  wayOut: wayOut ?? null,
  source: rule?.source ?? null,
  asOf: rule?.asOf ?? null,
  acknowledgedAt: acknowledgedAt ?? null,
})
