/**
 * A notification as a WeChat subscribe message: the fields of our two shapes of template within WeChat's limits per kind of field
 * (thing ≤ 20 characters, character_string ≤ 32 without Chinese, phrase ≤ 5 Chinese characters, time as 2026年9月14日 09:00).
 * Source: WeChat 订阅消息 parameter limits; K1 (order number, time, domain, status).
 */
import { clockOf, dayOf } from '@domain/calendar/moment'
import type { NotificationGroup } from './event-table'

export const wechatTemplateTitles: Record<NotificationGroup, string> = {
  'to-do': '备案待处理提醒',
  progress: '备案进度通知',
  other: '到期与安全提醒',
}

export type WechatData = Readonly<Record<string, { value: string }>>
export type WechatTold = {
  title: string
  at: string
  /** 17 digits, or a number of ours where it is not about an order. */
  number: string
  /** A domain, a filing number, whose certificate: what it is about. */
  about: string
  /** Status word of the order. */
  statusWord?: string | undefined
}

/** Which template carries it: only an order has a status to show. */
export const wechatTemplateFor = (group: NotificationGroup, aboutOrder: boolean): NotificationGroup => (aboutOrder ? group : 'other')

export function wechatData(template: NotificationGroup, { title, at, number, about, statusWord = '' }: WechatTold): WechatData {
  const thing = (text: string) => ({ value: cut(text || '备案', 20) })
  const base = {
    thing1: thing(title),
    thing2: thing(about),
    time3: { value: chineseTime(at) },
    character_string4: { value: number.slice(0, 32) },
  }
  return template === 'other' ? base : { ...base, phrase5: { value: [...(statusWord || '处理中')].slice(0, 5).join('') } }
}

const cut = (text: string, most: number): string => {
  const letters = [...text]
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : text
}

/** 2026年9月14日 09:00 */
function chineseTime(at: string): string {
  const [year, month, day] = dayOf(at).split('-').map(Number)
  return `${year}年${month}月${day}日 ${clockOf(at)}`
}
