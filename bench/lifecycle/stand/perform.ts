/** Doing an act on the real server, as whoever does it would: over the API, with the codes that were texted. */
import { randomUUID } from 'node:crypto'
import { addMinutes } from '@domain/calendar/moment'
import { smsHash } from '../../../server/lifecycle/sms-verifications'
import { sweep } from '../../../server/lifecycle/sweeper'
import { advanceClock } from '../../../server/sandbox/clock-work'
import { request } from '../../../test/server/support/person'
import type { Act } from '../model/act'
import { callBackMoment } from '../model/applicant'
import { correctedTo } from '../model/desks'
import type { Due, Model } from '../model/model'
import { is, refused } from '../model/model'
import { after, spans } from '../model/spans'
import { phoneFor } from '../model/texted'
import { newestCode } from './codes'
import type { FilingSet, Stand } from './stand'

/** What came of it: the answer's status, and what the clock reported. */
export type Done = { status: number; body: Record<string, unknown>; fired?: Due[] }
type Doing = { stand: Stand; set: FilingSet; model: Model; k: number; act: Act; delivers: boolean }

export async function perform(doing: Doing): Promise<Done> {
  const { act, stand, set, model } = doing
  const span = spans[act.id]
  if (span) return clocked(stand, await (doing.delivers ? advanceClock(stand.ctx, span) : fireOnly(stand, after(model.now, span))))
  if (act.id === 'back-2-hours') return request(stand.app, 'PUT', '/sandbox/clock', { now: addMinutes(model.now, -120), mode: 'fixed' })
  const desk = deskBody(doing)
  if (desk) return request(stand.app, 'POST', `/sandbox/orders/${set.orderId}/desk`, desk)
  return (byId[act.id] ?? texted)(doing)
}

/** The same without sending the messages: what falls due on the way, each at its own moment. */
async function fireOnly({ ctx }: Stand, target: string) {
  const fired = await sweep(ctx, target, { before: async (at) => ctx.clock.set(at, 'fixed') })
  ctx.clock.set(target, 'fixed')
  return { fired }
}

const clocked = (stand: Stand, { fired }: { fired: { event: string; at: string }[] }): Done => ({
  status: 200,
  body: { now: stand.ctx.clock.now() },
  fired: fired.map(({ event, at }) => ({ kind: event, at })),
})

const reasons = [
  { anchor: 'sites.0.siteName', says: '从名称看不出内容' },
  { anchor: 'order', says: '请补充说明' },
]
/** An ending has no fields to point at. */
const reasonsFor = ({ flavour }: Model) => (flavour.kind === 'ending' ? [{ anchor: 'order', says: '资料不全' }] : reasons)

function deskBody({ act, model, k }: Doing): Record<string, unknown> | undefined {
  switch (act.id) {
    case 'call-missed':
    case 'call-answered':
      return { action: 'call', answered: act.id === 'call-answered' }
    case 'reject-changes':
      return { action: 'reject', kind: 'changes', reasons: reasonsFor(model) }
    case 'reject':
      return { action: 'reject', reasons: reasonsFor(model) }
    case 'approve':
    case 'submit-to-authority':
    case 'authority-approve':
      return { action: act.id }
    case 'authority-reject':
      return { action: 'authority-reject', reasons: reasonsFor(model) }
    case 'correct':
      return { action: 'correct', field: 'subject.contactAddress', value: correctedTo(model, k), reason: '与证件一致' }
    case 'photo-pass':
      return { action: 'backdrop', decision: 'pass' }
    case 'photo-fail':
      return { action: 'backdrop', decision: 'reject' }
    default:
      return undefined
  }
}

type Draft = { revision: number; answers: object }
const draftOf = async ({ set }: Doing): Promise<Draft> =>
  (await set.person.send('GET', `/orders/${set.orderId}/answers`)).body as unknown as Draft
const submitNow = async (doing: Doing): Promise<Done> =>
  doing.set.person.create(`/orders/${doing.set.orderId}/submissions`, { revision: (await draftOf(doing)).revision })
const post = ({ set }: Doing, path: string, body?: unknown) => set.person.send('POST', `/orders/${set.orderId}/${path}`, body)

const byId: Record<string, (doing: Doing) => Promise<Done>> = {
  save: async (doing) => doing.set.person.send('PUT', `/orders/${doing.set.orderId}/answers`, await draftOf(doing)),
  submit: submitNow,
  resubmit,
  'resubmit-unanswered': submitNow,
  withdraw: (doing) => post(doing, 'withdrawal'),
  abandon: (doing) => post(doing, 'abandonment'),
  create: ({ set }) => set.person.create('/orders'),
  'choose-window': ({ set, k }) =>
    set.person.send('PUT', `/orders/${set.orderId}/call-window`, { window: ['any', 'morning', 'noon', 'afternoon'][k % 4] }),
  'call-back-now': (doing) => post(doing, 'call-back', {}),
  'call-back-at': (doing) => post(doing, 'call-back', { at: callBackMoment(doing.model) }),
  object: (doing) => post(doing, `corrections/${(doing.k % Math.max(1, doing.model.corrections.length)) + 1}/objection`),
  photo: sendPhoto,
  'begin-ending': beginEnding,
}

