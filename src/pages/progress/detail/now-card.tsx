/** What is happening now, whose turn it is and until when; while people are to answer an SMS, each of them. */
import { filingTypeName } from '@domain/filing-types/registry'
import { View } from '@tarojs/components'
import { Countdown } from '@/components/ui/countdown'
import { StatusTag } from '@/components/ui/status-tag'
import { useNow } from '@/hooks/use-settings'
import type { Progress } from '@/services/orders'
import { clock, dayAndWeekday } from '@/words/dates'
import { words } from '../words'
import { People } from './people'

export function NowCard({ progress }: { progress: Progress }) {
  const now = useNow(5_000)
  const { deadline, turn, status } = progress
  const yours = turn === 'applicant' && deadline !== null
  return (
    <View className="card">
      <View className="order__head">
        <StatusTag status={status} />
        <View className="tiny figures">
          {[progress.type && filingTypeName(progress.type), words.order(progress.id)].filter(Boolean).join(' · ')}
        </View>
      </View>
      <View className="now__says">{progress.says}</View>
      {yours ? (
        <>
          <View className="muted">{words.yourTurnUntil(`${dayAndWeekday(deadline)}${clock(deadline)}`)}</View>
          <Countdown until={deadline} now={now} />
        </>
      ) : null}
      {progress.nextSays ? <View className="muted">{progress.nextSays}</View> : null}
      {status === 'sms-verifying' || status === 'revocation-sms-verifying' ? <People progress={progress} /> : null}
    </View>
  )
}
