/**
 * What a person has chosen to be told where: three groups × channel, and quiet hours. What is urgent (calls, SMS windows, rejections) is
 * never held back, and keeps one way out of the app that does not hang on WeChat's one-time permission. Source: spec A30, K5.
 */
import { addDays, clockOf, dayOf, momentAt } from '@domain/calendar/moment'
import { type NotificationGroup, type OutsideChannel, outsideChannels } from './event-table'

export type NotificationChoice = {
  groups: Record<NotificationGroup, Record<OutsideChannel, boolean>>
  /** `from` and `to` as 22:00; may reach over midnight. Equal times are no quiet hours. */
  quietHours: { on: boolean; from: string; to: string }
}

const everything = { sms: true, mail: true, wechat: true }
export const defaultChoice: NotificationChoice = {
  groups: { 'to-do': everything, progress: everything, other: everything },
  quietHours: { on: true, from: '22:00', to: '08:00' },
}

type Told = { group: NotificationGroup; outside: readonly OutsideChannel[]; urgent: boolean }

/** The ways out of the app that a message takes. With everything switched off an urgent one is still texted. */
export function channelsFor({ group, outside, urgent }: Told, { groups }: NotificationChoice): OutsideChannel[] {
  const chosen = outsideChannels.filter((channel) => outside.includes(channel) && groups[group][channel])
  const certain = chosen.includes('sms') || chosen.includes('mail')
  return urgent && !certain && outside.includes('sms') ? ['sms', ...chosen] : chosen
}

/** The end of the quiet hours in which a moment lies, ISO 8601; undefined when the message may go at once. */
export function heldUntil({ quietHours: { on, from, to } }: NotificationChoice, urgent: boolean, at: string): string | undefined {
  if (!on || urgent || from === to) return undefined
  const time = clockOf(at)
  const overMidnight = from > to
  const quiet = overMidnight ? time >= from || time < to : time >= from && time < to
  if (!quiet) return undefined
  const end = momentAt(dayOf(at), to)
  return overMidnight && time >= from ? addDays(end, 1) : end
}
