/** Until when: for the person a clock that runs, for others the day they answer by, in large figures. */
import { dayOf, daysBetween, momentOf } from '@domain/calendar/moment'
import { View } from '@tarojs/components'
import { Countdown } from '@/components/ui/countdown'
import { useNow } from '@/hooks/use-settings'
import type { Progress } from '@/services/orders'
import { clock, dayAndWeekday } from '@/words/dates'
import { nowWords as words } from '../now-words'

/** Kept for weeks: a date says more than a clock. */
const byDate: readonly Progress['status'][] = ['draft', 'order-idle-draft']

export function UntilWhen({ progress }: { progress: Progress }) {
  const now = useNow(5_000)
  const { deadline, turn, status, deadlineEstimated } = progress
  if (!deadline || turn === null || turn === 'system') return null
  if (turn === 'applicant' && !byDate.includes(status)) {
    const called = status === 'initial-review-call-pending'
    return (
      <View className="until">
        <View className="muted">{called ? words.callAt : words.until(`${dayAndWeekday(deadline)}${clock(deadline)}`)}</View>
        <Countdown until={deadline} now={now} />
      </View>
    )
  }
  const label = turn === 'applicant' ? words.keptUntil : deadlineEstimated ? words.byEstimate : words.by
  const late = Date.parse(deadline) < now
  return (
    <View className="until">
      <View className="muted">{label}</View>
      <View className="until__day figures">{dayAndWeekday(deadline)}</View>
      <View className="tiny">{late ? words.overdue : inDays(deadline, now)}</View>
      {late && turn === 'provider' ? <View className="muted">{words.overdueSays}</View> : null}
    </View>
  )
}

/** By the calendar: what ends tomorrow at nine is tomorrow's, however few hours that is. */
function inDays(deadline: string, now: number): string {
  const days = daysBetween(dayOf(momentOf(now)), dayOf(deadline))
  return days > 1 ? words.inDays(days) : days === 1 ? words.tomorrow : words.today
}
