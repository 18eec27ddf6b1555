/** 审核队列: every order with its status, whose turn it is, since when and until when; one desk at a time. */

import { type DeskCard, sandboxDeskViewEndpoints } from '@contract/sandbox-desk-view'
import { isBefore } from '@domain/calendar/moment'
import { Anchor, Group, Loader, SegmentedControl, Table, Text, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../api/call'
import { shortMoment, spanBetween, untilWhen } from '../../ui/moments'
import { PageTitle } from '../../ui/page-title'
import { StatusBadge } from '../../ui/status-badge'
import { Trouble } from '../../ui/trouble'
import { orderPath } from '../pages'
import { deskNames, ordersOn, type QueueFilter, queueFilters } from './whose-desk'

export function QueuePage() {
  const [filter, setFilter] = useState<QueueFilter>('provider')
  const [search, setSearch] = useState('')
  const { data, error } = useQuery({
    queryKey: ['queue'],
    queryFn: () => call(sandboxDeskViewEndpoints.readDeskQueue, {}),
    refetchInterval: 3000,
  })
  const orders = data?.orders ?? []
  const shown = ordersOn(orders, filter).filter(({ id, domains }) => [id, ...domains].some((text) => text.includes(search.trim())))
  return (
    <>
      <PageTitle>审核队列</PageTitle>
      <Group mb="md" justify="space-between" align="end">
        <SegmentedControl
          aria-label="在谁手上"
          value={filter}
          onChange={(value) => setFilter(value as QueueFilter)}
          data={queueFilters.map(({ id, label }) => ({ value: id, label: `${label} ${ordersOn(orders, id).length}` }))}
        />
        <TextInput label="找订单号或域名" value={search} onChange={(event) => setSearch(event.currentTarget.value)} w={260} />
      </Group>
      <Trouble error={error} title="队列读不出来" />
      {data ? <QueueTable orders={shown} now={data.now} /> : error ? null : <Loader aria-label="正在读取队列" />}
    </>
  )
}

function QueueTable({ orders, now }: { orders: readonly DeskCard[]; now: string }) {
  if (!orders.length)
    return (
      <Text bg="white" p="xl" ta="center">
        这里没有订单。换一个分类看看，或者在手机上提交一份备案。
      </Text>
    )
  return (
    <Table bg="white" verticalSpacing={6} fz="sm" highlightOnHover withTableBorder>
      <Table.Thead>
        <Table.Tr>
          {['订单号', '业务类型', '域名', '省份', '状态', '在谁手上', '已等', '期限', '提交次数'].map((name) => (
            <Table.Th key={name} scope="col" style={{ whiteSpace: 'nowrap' }}>
              {name}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {orders.map((order) => (
          <QueueRow key={order.id} order={order} now={now} />
        ))}
      </Table.Tbody>
    </Table>
  )
}

const oneLine = { whiteSpace: 'nowrap' } as const

function QueueRow({ order, now }: { order: DeskCard; now: string }) {
  const late = order.deadline !== null && isBefore(order.deadline, now)
  return (
    <Table.Tr>
      <Table.Th scope="row">
        <Anchor href={orderPath(order.id)} fz="sm" c="var(--blue-ink)" style={{ fontVariantNumeric: 'tabular-nums' }}>
          {order.id}
        </Anchor>
      </Table.Th>
      <Table.Td style={oneLine}>{order.typeName ?? '还没判断'}</Table.Td>
      <Table.Td style={{ overflowWrap: 'anywhere' }}>{order.domains.join('、') || '—'}</Table.Td>
      <Table.Td>{order.province ?? '—'}</Table.Td>
      <Table.Td>
        <StatusBadge status={order.status} />
      </Table.Td>
      <Table.Td style={oneLine}>{deskNames[order.desk]}</Table.Td>
      <Table.Td style={oneLine} title={shortMoment(order.since)}>
        {spanBetween(order.since, now)}
      </Table.Td>
      <Table.Td style={oneLine}>
        {order.deadline ? (
          <>
            {shortMoment(order.deadline)}
            <Text size="xs" c={late ? 'var(--red)' : 'dimmed'}>
              {untilWhen(order.deadline, now)}
            </Text>
          </>
        ) : (
          '—'
        )}
      </Table.Td>
      <Table.Td>{order.round || '—'}</Table.Td>
    </Table.Tr>
  )
}
