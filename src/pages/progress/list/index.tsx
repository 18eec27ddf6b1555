/** 备案进度: every order of the account, newest first, each with its word, whose turn it is and until when. */
import { filingTypeName } from '@domain/filing-types/registry'
import { View } from '@tarojs/components'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { ErrorState } from '@/components/ui/error-state'
import { Icon } from '@/components/ui/icon'
import { Page } from '@/components/ui/page'
import { Skeleton } from '@/components/ui/skeleton'
import { StatusTag } from '@/components/ui/status-tag'
import { go, goBack, goHome } from '@/hooks/use-go'
import { useOrders } from '@/hooks/use-orders'
import { useNow } from '@/hooks/use-settings'
import { useSignedIn } from '@/hooks/use-signed-in'
import { Pressable } from '@/platform/pressable'
import { routes } from '@/routes'
import type { OrderCard } from '@/services/orders'
import { troubleOf } from '@/services/trouble'
import { day, dayAndWeekday, leftInWords } from '@/words/dates'
import { LastKnown, offlineWords } from '../last-known'
import { words } from '../words'
import '../progress.scss'

export default function ProgressList() {
  useSignedIn(routes.progressList())
  const orders = useOrders()
  return (
    <Page title={words.list} onBack={goBack} {...offlineWords(orders.seenAt)}>
      <LastKnown seenAt={orders.seenAt} failed={orders.isError} onRetry={() => orders.refetch()} />
      <Content orders={orders.data} error={orders.error} onRetry={() => orders.refetch()} />
    </Page>
  )
}

type ContentProps = { orders: readonly OrderCard[] | undefined; error: unknown; onRetry: () => void }

function Content({ orders, error, onRetry }: ContentProps) {
  const now = useNow()
  if (!orders && error) return <ErrorState trouble={troubleOf(error)} onRetry={onRetry} />
  if (!orders) return <Skeleton cards={3} />
  if (!orders.length)
    return <EmptyState title={words.empty} says={words.emptySays} action={<Button onPress={goHome}>{words.toStart}</Button>} />
  return (
    <>
      {orders.map((order) => (
        <Pressable key={order.id} role="link" className="card order-line" onPress={() => go(routes.progress(order.id))}>
          <View className="order__head">
            <StatusTag status={order.status} />
            <View className="tiny figures">{words.created(day(order.createdAt))}</View>
          </View>
          <View className="order-line__body">
            <View className="order-line__words">
              <View className="order-line__domain">{order.domains.join('、') || words.noDomain}</View>
              <View className="muted">{untilWhen(order, now)}</View>
              <View className="tiny figures">
                {[order.type && filingTypeName(order.type), words.order(order.id)].filter(Boolean).join(' · ')}
              </View>
            </View>
            <Icon name="forward" size={16} className="row__chevron" />
          </View>
        </Pressable>
      ))}
    </>
  )
}

function untilWhen({ deadline, turn }: OrderCard, now: number): string {
  if (!deadline || turn === null) return ''
  return turn === 'applicant' ? `轮到您，${leftInWords(deadline, now)}` : words.expectedBy(dayAndWeekday(deadline))
}
