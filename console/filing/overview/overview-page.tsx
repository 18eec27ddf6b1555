/** 总览: what to do now, and what of what is filed needs looking after. */
import { Button, Group, Text } from '@mantine/core'
import { PageTitle } from '../../ui/page-title'
import { Trouble } from '../../ui/trouble'
import { Waiting } from '../../ui/waiting'
import { OrderNow } from '../orders/order-now'
import { isOver, shownFirst } from '../orders/order-todo'
import { useOrders } from '../orders/use-orders'
import { paths } from '../pages'
import { LookAfter } from './look-after'
import { words } from './words'

export function OverviewPage() {
  const { data: orders, error, refetch } = useOrders()
  const first = orders && shownFirst(orders)
  const over = orders?.filter((order) => isOver(order) && order !== first).length ?? 0
  return (
    <>
      <PageTitle>{words.title}</PageTitle>
      {orders ? null : error ? (
        <>
          <Trouble error={error} title={words.failed} />
          <Button mt="sm" variant="default" onClick={() => void refetch()}>
            {words.again}
          </Button>
        </>
      ) : (
        <Waiting what={words.what} lines={2} />
      )}
      {orders && !first ? <Nothing /> : null}
      {first ? <OrderNow order={first} /> : null}
      {first && isOver(first) ? (
        <Group mt="md">
          <Button component="a" href={paths.start()}>
            {words.another}
          </Button>
        </Group>
      ) : null}
      {over ? (
        <Text mt="md" size="sm">
          <a className="link" href={paths.orders}>
            {words.over(over)}
          </a>
        </Text>
      ) : null}
      {orders ? <LookAfter /> : null}
    </>
  )
}

const Nothing = () => (
  <section className="card" aria-label={words.nothing}>
    <Text fw={600} fz="lg">
      {words.nothing}
    </Text>
    <Text mt={4}>{words.nothingSays}</Text>
    <Button component="a" href={paths.start()} mt="md">
      {words.begin}
    </Button>
  </section>
)
