/** 工单: what people asked the service people, and answering it. */
import { type SandboxTicket, sandboxSupportEndpoints } from '@contract/sandbox-support'
import { supportTopics } from '@domain/support/support-topics'
import { Anchor, Button, Card, Group, Stack, Text, Textarea } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { call } from '../../api/call'
import { shortMoment } from '../../ui/moments'
import { PageTitle } from '../../ui/page-title'
import { Trouble } from '../../ui/trouble'
import { orderPath } from '../pages'

export function TicketsPage() {
  const { data, error } = useQuery({
    queryKey: ['tickets'],
    queryFn: () => call(sandboxSupportEndpoints.listSandboxTickets, {}),
    refetchInterval: 3000,
  })
  return (
    <>
      <PageTitle>工单</PageTitle>
      <Trouble error={error} title="工单读不出来" />
      {data && !data.tickets.length ? <Text>还没有人提问。在手机的备案进度里可以提交工单。</Text> : null}
      <Stack>
        {(data?.tickets ?? []).map((ticket) => (
          <TicketCard key={ticket.id} ticket={ticket} />
        ))}
      </Stack>
    </>
  )
}

function TicketCard({ ticket: { id, orderId, topic, text, callBack, createdAt, answer } }: { ticket: SandboxTicket }) {
  const cache = useQueryClient()
  const [written, setWritten] = useState('')
  const send = useMutation({
    mutationFn: () => call(sandboxSupportEndpoints.answerSandboxTicket, { params: { ticket: id }, body: { text: written } }),
    onSuccess: () => setWritten(''),
    onSettled: () => cache.invalidateQueries({ queryKey: ['tickets'] }),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    send.mutate()
  }
  return (
    <Card withBorder component="article" aria-label={`${supportTopics[topic]}，${shortMoment(createdAt)}`}>
      <Group justify="space-between">
        <Text fw={600}>{supportTopics[topic]}</Text>
        <Text size="sm" c="dimmed">
          {[shortMoment(createdAt), callBack ? `希望回电：${callBack}` : ''].filter(Boolean).join(' · ')}
        </Text>
      </Group>
      <Text style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{text}</Text>
      {orderId ? <Anchor href={orderPath(orderId)} c="var(--blue-ink)">{`订单 ${orderId}`}</Anchor> : null}
      {answer ? <Text mt="xs">{`已答复：${answer}`}</Text> : null}
      <form onSubmit={submit}>
        <Textarea
          mt="xs"
          label={answer ? '换一个答复' : '答复'}
          required
          maxLength={1000}
          autosize
          minRows={2}
          value={written}
          onChange={(event) => setWritten(event.currentTarget.value)}
        />
        <Trouble error={send.error} />
        <Button type="submit" mt="xs" variant="default" disabled={send.isPending}>
          答复
        </Button>
      </form>
    </Card>
  )
}