/** Every reason answered without a change, then handed in. */
async function resubmit(doing: Doing): Promise<Done> {
  const { set, model, stand } = doing
  if (is(model, ...refused, 'draft')) {
    const { rounds } = (await request(stand.app, 'GET', `/sandbox/orders/${set.orderId}`)).body as {
      rounds: { n: number; reasons: { anchor: string }[] }[]
    }
    const { revision, answers } = await draftOf(doing)
    const last = rounds.at(-1)
    const reply = { note: '核对过，没有写错', window: 'any', at: model.now }
    const byAnchor = Object.fromEntries((last?.reasons ?? []).map(({ anchor }) => [anchor, reply]))
    await set.person.send('PUT', `/orders/${set.orderId}/answers`, {
      revision,
      answers: { ...answers, replies: { round: last?.n ?? 0, byAnchor } },
    })
  }
  return submitNow(doing)
}

/** The photograph is already stored; its upload has tests of its own. */
async function sendPhoto(doing: Doing): Promise<Done> {
  const { ctx } = doing.stand
  const held = await ctx.db.selectFrom('objects').selectAll().where('order_id', '=', doing.set.orderId).executeTakeFirst()
  const id = randomUUID()
  if (held)
    await ctx.db
      .insertInto('objects')
      .values({ ...held, id, slot: 'backdrop-photo' })
      .execute()
  return post(doing, 'backdrop/photo', { objectId: id })
}

async function beginEnding(doing: Doing): Promise<Done> {
  const { set, stand } = doing
  const sent = await post(doing, 'revocation-codes')
  if (sent.status !== 200) return sent
  const { people } = sent.body as { people: { n: number; maskedPhone: string }[] }
  const codes = []
  for (const { n, maskedPhone } of people) {
    const phone = Object.keys(set.lastSixes).find((one) => `${one.slice(0, 3)}****${one.slice(-4)}` === maskedPhone) ?? ''
    codes.push({ n, code: await newestCode(stand.ctx, phone, 'revoke.code') })
  }
  const { revision } = await draftOf(doing)
  return set.person.create(`/orders/${set.orderId}/revocation`, { revision, codes })
}

/** 短信核验 by the owner, or by the second person's link. */
async function texted(doing: Doing): Promise<Done> {
  const { act, set, stand, model, k } = doing
  const byLink = act.id.endsWith('-by-link')
  const index = phoneFor(model, act.who, k)
  const row = (await verifications(doing))[index]
  const n = row?.n ?? index + 1
  const door = byLink ? await linkTo(doing, n) : ownDoor(doing, n)
  if ('status' in door) return door
  const asked = await door.post('puzzle')
  if (asked.status !== 200) return asked
  const { puzzleId, question } = asked.body as { puzzleId: string; question: string }
  const [a = 0, b = 0] = (question.match(/\d/g) ?? []).map(Number)
  const puzzle = { puzzleId, answer: String(a + b) }
  if (act.id.startsWith('resend')) return door.post('resends', puzzle)
  const phone = row?.phone ?? ''
  const right = set.lastSixes[phone] ?? '000000'
  const lastSix = act.id.startsWith('verify-wrong') ? (right === '111111' ? '222222' : '111111') : right
  const code = await newestCode(stand.ctx, phone, 'sms.sent', (one) => smsHash(stand.ctx, 'code', one) === row?.code)
  return door.post('verification', { ...puzzle, code, phone, lastSix })
}

type Door = { post: (what: 'puzzle' | 'resends' | 'verification', body?: unknown) => Promise<Done> }

const ownDoor = (doing: Doing, n: number): Door => ({
  post: (what, body) => post(doing, `sms-verifications/${n}${what === 'verification' ? '' : `/${what}`}`, body),
})

async function linkTo(doing: Doing, n: number): Promise<Door | Done> {
  const made = await post(doing, `sms-verifications/${n}/invitation`)
  if (made.status !== 201) return made
  const headers = { 'x-invitation': String(made.body.secret) }
  return { post: (what, body) => request(doing.stand.app, 'POST', `/invitation/${what}`, body, headers) }
}

async function verifications({ stand, set }: Doing): Promise<{ n: number; phone: string; code: string | null }[]> {
  const { db, vault } = stand.ctx
  const rows = await db
    .selectFrom('sms_verifications')
    .select(['n', 'phone_sealed', 'code_hash'])
    .where('order_id', '=', set.orderId)
    .where('lapsed_at', 'is', null)
    .orderBy('n')
    .execute()
  return rows.map(({ n, phone_sealed, code_hash }) => ({ n, phone: vault.open(phone_sealed, 'sms_verifications.phone'), code: code_hash }))
}
