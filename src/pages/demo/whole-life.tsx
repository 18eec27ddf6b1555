/** 一份备案的一生: the order under way, what can happen to it next as buttons, and ready-made stories to let it run alone. */

import { orderHeadline } from '@domain/lifecycle/order-headline'
import { statusRow } from '@domain/lifecycle/status'
import { View } from '@tarojs/components'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { StatusTag } from '@/components/ui/status-tag'
import { showToast } from '@/components/ui/toast'
import { go } from '@/hooks/use-go'
import { useOrders } from '@/hooks/use-orders'
import { useMakeHappen } from '@/hooks/use-sandbox'
import { routes } from '@/routes'
import type { OrderCard } from '@/services/orders'
import { troubleOf } from '@/services/trouble'
import { nextActs } from './desk-acts'
import { words } from './words'

export function WholeLife() {
  const orders = useOrders().data
  const order = orders?.find(({ status }) => !statusRow(status).final) ?? orders?.[0]
  return <Card title={words.life}>{order ? <Order order={order} /> : <View className="muted">{words.noOrder}</View>}</Card>
}

function Order({ order }: { order: OrderCard }) {
  const happen = useMakeHappen()
  const acts = nextActs(order.status)
  const tell = (error: unknown) => {
    const { title, says } = troubleOf(error)
    showToast([title, says].filter(Boolean).join('。'))
  }
  return (
    <>
      <View className="order__head">
        <StatusTag status={order.status} />
        <View className="tiny">{order.domains.join('、')}</View>
      </View>
      <View className="order__headline">{orderHeadline(order.status, order.type)}</View>
      <View className="side-by-side demo__steps">
        {acts.map(({ label, desk, clock }) => (
          <Button
            key={label}
            kind="secondary"
            size="small"
            busy={happen.isPending}
            onPress={() => happen.mutate({ orderId: order.id, desk, clock }, { onSuccess: () => showToast(label), onError: tell })}
          >
            {label}
          </Button>
        ))}
      </View>
      {acts.length ? null : <View className="muted">{words.yours}</View>}
      <Button size="small" onPress={() => go(routes.progress(order.id))}>
        {words.toProgress}
      </Button>
    </>
  )
}
