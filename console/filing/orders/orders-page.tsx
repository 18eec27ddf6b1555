/** 备案订单: every order of the account, those under way apart from those that are over, newest first. */
import type { OrderCard } from '@contract/orders'
import { filingTypeName } from '@domain/filing-types/registry'
import { Button, SegmentedControl, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { useServerNow } from '../../api/settings'
import { dayAndClock, groupOrderId } from '../../ui/dates'
import { PageTitle } from '../../ui/page-title'
import { StatusBadge } from '../../ui/status-badge'
import { Trouble } from '../../ui/trouble'
import { Waiting } from '../../ui/waiting'
import { paths } from '../pages'
import { headlineOf, isOver, untilOf } from './order-todo'
import { useOrders } from './use-orders'
import { words } from './words'

export function OrdersPage() {
  const { data, error, refetch } = useOrders()
  return (
    <>
      <PageTitle>{words.list}</PageTitle>
      {data ? (
        <Lists orders={data} />
      ) : error ? (
        <>
          <Trouble error={error} title={words.failed} />
          <Button mt="sm" variant="default" onClick={() => void refetch()}>
            {words.again}
          </Button>
        </>
      ) : (
        <Waiting what={words.list} />
      )}
    </>
  )
}

function Lists({ orders }: { orders: readonly OrderCard[] }) {
  const [chosen, setChosen] = useState<'running' | 'over'>()
  if (!orders.length) return <Empty title={words.empty} says={words.emptySays} start />
  const over = orders.filter(isOver)
  const running = orders.filter((order) => !isOver(order))
  // What is over is shown first only where nothing is under way.
  const shown = chosen ?? (running.length ? 'running' : 'over')
  const lines = shown === 'running' ? running : over
  return (
    <>
      <SegmentedControl
        mb="md"
        aria-label={words.show}
        value={shown}
        onChange={(value) => setChosen(value as 'running' | 'over')}
        data={[
          { value: 'running', label: words.running(running.length) },
          { value: 'over', label: words.overCount(over.length) },
        ]}
      />
      {lines.length ? (
        <OrderTable orders={lines} />
      ) : shown === 'running' ? (
        <Empty title={words.noneRunning} says={words.noneRunningSays} start />
      ) : (
        <Empty title={words.noneOver} says={words.noneOverSays} />
      )}
    </>
  )
}

const Empty = ({ title, says, start = false }: { title: string; says: string; start?: boolean }) => (
  <div className="card">
    <Text fw={600}>{title}</Text>
    <Text mt={4}>{says}</Text>
    {start ? (
      <Button component="a" href={paths.start()} mt="md">
        {words.begin}
      </Button>
    ) : null}
  </div>
)

const columns = ['订单号', '业务类型', '域名', '状态', '现在', '到什么时候', '创建'] as const

function OrderTable({ orders }: { orders: readonly OrderCard[] }) {
  const now = useServerNow()
  return (
    <Table bg="white" verticalSpacing="sm" fz="sm" withTableBorder>
      <Table.Thead>
        <Table.Tr>
          {columns.map((name) => (
            <Table.Th key={name} scope="col" className="one-line">
              {name}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {orders.map((order) => (
          <Table.Tr key={order.id}>
            <Table.Th scope="row" fw={400} className="one-line">
              <a className="link figures" href={paths.order(order.id)}>
                {groupOrderId(order.id)}
              </a>
            </Table.Th>
            <Table.Td>{order.type ? filingTypeName(order.type) : words.typeOpen}</Table.Td>
            <Table.Td className="breaks">{order.domains.join('、') || words.noDomain}</Table.Td>
            <Table.Td>
              <StatusBadge status={order.status} />
            </Table.Td>
            <Table.Td>{headlineOf(order)}</Table.Td>
            <Table.Td className="figures">{untilOf(order, now) ?? '—'}</Table.Td>
            <Table.Td className="figures one-line">{dayAndClock(order.createdAt, now)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
