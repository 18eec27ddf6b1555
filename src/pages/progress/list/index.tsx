/** 备案进度: every order of the account, those under way apart from those that are over, newest first. */
import { statusRow } from '@domain/lifecycle/status'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Bell } from '@/components/ui/bell'
import { Button } from '@/components/ui/button'
import { Chips } from '@/components/ui/chips'
import { EmptyState } from '@/components/ui/empty-state'
import { ErrorState } from '@/components/ui/error-state'
import { Page } from '@/components/ui/page'
import { Skeleton } from '@/components/ui/skeleton'
import { go, goBack, goHome } from '@/hooks/use-go'
import { useOrders } from '@/hooks/use-orders'
import { useSignedIn } from '@/hooks/use-signed-in'
import { useUnread } from '@/hooks/use-unread'
import { PullDown } from '@/platform/pull-down'
import { routes } from '@/routes'
import type { OrderCard } from '@/services/orders'
import { troubleOf } from '@/services/trouble'
import { LastKnown, offlineWords } from '../last-known'
import { listWords } from '../list-words'
import { RefreshButton, refreshed } from '../refresh'
import { words } from '../words'
import { OrderLine } from './order-line'
import '../progress.scss'

export default function ProgressList() {
  useSignedIn(routes.progressList())
  const orders = useOrders()
  const unread = useUnread()
  const refresh = () => refreshed(orders.refetch)
  return (
    <Page
      title={words.list}
      onBack={goBack}
      headerAside={
        <>
          {orders.data ? <RefreshButton busy={orders.isFetching} onPress={refresh} /> : null}
          <Bell unread={unread} onPress={() => go(routes.notifications())} />
        </>
      }
      {...offlineWords(orders.seenAt)}
    >
      <PullDown onPull={refresh}>
        <LastKnown seenAt={orders.seenAt} failed={orders.isError} onRetry={() => orders.refetch()} />
        <Content orders={orders.data} error={orders.error} onRetry={() => orders.refetch()} />
      </PullDown>
    </Page>
  )
}

type ContentProps = { orders: readonly OrderCard[] | undefined; error: unknown; onRetry: () => void }

function Content({ orders, error, onRetry }: ContentProps) {
  const [chosen, setChosen] = useState<'running' | 'over'>()
  if (!orders && error) return <ErrorState trouble={troubleOf(error)} onRetry={onRetry} />
  if (!orders) return <Skeleton cards={3} />
  if (!orders.length)
    return <EmptyState title={words.empty} says={words.emptySays} action={<Button onPress={goHome}>{words.toStart}</Button>} />
  const over = orders.filter(({ status }) => statusRow(status).final)
  const running = orders.filter(({ status }) => !statusRow(status).final)
  // What is over is shown first only where nothing is under way.
  const shown = chosen ?? (running.length ? 'running' : 'over')
  const lines = shown === 'running' ? running : over
  return (
    <>
      <View className="list-tabs">
        <Chips
          label={listWords.show}
          options={[
            { value: 'running', label: listWords.running(running.length) },
            { value: 'over', label: listWords.over(over.length) },
          ]}
          chosen={shown}
          onChoose={setChosen}
        />
      </View>
      {lines.map((order) => (
        <OrderLine key={order.id} order={order} />
      ))}
      {lines.length ? null : <Nothing shown={shown} />}
    </>
  )
}

const Nothing = ({ shown }: { shown: 'running' | 'over' }) =>
  shown === 'running' ? (
    <EmptyState title={listWords.noneRunning} says={listWords.noneRunningSays} action={<Button onPress={goHome}>{words.toStart}</Button>} />
  ) : (
    <EmptyState title={listWords.noneOver} says={listWords.noneOverSays} />
  )
