/** A status word in the colour of its tone, with enough contrast to be read. */

import { type OrderStatus, statusRow, type Tone } from '@domain/lifecycle/status'
import { Badge } from '@mantine/core'

const colours: Record<Tone, { background: string; color: string }> = {
  you: { background: 'var(--amber-weak)', color: 'var(--amber)' },
  problem: { background: 'var(--red-weak)', color: 'var(--red)' },
  others: { background: 'var(--blue-weak)', color: 'var(--blue-ink)' },
  done: { background: 'var(--green-weak)', color: 'var(--green)' },
}

export function StatusBadge({ status }: { status: OrderStatus }) {
  const { word, tone } = statusRow(status)
  return (
    <Badge radius="sm" size="lg" tt="none" miw="max-content" style={colours[tone]}>
      {word}
    </Badge>
  )
}
