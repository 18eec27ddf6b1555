/** Why it came back: which places, in the reviewer's words, with what to do about it. */
import type { OrderProgress } from '@contract/orders'
import { Text } from '@mantine/core'
import { Section } from './section'
import { words } from './words'

export function Reasons({ progress: { reasons, status } }: { progress: OrderProgress }) {
  if (!reasons.length) return null
  return (
    <Section id="reasons" title={status === 'revocation-void' ? words.refusedWhy : words.reasons(reasons.length)}>
      <ul className="plain-list">
        {reasons.map(({ anchor, label, says, advice }) => (
          <li key={`${anchor}${says}`}>
            <Text fw={600}>{label}</Text>
            <Text>{says}</Text>
            {advice ? <Text c="dimmed">{advice}</Text> : null}
          </li>
        ))}
      </ul>
    </Section>
  )
}
