/** What is happening now, whose turn it is and until when; while people are to answer an SMS, each of them. */
import { filingTypeName } from '@domain/filing-types/registry'
import { View } from '@tarojs/components'
import { Row } from '@/components/ui/card'
import { Countdown } from '@/components/ui/countdown'
import { StatusTag, Tag } from '@/components/ui/status-tag'
import { go } from '@/hooks/use-go'
import { useNow } from '@/hooks/use-settings'
import { routes } from '@/routes'
import type { Progress, SmsVerification } from '@/services/orders'
import { clock, dayAndClock, dayAndWeekday } from '@/words/dates'
import { words } from '../words'

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

const People = ({ progress }: { progress: Progress }) => (
  <View className="people">
    {progress.smsVerifications.map((person) => (
      <Row
        key={person.n}
        title={`${person.maskedName} · ${person.maskedPhone}`}
        says={stateOf(person)}
        aside={person.verifiedAt ? <Tag tone="done">{words.verified}</Tag> : <Tag tone="warn">{words.waiting}</Tag>}
        {...(person.verifiedAt || !person.sentAt ? {} : { onPress: () => go(routes.smsVerification(progress.id, person.n)) })}
      />
    ))}
    <View className="tiny">{progress.status === 'sms-verifying' ? words.lapse : words.lapseOfEnding}</View>
  </View>
)

function stateOf({ verifiedAt, sentAt, attemptsLeft, resendsLeft }: SmsVerification): string {
  if (verifiedAt) return words.verifiedAt(dayAndClock(verifiedAt))
  return sentAt ? words.chances(attemptsLeft, resendsLeft) : words.notSent
}
