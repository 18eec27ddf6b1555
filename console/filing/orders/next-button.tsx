/** The one thing to do now with an order, and going on on the phone where both can. */
import type { OrderCard } from '@contract/orders'
import { Button, Group } from '@mantine/core'
import { PhonePageButton } from '../handoff/phone-page'
import { QrButton } from '../handoff/qr-dialog'
import { paths } from '../pages'
import { nextActOf } from './order-todo'

export function NextButton({ order, onItsPage }: { order: OrderCard; onItsPage: boolean }) {
  const act = nextActOf(order)
  const handed = { kind: 'continue', orderId: order.id } as const
  if (act.kind === 'look' && onItsPage) return null
  return (
    <Group mt="md" gap="sm">
      {act.kind === 'fill' ? (
        <>
          <Button component="a" href={paths.fill(order.id)}>
            {act.label}
          </Button>
          <QrButton what={handed} />
        </>
      ) : act.kind === 'hand-over' ? (
        <QrButton what={handed} label={act.label} variant="filled" />
      ) : act.kind === 'phone' ? (
        <PhonePageButton page={act.page} label={act.label} />
      ) : (
        <Button component="a" href={paths.order(order.id)} variant="default">
          {act.label}
        </Button>
      )}
      {act.kind === 'look' || onItsPage ? null : (
        <Button component="a" href={paths.order(order.id)} variant="subtle">
          查看进度
        </Button>
      )}
    </Group>
  )
}
