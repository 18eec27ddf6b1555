/** An order at a glance: its word, one sentence, whose turn, until when, and the one thing to do now. */
import type { OrderCard } from '@contract/orders'
import { filingTypeName } from '@domain/filing-types/registry'
import { Group, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useServerNow, useSettings } from '../../api/settings'
import { StatusBadge } from '../../ui/status-badge'
import { NextButton } from './next-button'
import { headlineOf, nextActOf, turnOf, untilOf } from './order-todo'
import { PhoneAtWork } from './phone-at-work'

type OrderNowProps = {
  order: OrderCard
  /** Nothing that leads to where one stands already. */
  onItsPage?: boolean
  children?: ReactNode
}

export function OrderNow({ order, onItsPage = false, children }: OrderNowProps) {
  const now = useServerNow()
  const provider = useSettings().data?.providerName
  const turn = turnOf(order)
  const until = untilOf(order, now)
  return (
    <section className="card" aria-labelledby={`order-${order.id}`}>
      <Group gap="sm" mb={8}>
        <StatusBadge status={order.status} />
        <Text size="sm" c="dimmed">
          {[order.type ? filingTypeName(order.type, provider) : '类型待定', order.domains.join('、') || '还没有填域名'].join(' · ')}
        </Text>
      </Group>
      <Title order={2} size="h3" id={`order-${order.id}`}>
        {headlineOf(order)}
      </Title>
      <Group gap="md" mt={4}>
        {turn ? (
          <Text fw={600} c={order.turn === 'applicant' ? 'var(--blue-ink)' : 'var(--ink-2)'}>
            {turn}
          </Text>
        ) : null}
        {until ? <Text className="figures">{until}</Text> : null}
      </Group>
      {nextActOf(order).kind === 'look' ? null : <PhoneAtWork orderId={order.id} />}
      {children}
      <NextButton order={order} onItsPage={onItsPage} />
    </section>
  )
}
