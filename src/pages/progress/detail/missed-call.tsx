/** 待接电话: the number that called, when it calls again, and having it call at a time of one's own. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { showToast } from '@/components/ui/toast'
import { useSettings } from '@/hooks/use-settings'
import { dial } from '@/platform/phone-call'
import type { Progress } from '@/services/orders'
import { dayAndClock } from '@/words/dates'
import { helpWords, callWords as words } from '../now-words'
import { CallBackSheet } from './call-back-sheet'

export function MissedCall({ progress }: { progress: Progress }) {
  const [asking, setAsking] = useState(false)
  const phone = useSettings().data?.servicePhone
  const { status, deadline, callFrom, callBackAt } = progress
  if (status !== 'initial-review-call-pending') return null
  const call = async (number: string) => {
    if (!(await dial(number))) showToast(helpWords.noCall(number))
  }
  return (
    <Notice
      tone="warn"
      title={callBackAt ? words.agreed : words.missed}
      action={
        <View className="notice__buttons">
          <Button kind="secondary" size="small" popup="dialog" onPress={() => setAsking(true)}>
            {words.later}
          </Button>
          {phone ? (
            <Button kind="plain" onPress={() => void call(phone)}>
              {words.service(phone)}
            </Button>
          ) : null}
        </View>
      }
    >
      {callFrom ? <View className="missed-call__number figures">{words.missedFrom(callFrom)}</View> : null}
      {deadline ? <View>{callBackAt ? words.asked(dayAndClock(callBackAt)) : words.nextCall(dayAndClock(deadline))}</View> : null}
      <CallBackSheet progress={progress} open={asking} onClose={() => setAsking(false)} />
    </Notice>
  )
}
