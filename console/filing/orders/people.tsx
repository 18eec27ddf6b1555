/** Whom the ministry texted, each with what is left to them. Who answers does it on their own phone. */
import type { OrderProgress, SmsVerification } from '@contract/orders'
import { Table, Text } from '@mantine/core'
import { useServerNow, useSettings } from '../../api/settings'
import { dayAndClock, leftInWords } from '../../ui/dates'
import { Section } from './section'
import { words } from './words'

export function People({ progress: { smsVerifications } }: { progress: OrderProgress }) {
  const hours = useSettings().data?.policy.smsVerifyHours
  if (!smsVerifications.length) return null
  return (
    <Section id="people" title={words.people}>
      <Text size="sm" mb="sm">
        {words.peopleSays(hours)}
      </Text>
      <Table>
        <Table.Tbody>
          {smsVerifications.map((person) => (
            <Person key={person.n} person={person} />
          ))}
        </Table.Tbody>
      </Table>
    </Section>
  )
}

function Person({ person }: { person: SmsVerification }) {
  const now = useServerNow()
  const { maskedName, maskedPhone, verifiedAt } = person
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={500} className="figures">
        {`${maskedName} · ${maskedPhone}`}
      </Table.Th>
      <Table.Td>{verifiedAt ? words.verified : words.waiting}</Table.Td>
      <Table.Td>{stateOf(person, now)}</Table.Td>
    </Table.Tr>
  )
}

function stateOf({ verifiedAt, sentAt, expiresAt, attemptsLeft, resendsLeft, invitation }: SmsVerification, now: string): string {
  if (verifiedAt) return words.verifiedAt(dayAndClock(verifiedAt, now))
  if (!sentAt) return words.notSent
  return [
    expiresAt ? words.expires(dayAndClock(expiresAt, now), leftInWords(expiresAt, now)) : '',
    words.chances(attemptsLeft, resendsLeft),
    invitation ? words.linkState[invitation.state] : '',
  ]
    .filter(Boolean)
    .join(' · ')
}
