/** A link to a 视频核身: how far it has come, what it tells its holder, and whether it still opens anything. */
import type { InvitedCheckView } from '@contract/invited-identity'
import { isEditable } from '@domain/lifecycle/actions'
import { maskDomain, maskName } from '@domain/privacy/mask'
import type { Db, ServerContext } from '../context'
import { checkView, isAsked, personHash, triesLeft } from '../identity/checks'
import { personOnCamera } from '../identity/person-on-camera'
import { answersOf, filingTypeOf, orderDomains, recordOf } from '../lifecycle/order-data'
import type { IdentityRow, OrderRow } from '../lifecycle/rows'
import { consentsOfLink } from '../repositories/invitation-consents'
import { Refusal } from '../routes/refusal'
import { type CheckLink, isCheckLink, isOver } from './invitation-state'
import { askedBy } from './invited-view'
import { readLink } from './links'

type State = InvitedCheckView['state']
/** The link with its order and the tries of its person. */
export type OpenedCheck = { link: CheckLink; order: OrderRow; tries: IdentityRow[] }

export async function openedCheckBy(db: Db, link: CheckLink): Promise<OpenedCheck> {
  const order = await db.selectFrom('orders').selectAll().where('id', '=', link.order_id).executeTakeFirstOrThrow()
  const tries = await db
    .selectFrom('identity_checks')
    .selectAll()
    .where('order_id', '=', link.order_id)
    .where('person_hash', '=', link.person_hash)
    .orderBy('created_at')
    .orderBy('attempt')
    .execute()
  return { link, order, tries }
}

/** The last try through this very link. */
export const lastTry = ({ link, tries }: OpenedCheck): IdentityRow | undefined =>
  tries.filter(({ invitation_id }) => invitation_id === link.id).at(-1)

/** `tellsMore`: only while the link is good may it say whose check it is. */
export function invitedCheckState(ctx: ServerContext, opened: OpenedCheck): { state: State; tellsMore: boolean } {
  const { link, order, tries } = opened
  const closed = link.revoked_at !== null || isOver(link, ctx.clock.now())
  if (link.used_at) return { state: 'passed', tellsMore: !closed }
  if (link.revoked_at) return { state: 'revoked', tellsMore: false }
  if (lastTry(opened)?.state === 'in-review') return { state: 'in-review', tellsMore: !closed }
  if (closed) return { state: 'expired', tellsMore: false }
  const asked = isAsked(answersOf(ctx, order), link.person) && personHash(ctx, order, link.person) === link.person_hash
  const done = !asked || !isEditable(order.status) || tries.some(({ state }) => state === 'passed')
  return { state: done ? 'ended' : 'waiting', tellsMore: true }
}

export async function invitedCheckViewOf(ctx: ServerContext, db: Db, link: CheckLink): Promise<InvitedCheckView> {
  const opened = await openedCheckBy(db, link)
  const { state, tellsMore } = invitedCheckState(ctx, opened)
  return { purpose: 'identity-check', state, linkUntil: link.expires_at, about: tellsMore ? await aboutOf(ctx, db, opened) : null }
}

async function aboutOf(ctx: ServerContext, db: Db, opened: OpenedCheck): Promise<InvitedCheckView['about']> {
  const { link, order } = opened
  const { name = '' } = personOnCamera(answersOf(ctx, order), recordOf(ctx, order), link.person)
  const [domain = ''] = orderDomains(ctx, order)
  const check = lastTry(opened)
  const kept = await db.selectFrom('objects').select('id').where('invitation_id', '=', link.id).executeTakeFirst()
  return {
    filingType: filingTypeOf(order),
    maskedDomain: maskDomain(domain),
    askedBy: await askedBy(ctx, db, order),
    maskedName: maskName(name),
    consents: await consentsOfLink(db, link.id),
    attemptsLeft: await triesLeft(db, order.id, link.person),
    check: check ? checkView(ctx, check) : null,
    videoKept: kept !== undefined,
  }
}

/** The link as it stands now; throws 409 with kind words once it opens nothing any more. */
export async function goodCheckLink(
  ctx: ServerContext,
  db: Db,
  link: CheckLink,
  fits: readonly State[] = ['waiting'],
): Promise<OpenedCheck> {
  const now = await readLink(db, link.id)
  const opened = await openedCheckBy(db, isCheckLink(now) ? now : link)
  const { state, tellsMore } = invitedCheckState(ctx, opened)
  if (fits.includes(state) && tellsMore) return opened
  const ranOut = !tellsMore && (state === 'passed' || state === 'in-review')
  throw new Refusal(409, closed[ranOut ? 'expired' : state])
}

/** Whether a link may still bring in a video, looked at under the order's lock. */
export async function requireStillGood(ctx: ServerContext, tx: Db, invitationId: string): Promise<void> {
  const link = await readLink(tx, invitationId)
  if (isCheckLink(link)) await goodCheckLink(ctx, tx, link)
}

const closed: Record<State, { code: string; says: string; wayOut: string }> = {
  revoked: { code: 'invitation-revoked', says: '这个链接已经被收回', wayOut: '如果还需要您录视频，请向发链接的人要新的链接' },
  expired: { code: 'invitation-expired', says: '这个链接已经过期，链接只在 72 小时内有效', wayOut: '请向发链接的人要新的链接' },
  passed: { code: 'invitation-used', says: '您已经通过了核身', wayOut: '不用再录，可以关掉这个页面' },
  'in-review': { code: 'invitation-in-review', says: '视频已经交上去，正在核对', wayOut: '不用再录，稍后可以打开这个页面看结果' },
  waiting: { code: 'not-now', says: '现在没有交上去的视频', wayOut: '请先录一段视频' },
  ended: { code: 'invitation-ended', says: '这份备案现在不需要您录视频了', wayOut: '不用再做，可以关掉这个页面' },
}
