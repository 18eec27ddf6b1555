/** Until when the ministry's code is good, with the time left in large figures. */
import { View } from '@tarojs/components'
import { Countdown } from '@/components/ui/countdown'
import { clock, dayAndWeekday } from '@/words/dates'
import { smsFormWords as words } from './words'

export const TimeLeft = ({ until, now }: { until: string; now: number }) => (
  <>
    <View className="muted">{words.until(`${dayAndWeekday(until)}${clock(until)}`)}</View>
    <Countdown until={until} now={now} />
  </>
)
