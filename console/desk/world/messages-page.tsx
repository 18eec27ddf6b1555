/** 发出的消息: what people outside have received, what is still being tried and what was given up, with the party's own error. */

import { type InboxMessage, sandboxEndpoints } from '@contract/sandbox'
import { type NotificationEventId, notificationEvents } from '@domain/notifications/event-table'
import { Anchor, Badge, Group, NativeSelect, Table, Text, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../api/call'
import { shortMoment } from '../../ui/moments'
import { PageTitle } from '../../ui/page-title'
import { Trouble } from '../../ui/trouble'
import { orderPath } from '../pages'

const channelNames = { sms: '短信', mail: '邮件', wechat: '微信', app: '站内' } as const
type Channel = keyof typeof channelNames
const states = {
  delivered: { label: '已送达', background: 'var(--green-weak)', color: 'var(--green)' },
  retrying: { label: '重试中', background: 'var(--amber-weak)', color: 'var(--amber)' },
  failed: { label: '没有送达', background: 'var(--red-weak)', color: 'var(--red)' },
} as const
const mostShown = 200

const titleOf = (event: string): string =>
  Object.hasOwn(notificationEvents, event) ? notificationEvents[event as NotificationEventId].title : event

export function MessagesPage() {
  const [channel, setChannel] = useState<Channel | ''>('')
  const [to, setTo] = useState('')
  const query = { ...(channel ? { channel } : {}) }
  const { data, error } = useQuery({
    queryKey: ['messages', channel],
    queryFn: () => call(sandboxEndpoints.getInbox, { query }),
    refetchInterval: 3000,
  })
  // Looked for in this tab: a phone number has no place in an address.
  const found = (data?.messages ?? []).filter((message) => [message.to, message.orderId ?? ''].some((text) => text.includes(to.trim())))
  return (
    <>
      <PageTitle>发出的消息</PageTitle>
      <Group mb="md" align="end">
        <NativeSelect
          label="渠道"
          value={channel}
          onChange={(event) => setChannel(event.currentTarget.value as Channel | '')}
          data={[{ value: '', label: '全部' }, ...Object.entries(channelNames).map(([value, label]) => ({ value, label }))]}
        />
        <TextInput label="找收件人或订单号" value={to} onChange={(event) => setTo(event.currentTarget.value)} />
        <Text
          size="sm"
          c="dimmed"
        >{`${found.length} 条${found.length > mostShown ? `，显示最新的 ${mostShown} 条` : '，最新的在前'}`}</Text>
      </Group>
      <Trouble error={error} title="消息读不出来" />
      <Table bg="white" withTableBorder layout="fixed">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" w={150}>
              时间
            </Table.Th>
            <Table.Th scope="col" w={70}>
              渠道
            </Table.Th>
            <Table.Th scope="col" w={170}>
              收件人
            </Table.Th>
            <Table.Th scope="col">内容</Table.Th>
            <Table.Th scope="col" w={130}>
              结果
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {found
            .slice(-mostShown)
            .reverse()
            .map((message) => (
              <MessageRow key={`${message.channel} ${message.id}`} message={message} />
            ))}
        </Table.Tbody>
      </Table>
    </>
  )
}

function MessageRow({ message: { channel, to, at, event, orderId, text, status, error, errcode } }: { message: InboxMessage }) {
  const { label, ...colours } = states[status]
  return (
    <Table.Tr>
      <Table.Td>{shortMoment(at)}</Table.Td>
      <Table.Td>{channelNames[channel]}</Table.Td>
      <Table.Td style={{ overflowWrap: 'anywhere' }}>{to}</Table.Td>
      <Table.Td style={{ overflowWrap: 'anywhere' }}>
        <Text fw={600} size="sm">
          {titleOf(event)}
        </Text>
        <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
          {text}
        </Text>
        {orderId ? <Anchor href={orderPath(orderId)} size="sm" c="var(--blue-ink)">{`订单 ${orderId}`}</Anchor> : null}
      </Table.Td>
      <Table.Td>
        <Badge radius="sm" tt="none" style={colours}>
          {label}
        </Badge>
        {errcode !== undefined || error ? <Text size="xs">{errcode !== undefined ? `错误码 ${errcode}` : error}</Text> : null}
      </Table.Td>
    </Table.Tr>
  )
}
