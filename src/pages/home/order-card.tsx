/** The order that is under way: whose turn it is, what remains, until when, and the one thing to do now. */
import { statusRow } from '@domain/lifecycle/status'
import { View } from '@tarojs/components'
import { Button } from '@/components/ui/button'
import { StatusTag } from '@/components/ui/status-tag'
import { go } from '@/hooks/use-go'
import { useNow } from '@/hooks/use-settings'
import { Heading } from '@/platform/heading'
import { routes } from '@/routes'
import type { OrderCard as Order } from '@/services/orders'
import { day, dayAndWeekday, leftInWords } from '@/words/dates'
import { todo } from './order-words'
import { words } from './words'

export function OrderCard({ order }: { order: Order }) {
  const now = useNow()
  const { turn } = statusRow(order.status)
  const { headline, action, opens } = todo(order)
  const open = () => go(opens === 'form' ? routes.filing('preview', order.id) : routes.progress(order.id))
  return (
    <View className="card">
      <View className="order__head">
        <StatusTag status={order.status} />
        <View className="tiny order__domain">{order.domains.join('、')}</View>
      </View>
      <Heading level={2} className="order__headline">
        {headline}
      </Heading>
      <View className="muted order__until">{untilWhen(order, now)}</View>
      <Button kind={turn === 'applicant' ? 'primary' : 'secondary'} onPress={open}>
        {action}
      </Button>
    </View>
  )
}

function untilWhen(order: Order, now: number): string {
  if (order.draftExpiresAt) return words.keptUntil(day(order.draftExpiresAt))
  if (!order.deadline) return statusRow(order.status).final ? '' : words.kept
  const left = leftInWords(order.deadline, now)
  return order.turn === 'applicant'
    ? `请在 ${dayAndWeekday(order.deadline)}前完成，${left}`
    : `预计 ${dayAndWeekday(order.deadline)}前有结果`
}
