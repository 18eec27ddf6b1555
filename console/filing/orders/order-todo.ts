/** What there is to say about an order at a glance: its one sentence, whose turn, until when, and the one thing to do now. */
import type { OrderCard } from '@contract/orders'
import { isBefore } from '@domain/calendar/moment'
import { filingTypes } from '@domain/filing-types/registry'
import { orderHeadline } from '@domain/lifecycle/order-headline'
import { statusRow } from '@domain/lifecycle/status'
import { dayAndWeekday, leftInWords } from '../../ui/dates'

/** What is known of an order in a list. */
export type Told = Pick<OrderCard, 'status' | 'type' | 'turn' | 'deadline' | 'draftExpiresAt' | 'stepsLeft'>

export const isDraft = ({ status }: Pick<OrderCard, 'status'>): boolean => status === 'draft' || status === 'order-idle-draft'
export const isOver = ({ status }: Pick<OrderCard, 'status'>): boolean => statusRow(status).final === true

const stepsLeftSays = (steps: readonly string[]): string =>
  steps.length === 0 ? '都填好了，只差提交' : `还差 ${steps.length} 步：${steps.slice(0, 2).join('、')}${steps.length > 2 ? ' 等' : ''}`

export function headlineOf(order: Told): string {
  if (!isDraft(order)) return orderHeadline(order.status, order.type)
  if (order.type === null) return '先看看该办哪一种备案'
  return order.stepsLeft ? stepsLeftSays(order.stepsLeft) : '备案信息还没有填完'
}

const turns = { applicant: '轮到您', provider: '轮到接入商', authority: '轮到管局', system: '系统在办' } as const
export const turnOf = ({ turn }: Pick<Told, 'turn'>): string | undefined => (turn ? turns[turn] : undefined)

/** Until when, in words; undefined where there is no date. */
export function untilOf(order: Told, now: string): string | undefined {
  const { deadline, draftExpiresAt, turn } = order
  if (isDraft(order)) return draftExpiresAt ? `草稿保留到 ${dayAndWeekday(draftExpiresAt, now)}` : undefined
  if (!deadline || turn === null) return undefined
  if (turn === 'applicant') return `请在 ${dayAndWeekday(deadline, now)}前完成，${leftInWords(deadline, now)}`
  return isBefore(deadline, now) ? '比预计的晚了，资料没有丢' : `预计 ${dayAndWeekday(deadline, now)}前有结果`
}

/** `fill`: answered at the computer; `hand-over`: a code for the phone; `phone`: a page of the phone; `look`: only to be looked at. */
export type NextAct = { kind: 'fill' | 'hand-over' | 'look'; label: string } | { kind: 'phone'; label: string; page: string }

/** Types that are only begun on the phone are also gone on with there. */
export const isFilledHere = (type: OrderCard['type']): boolean => type === null || filingTypes[type].startsOn === 'both'

const mends = ['initial-changes-requested', 'initial-rejected', 'authority-rejected']
const texts = ['sms-verifying', 'revocation-sms-verifying']

export function nextActOf({ id, status, type }: Pick<OrderCard, 'id' | 'status' | 'type'>): NextAct {
  const here = isFilledHere(type)
  if (isDraft({ status })) return here ? { kind: 'fill', label: '继续填写' } : { kind: 'hand-over', label: '用手机继续' }
  if (mends.includes(status)) return here ? { kind: 'fill', label: '去修改' } : { kind: 'hand-over', label: '用手机修改' }
  const onPhone = `orderId=${encodeURIComponent(id)}`
  if (texts.includes(status)) return { kind: 'phone', label: '用手机核验', page: `pages/progress/detail/index?${onPhone}` }
  if (status === 'backdrop-pending') return { kind: 'phone', label: '用手机办理拍照', page: `pages/filing/photo/index?${onPhone}` }
  return { kind: 'look', label: status === 'approved' ? '查看备案号' : '查看进度' }
}

/** The order to show first: the one under way, else the newest approved one. The list is newest first. */
export const shownFirst = (orders: readonly OrderCard[]): OrderCard | undefined =>
  orders.find((order) => !isOver(order)) ?? orders.find(({ status }) => status === 'approved')
