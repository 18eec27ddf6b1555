/** 「换个时间再打给我」: a day and a half hour within the reviewers' hours. */
import { momentAt } from '@domain/calendar/moment'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Chips } from '@/components/ui/chips'
import { Sheet } from '@/components/ui/sheet'
import { showToast } from '@/components/ui/toast'
import { useCallBack } from '@/hooks/use-calls'
import { useNow } from '@/hooks/use-settings'
import type { Progress } from '@/services/orders'
import { troubleOf } from '@/services/trouble'
import { dayAndClock, dayAndWeekday } from '@/words/dates'
import { callWords as words } from '../now-words'
import { callBackDays } from './call-back-times'

type CallBackSheetProps = { progress: Progress; open: boolean; onClose: () => void }

export function CallBackSheet({ progress, open, onClose }: CallBackSheetProps) {
  const now = useNow()
  const ask = useCallBack(progress.id)
  const [day, setDay] = useState<string>()
  const [time, setTime] = useState<string>()
  const missedAt = progress.events.filter(({ event }) => event === 'call-missed').at(-1)?.at ?? progress.updatedAt
  const days = callBackDays(now, missedAt)
  const times = days.find((one) => one.day === day)?.times ?? []
  const send = () => {
    if (!day || !time) return
    const at = momentAt(day, time)
    ask.mutate(at, {
      onSuccess: () => {
        showToast(words.asked(dayAndClock(at)))
        onClose()
      },
      onError: (error) => showToast(troubleOf(error).title),
    })
  }
  const chooseDay = (one: string) => {
    setDay(one)
    setTime(undefined)
  }
  return (
    <Sheet
      open={open}
      title={words.laterTitle}
      onClose={onClose}
      footer={
        <Button busy={ask.isPending} disabledBecause={day && time ? undefined : words.pick} onPress={send}>
          {words.confirm}
        </Button>
      }
    >
      <View className="muted">{days.length ? words.laterSays : words.none}</View>
      <View className="field">
        <View className="field__label">{words.day}</View>
        <Chips
          label={words.day}
          options={days.map((one) => ({ value: one.day, label: dayAndWeekday(momentAt(one.day)) }))}
          chosen={day}
          onChoose={chooseDay}
        />
      </View>
      {day ? (
        <View className="field">
          <View className="field__label">{words.clock}</View>
          <Chips label={words.clock} options={times.map((value) => ({ value, label: value }))} chosen={time} onChoose={setTime} />
        </View>
      ) : null}
    </Sheet>
  )
}
