/** 公安联网备案 after the number: until when, what to bring, where. */
import type { OrderProgress } from '@contract/orders'
import { publicSecurityBrings, publicSecurityDates, publicSecuritySite } from '@domain/lifecycle/public-security'
import { Text } from '@mantine/core'
import { useServerNow } from '../../api/settings'
import { dayAndWeekday } from '../../ui/dates'
import { Section } from './section'
import { words } from './words'

export function PublicSecurity({ progress: { status, type, events, updatedAt } }: { progress: OrderProgress }) {
  const now = useServerNow()
  const approvedAt = events.filter(({ event }) => event === 'authority-approved').at(-1)?.at ?? updatedAt
  const dates = status === 'approved' ? publicSecurityDates(type, approvedAt) : undefined
  if (!dates) return null
  return (
    <Section id="public-security" title={words.police}>
      <Text>{words.policeSays(dayAndWeekday(dates.until, now))}</Text>
      <ul className="plain-list">
        {publicSecurityBrings.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <a className="link" href={`https://${publicSecuritySite}`} target="_blank" rel="noreferrer">
        {words.policeWhere(publicSecuritySite)}
      </a>
    </Section>
  )
}
