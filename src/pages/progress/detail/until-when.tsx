/** Until when: for the person a clock that runs, for others the day they answer by, in large figures. */
import { View } from '@tarojs/components'
import { Countdown } from '@/components/ui/countdown'
import { useNow } from '@/hooks/use-settings'
import type { Progress } from '@/services/orders'
import { clock, dayAndWeekday, timeLeft } from '@/words/dates'
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
  const left = timeLeft(deadline, now)
  return (
    <View className="until">
      <View className="muted">{label}</View>
      <View className="until__day figures">{dayAndWeekday(deadline)}</View>
      <View className="tiny">{left ? (left.days > 0 ? words.inDays(left.days) : words.today) : words.overdue}</View>
      {left || turn === 'applicant' ? null : <View className="muted">{words.overdueSays}</View>}
    </View>
  )
}
