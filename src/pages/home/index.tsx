/** 首页: what is under way and what to do now, then the four things one can begin. */
import { statusRow } from '@domain/lifecycle/status'
import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { Bell } from '@/components/ui/bell'
import { Button } from '@/components/ui/button'
import { Card, Row } from '@/components/ui/card'
import { Icon } from '@/components/ui/icon'
import { Notice } from '@/components/ui/notice'
import { Page } from '@/components/ui/page'
import { Skeleton } from '@/components/ui/skeleton'
import { Tag } from '@/components/ui/status-tag'
import { showToast } from '@/components/ui/toast'
import { go, goInstead } from '@/hooks/use-go'
import { useCreateOrder, useOrders } from '@/hooks/use-orders'
import { useSession } from '@/hooks/use-session'
import { useSettings } from '@/hooks/use-settings'
import { useUnread } from '@/hooks/use-unread'
import { Heading } from '@/platform/heading'
import { Pressable } from '@/platform/pressable'
import { routes } from '@/routes'
import type { OrderCard as Order } from '@/services/orders'
import { troubleOf } from '@/services/trouble'
import { dayAndClock } from '@/words/dates'
import { OrderCard } from './order-card'
import { words } from './words'

/** The order to show: the one in flight, else the newest approved one. */
const shownOrder = (orders: readonly Order[]) =>
  orders.find(({ status }) => !statusRow(status).final) ?? orders.find(({ status }) => status === 'approved')

export default function Home() {
  const { signedIn, status, only } = useSession()
  const settings = useSettings().data
  useEffect(() => {
    // Let in by a code of the computer: nothing of this page is this phone's.
    if (only) goInstead(routes.onlyThis())
  }, [only])
  const orders = useOrders()
  const create = useCreateOrder()
  const order = shownOrder(orders.data ?? [])
  const waiting = (orders.data ?? []).filter((one) => one.turn === 'applicant').length
  const signIn = (then: string) => go(routes.signIn(then))
  const start = () => {
    if (!signedIn) return signIn(routes.home())
    create.mutate(undefined, {
      onSuccess: ({ orderId, alreadyOpen }) => {
        if (alreadyOpen) showToast(words.alreadyOpen)
        go(alreadyOpen ? routes.progress(orderId) : routes.filing('verify-type', orderId))
      },
      onError: (error) => showToast(troubleOf(error).title),
    })
  }
  const unread = useUnread()
  const corner = (
    <>
      {signedIn ? <Bell unread={unread} onPress={() => go(routes.notifications())} /> : null}
      <Pressable className="page__action" label={words.settings} role="link" onPress={() => go(routes.settings())}>
        <Icon name="gear" size={22} />
      </Pressable>
    </>
  )
  return (
    <Page
      title={words.title}
      headerAside={corner}
      {...(order && orders.seenAt ? { offlineSays: words.offline(dayAndClock(orders.seenAt)) } : {})}
    >
      <View className="hero">
        <Heading level={2} className="hero__title">
          {words.headline.map((line) => (
            <View key={line}>{line}</View>
          ))}
        </Heading>
        <View className="hero__says">
          {settings
            ? words.promise(settings.policy.initialReviewWorkdays.max + settings.policy.authorityMaxWorkdays)
            : words.promiseUnknown}
        </View>
      </View>
      {status === 'signed-out' ? (
        <Card title={words.signedOutTitle}>
          <View className="muted home__says">{words.signedOutSays}</View>
          <Button onPress={() => signIn(routes.home())}>{words.signIn}</Button>
        </Card>
      ) : (
        <Orders
          order={order}
          loading={status === 'unknown' || orders.isPending}
          error={orders.data ? undefined : orders.error}
          onRetry={() => orders.refetch()}
        />
      )}
      <Card>
        <Row icon="plus" title={words.start} says={words.startSays} onPress={start} />
        <Row
          icon="clock"
          title={words.progress}
          says={words.progressSays}
          aside={waiting ? <Tag tone="you">{waiting}</Tag> : undefined}
          onPress={() => (signedIn ? go(routes.progressList()) : signIn(routes.progressList()))}
        />
        {signedIn ? <Row icon="shield" title={words.records} says={words.recordsSays} onPress={() => go(routes.records())} /> : null}
        <Row icon="scan" title={words.scan} says={words.scanSays} onPress={() => go(routes.scan())} />
        <Row icon="list" title={words.before} says={words.beforeSays} onPress={() => go(routes.beforeYouFile())} />
        <Row icon="help" title={words.help} says={words.helpSays} onPress={() => go(routes.help())} />
      </Card>
      <View className="tiny centre">{words.disclaimer(settings?.providerName ?? '接入商')}</View>
    </Page>
  )
}

type OrdersProps = { order: Order | undefined; loading: boolean; error: unknown; onRetry: () => void }

function Orders({ order, loading, error, onRetry }: OrdersProps) {
  if (error) {
    const trouble = troubleOf(error)
    return (
      <Notice
        tone="warn"
        title={words.ordersFailed}
        live
        action={
          <Button kind="plain" onPress={onRetry}>
            {words.retry}
          </Button>
        }
      >
        {[trouble.title, trouble.says].filter(Boolean).join('。')}
      </Notice>
    )
  }
  if (loading) return <Skeleton cards={1} />
  return order ? <OrderCard order={order} /> : null
}
