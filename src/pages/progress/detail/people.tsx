/** While people are to answer an SMS: each of them, with what is left, and the way to the one who has not answered. */
import { View } from '@tarojs/components'
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
