/** What the inbox says. */
import type { Channel, Delivery, Group } from '@/services/notifications'
import { clock, dayAndClock, dayAndWeekday, fullDay } from '@/words/dates'
import { groupOrderId } from '@/words/order-number'

export const words = {
  title: '通知',
  show: '看哪一类',
  all: '全部',
  groups: { 'to-do': '需要我处理', progress: '进度', other: '其他' } satisfies Record<Group, string>,
  waiting: '需要您处理',
  unread: '未读',
  readAll: '全部标为已读',
  readFailed: '没有标成已读，联网后再点一次',
  settings: '通知设置',
  refresh: '刷新',
  refreshed: '已是最新',
  notRefreshed: '没有取到新的，请稍后再试',
  older: '看更早的通知',
  noOlder: '更早的没有了',
  empty: '还没有通知',
  emptySays: '提交备案后，审核进展、需要您做的事和截止时间，都会在这里告诉您。',
  emptyGroup: '这一类还没有通知',
  offline: (moment: string) => `没有网络。下面是 ${moment} 的通知，联网后自动更新。`,
  lastKnown: '暂时连不上服务器',
  lastKnownSays: (moment: string) => `下面是 ${moment} 的通知。`,
  retry: '再试一次',
  onlyHere: '只在这里通知',
  today: '今天',
  yesterday: '昨天',
} as const

export const channelNames: Record<Channel, string> = { sms: '短信', mail: '邮件', wechat: '微信' }

/** 短信已送达 / 邮件正在重试，下次 10:05: one way in a few words. */
export function deliveryInWords({ channel, status, nextTryAt }: Delivery, now: number): string {
  const name = channelNames[channel]
  const next = nextTryAt ? moment(nextTryAt, now) : ''
  if (status === 'delivered') return `${name}已送达`
  if (status === 'held') return `${name}等到 ${next || '安静时段结束'} 再发`
  if (status === 'retrying') return `${name}正在重试${next ? `，下次 ${next}` : ''}`
  return status === 'failed' ? `${name}没有送达` : `${name}正在发送`
}

/**
 * A message that goes out alone begins with the order it is about. Here its sentence comes first and the order below it, in small; what does
 * not begin so is left as it is.
 */
export function partsOf(text: string): { says: string; about?: string } {
  const [, domain, orderId, says] = /^备案 (\S+)（订单 (\d+)[^）]*）：(.+)$/s.exec(text) ?? []
  return domain && orderId && says ? { says, about: `${domain} · 订单 ${groupOrderId(orderId)}` } : { says: text }
}

const inOrder: readonly Channel[] = ['sms', 'mail', 'wechat']
export const byChannel = (deliveries: readonly Delivery[]): Delivery[] =>
  [...deliveries].sort((a, b) => inOrder.indexOf(a.channel) - inOrder.indexOf(b.channel))

/** 10:05 on the day itself, else with the day. */
const moment = (at: string, now: number): string => (fullDay(at) === fullDay(now) ? clock(at) : dayAndClock(at))

/** 今天, 昨天, 9月16日（周三）, 2025年9月16日. */
export function dayHeading(at: string, now: number): string {
  const full = fullDay(at)
  if (full === fullDay(now)) return words.today
  if (full === fullDay(now - 24 * 3600_000)) return words.yesterday
  return full.slice(0, 4) === fullDay(now).slice(0, 4) ? dayAndWeekday(at) : full
}
