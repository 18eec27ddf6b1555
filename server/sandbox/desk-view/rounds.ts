/** The rounds of an order for the desk: what was refused in each, what the applicant answered, what was different the next time. */
import type { DeskRound } from '@contract/sandbox-desk-view'
import { labelOf } from '@domain/review/anchor-label'
import { replyTo, type Shown } from '@domain/review/conversation'
import type { Reading } from '@domain/review/field-of'
import { placeOf } from '@domain/review/place'
import { roundDiff } from '@domain/review/round-diff'
import type { Db, ServerContext } from '../../context'
import type { Reason } from '../../lifecycle/move-order'
import type { RoundSnapshot } from '../../submission/check-submission'

export type OpenRound = { n: number; submittedAt: string; snapshot: RoundSnapshot; reasons: readonly Reason[] }

/** Snapshots and reasons in clear, first round first. */
export async function openRounds(ctx: ServerContext, db: Db, orderId: string): Promise<OpenRound[]> {
  const rounds = await db.selectFrom('rounds').selectAll().where('order_id', '=', orderId).orderBy('n').execute()
  const refused = await db.selectFrom('rejections').selectAll().where('order_id', '=', orderId).orderBy('id').execute()
  return rounds.map(({ n, submitted_at, snapshot_sealed }) => ({
    n,
    submittedAt: submitted_at,
    snapshot: ctx.vault.openJson<RoundSnapshot>(snapshot_sealed, 'rounds.snapshot'),
    reasons: refused
      .filter(({ round }) => round === n)
      .flatMap(({ reasons_sealed }) => ctx.vault.openJson<Reason[]>(reasons_sealed, 'rejections.reasons')),
  }))
}

export const roundsInWords = (rounds: readonly OpenRound[], reading: Reading): DeskRound[] =>
  rounds.map((round, i) => ({
    n: round.n,
    submittedAt: round.submittedAt,
    reasons: round.reasons.map((reason) => reasonInWords(reason, round, rounds[i + 1])),
    differences: differencesBetween(rounds[i - 1], round, reading),
  }))

function reasonInWords({ anchor, says, advice, example }: Reason, { n, snapshot }: OpenRound, next: OpenRound | undefined) {
  const { answers } = snapshot
  const reply = next ? replyTo({ round: n }, next.snapshot.answers, placeOf(anchor, next.snapshot.answers)) : undefined
  return {
    anchor,
    label: labelOf(anchor, answers.sites.length),
    says,
    advice: advice ?? null,
    example: example ?? null,
    reply: reply?.note || null,
  }
}

function differencesBetween(before: OpenRound | undefined, after: OpenRound, reading: Reading): DeskRound['differences'] {
  if (!before) return []
  return roundDiff(before.snapshot.answers, after.snapshot.answers, reading).map(({ anchor, label, from, to }) => ({
    anchor,
    label,
    from: shownInWords(from),
    to: shownInWords(to),
  }))
}

const mediaNames = { picture: '图片', video: '视频' } as const

function shownInWords(shown: Shown | undefined): { words: string; objectId: string | null } | null {
  if (!shown) return null
  if (shown.kind === 'words') return { words: shown.words, objectId: null }
  const name = shown.objectId ? mediaNames[shown.kind] : ''
  return { words: shown.signedOn ? `${name}（${shown.signedOn}）` : name, objectId: shown.objectId ?? null }
}
