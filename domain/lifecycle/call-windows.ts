/** When a person would rather be called, within the hours in which reviewers call at all. Source: spec K2 (9–18, workdays). */
import { clockOf, dayOf, isBefore } from '@domain/calendar/moment'
import { addWorkdays, type CallingHours, isWorkday, nextCallingMoment } from '@domain/calendar/workdays'

export const callWindowIds = ['any', 'morning', 'noon', 'afternoon'] as const
export type CallWindow = (typeof callWindowIds)[number]

export const callWindows: Record<CallWindow, CallingHours & { label: string }> = {
  any: { from: '09:00', to: '18:00', label: '工作时间都可以（9:00–18:00）' },
  morning: { from: '09:00', to: '12:00', label: '上午（9:00–12:00）' },
  noon: { from: '12:00', to: '14:00', label: '中午（12:00–14:00）' },
  afternoon: { from: '14:00', to: '18:00', label: '下午（14:00–18:00）' },
}

/** The first moment not before the given one that lies in the window of a workday. */
export const nextCallIn = (moment: string, window: CallWindow = 'any'): string => nextCallingMoment(moment, callWindows[window])

/** How far ahead a call back can be asked for, counted from the missed call: the review itself has a promised end. */
const callBackWorkdays = 3

/**
 * What is wrong with the moment somebody asks to be called at, in words; undefined when nothing is.
 * @param missedAt when the first call was missed
 */
export function callBackFault(at: string, now: string, missedAt: string): string | undefined {
  if (isBefore(at, now)) return '这个时间已经过去，请选一个之后的时间'
  const clock = clockOf(at)
  if (!isWorkday(dayOf(at)) || clock < callWindows.any.from || clock >= callWindows.any.to)
    return '审核员在工作日 9:00–18:00 回电，请选这段时间里的一个时间'
  if (isBefore(addWorkdays(missedAt, callBackWorkdays), at))
    return `最晚可以约在未接来电后的 ${callBackWorkdays} 个工作日内，请选早一点的时间`
  return undefined
}
