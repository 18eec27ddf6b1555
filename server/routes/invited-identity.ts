/** 视频核身 by the second person: the owner gives a link out and takes it back; whoever holds it agrees, asks for prompts, hands in a video, looks. */
import { invitedIdentityEndpoints as api, type PersonToCheck } from '@contract/invited-identity'
import { distinctSitePersons } from '@domain/facts/persons'
import { isEditable } from '@domain/lifecycle/actions'
import { maskName } from '@domain/privacy/mask'
import type { FastifyInstance } from 'fastify'
import type { Db, ServerContext } from '../context'
import { beginCheck, noPlaceConsent, noSuchPerson } from '../identity/begin-check'
import { checkView, isAsked, personHash } from '../identity/checks'
import { personOnCamera } from '../identity/person-on-camera'
import { judgeAgain, receiveVideo } from '../identity/receive-video'
import { forgetFace } from '../invitations/forget-face'
import { type CheckLink, type InvitationRow, invitationView, isCheckLink } from '../invitations/invitation-state'
import { goodCheckLink, invitedCheckViewOf, lastTry } from '../invitations/invited-check'
import { lastCheckLinks, newLink, readLink, revokeCheckLinks } from '../invitations/links'
import { notNow } from '../lifecycle/move-order'
import { answersOf, lockOrder, recordOf } from '../lifecycle/order-data'
import type { OrderRow } from '../lifecycle/rows'
import { requireAct } from '../lifecycle/sms-limits'
import { addLinkConsent, linkConsents } from '../repositories/invitation-consents'
import { unknownLink } from './invitation-guard'
import { requireLinkConsent } from './invited-uploads'
import { ownOrder, ownOrderLocked } from './own-order'
import { notFound, Refusal } from './refusal'
import { implement } from './register'

export function invitedIdentityRoutes(app: FastifyInstance, ctx: ServerContext): void {
  ownersRoutes(app, ctx)
  invitedRoutes(app, ctx)
}

function ownersRoutes(app: FastifyInstance, ctx: ServerContext): void {
  implement(app, ctx, api.listIdentityChecks, async ({ session, params }) => {
    const order = await ownOrder(ctx.db, session.accountId, params.orderId)
    return { status: 200, body: { revision: order.revision, people: await peopleOf(ctx, ctx.db, order) } }
  })
  implement(app, ctx, api.createCheckInvitation, ({ session, params }) =>
    ctx.db.transaction().execute(async (tx) => {
      const order = await ownOrderLocked(tx, session.accountId, params.orderId)
      const person = Number(params.n)
      if (!isEditable(order.status)) throw notNow(order.status)
      const hash = isAsked(answersOf(ctx, order), person) ? personHash(ctx, order, person) : null
      if (hash === null) throw noSuchPerson('n')
      const people = await peopleOf(ctx, tx, order)
      if (people.some((one) => one.person === person && one.state === 'passed')) throw passedAlready()
      return { status: 201, body: await newLink(ctx, tx, { orderId: order.id, person, personHash: hash }) }
    }),
  )
  implement(app, ctx, api.revokeCheckInvitation, ({ session, params }) =>
    ctx.db.transaction().execute(async (tx) => {
      const order = await ownOrderLocked(tx, session.accountId, params.orderId)
      const person = Number(params.n)
      if (!(await lastCheckLinks(tx, order.id)).has(person)) throw notFound()
      await revokeCheckLinks(tx, { orderId: order.id, person }, ctx.clock.now())
      return { status: 204, body: undefined }
    }),
  )
}

