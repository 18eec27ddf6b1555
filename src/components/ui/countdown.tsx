/** Time left in large figures; the sentence beside it says until when. */
import { View } from '@tarojs/components'
import { timeLeft } from '@/words/dates'

export function Countdown({ until, now }: { until: string; now: number }) {
  const left = timeLeft(until, now)
  if (!left) return <View className="countdown countdown--over">时间已过</View>
  const { days, hours, minutes } = left
  const all: [number, string][] =
    days >= 2
      ? [
          [days, '天'],
          [hours, '小时'],
        ]
      : [
          [days * 24 + hours, '小时'],
          [minutes, '分'],
        ]
  const [first, second] = all
  const parts = first?.[0] === 0 && second ? [second] : all
  return (
    <View className="countdown" {...{ role: 'timer' }}>
      {parts.map(([figure, unit]) => (
        <View key={unit} className="countdown__part">
          {figure}
          <View className="countdown__unit">{unit}</View>
        </View>
      ))}
    </View>
  )
}
