/** While people are to answer an SMS: each of them, with what is left; the way to the one who has not answered, and to let them do it themselves. */
import { View } from '@tarojs/components'
import { Button } from '@/components/ui/button'
import { Row } from '@/components/ui/card'
import { Tag } from '@/components/ui/status-tag'
import { go } from '@/hooks/use-go'
import { routes } from '@/routes'
import type { Progress, SmsVerification } from '@/services/orders'
import { dayAndClock } from '@/words/dates'
import { words } from '../words'

export const People = ({ progress }: { progress: Progress }) => (
  <View className="people">
    {progress.smsVerifications.map((person) => (
      <Person key={person.n} orderId={progress.id} person={person} />
    ))}
    <AutoResend at={progress.smsVerifications.find(({ verifiedAt, autoResendAt }) => !verifiedAt && autoResendAt)?.autoResendAt} />
    <View className="tiny">{lapseOf(progress)}</View>
  </View>
)

const AutoResend = ({ at }: { at: string | null | undefined }) =>
  at ? <View className="tiny">{words.autoResend(dayAndClock(at))}</View> : null

function Person({ orderId, person }: { orderId: string; person: SmsVerification }) {
  const { n, maskedName, maskedPhone, verifiedAt, sentAt } = person
  const name = maskedName || maskedPhone
  return (
    <View className="people__one">
      <Row
        title={`${maskedName} · ${maskedPhone}`}
        says={stateOf(person)}
        aside={verifiedAt ? <Tag tone="done">{words.verified}</Tag> : <Tag tone="warn">{words.waiting}</Tag>}
        {...(verifiedAt || !sentAt ? {} : { onPress: () => go(routes.smsVerification(orderId, n)) })}
      />
      {verifiedAt ? null : (
        <Button kind="plain" onPress={() => go(routes.invite(orderId, n))}>
          {words.invite(name)}
        </Button>
      )}
    </View>
  )
}

function lapseOf({ status, smsLapse }: Progress): string {
  if (status !== 'sms-verifying') return words.lapseOfEnding
  return smsLapse === 'person-resubmits' ? words.lapseByPerson : words.lapse
}

function stateOf({ verifiedAt, sentAt, attemptsLeft, resendsLeft, invitation }: SmsVerification): string {
  if (verifiedAt) return words.verifiedAt(dayAndClock(verifiedAt))
  const chances = sentAt ? words.chances(attemptsLeft, resendsLeft) : words.notSent
  const link = invitation ? words.inviteState[invitation.state] : ''
  return link ? `${chances} · ${link}` : chances
}