function invitedRoutes(app: FastifyInstance, ctx: ServerContext): void {
  implement(app, ctx, api.setInvitedConsent, async ({ invitation, body }) => {
    const link = await acting(ctx, invitation)
    // Taking back a word is heard for as long as the link tells whose it is.
    await goodCheckLink(ctx, ctx.db, link, body.given ? ['waiting'] : ['waiting', 'in-review', 'passed', 'ended'])
    await addLinkConsent(ctx, ctx.db, link.id, body)
    if (body.purpose === 'face' && !body.given) await forgetFace(ctx, link)
    const now = await readLink(ctx.db, link.id)
    return { status: 200, body: await invitedCheckViewOf(ctx, ctx.db, checkLink(now)) }
  })
  implement(app, ctx, api.beginInvitedCheck, async ({ invitation, body }) => {
    const link = await acting(ctx, invitation)
    const { order } = await goodCheckLink(ctx, ctx.db, link)
    await requireLinkConsent(ctx, link.id)
    if (body.location && !(await linkConsents(ctx.db, link.id, 'location'))) throw noPlaceConsent()
    const { person, id: invitationId } = link
    const lock = async (tx: Db) => {
      const locked = await lockOrder(tx, order.id)
      await goodCheckLink(ctx, tx, link)
      if (!locked) throw notFound()
      return locked
    }
    return { status: 201, body: checkView(ctx, await beginCheck(ctx, { order, person, location: body.location, invitationId, lock })) }
  })
  implement(app, ctx, api.getInvitedCheck, async ({ invitation }) => {
    const check = lastTry(await goodCheckLink(ctx, ctx.db, checkLink(invitation), ['waiting', 'in-review', 'passed', 'ended']))
    if (!check) throw notFound()
    return { status: 200, body: checkView(ctx, await judgeAgain(ctx, check)) }
  })
  implement(app, ctx, api.sendInvitedVideo, async ({ invitation, body }) => {
    const link = await acting(ctx, invitation)
    const check = lastTry(await goodCheckLink(ctx, ctx.db, link, ['waiting', 'in-review', 'passed']))
    if (!check) throw notFound()
    // Its answer got lost: the same film again is no second one.
    const again = check.state !== 'waiting-for-video' && check.nonce === body.nonce && check.video_sha256 === body.sha256
    if (again) return { status: 200, body: checkView(ctx, check) }
    await goodCheckLink(ctx, ctx.db, link)
    await requireLinkConsent(ctx, link.id)
    return { status: 200, body: checkView(ctx, await receiveVideo(ctx, check, body)) }
  })
}

/** Who has to pass, with the last link and how far each has come; a check counts for the one who was filmed. */
async function peopleOf(ctx: ServerContext, db: Db, order: OrderRow): Promise<PersonToCheck[]> {
  const [answers, record, links] = [answersOf(ctx, order), recordOf(ctx, order), await lastCheckLinks(db, order.id)]
  const tries = await db.selectFrom('identity_checks').selectAll().where('order_id', '=', order.id).orderBy('created_at').execute()
  return distinctSitePersons(answers).map((person) => {
    const hash = personHash(ctx, order, person)
    const own = tries.filter((one) => one.person === person && (one.person_hash === null || one.person_hash === hash))
    const check =
      own.find(({ state }) => state === 'passed') ?? own.filter(({ state }) => state !== 'waiting-for-video').at(-1) ?? own.at(-1)
    const link = links.get(person)
    return {
      person,
      maskedName: maskName(personOnCamera(answers, record, person).name ?? ''),
      state: check?.state ?? null,
      at: check?.updated_at ?? null,
      invitation: link && link.person_hash === hash ? invitationView(link, ctx.clock.now()) : null,
    }
  })
}

/** A link to something else opens nothing here, as if nobody had given it out. */
function checkLink(link: InvitationRow): CheckLink {
  if (!isCheckLink(link)) throw unknownLink()
  return link
}

async function acting(ctx: ServerContext, link: InvitationRow): Promise<CheckLink> {
  const known = checkLink(link)
  await requireAct(ctx, known.id)
  return known
}

const passedAlready = () =>
  new Refusal(409, { code: 'already-passed', says: '这位负责人已经通过了核身', wayOut: '不用再请人录，请继续下一步' })
