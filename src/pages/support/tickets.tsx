/** 我的工单: what was asked, opened one by one to read the answer. */
import { supportTopics } from '@domain/support/support-topics'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Card } from '@/components/ui/card'
import { ErrorState } from '@/components/ui/error-state'
import { Icon } from '@/components/ui/icon'
import { Tag } from '@/components/ui/status-tag'
import { useTicket, useTickets } from '@/hooks/use-support'
import { Pressable } from '@/platform/pressable'
import type { TicketCard } from '@/services/support'
import { troubleOf } from '@/services/trouble'
import { dayAndClock } from '@/words/dates'
import { words } from './words'

export function Tickets() {
  const tickets = useTickets()
  if (!tickets.data && tickets.error)
    return <ErrorState trouble={{ ...troubleOf(tickets.error), title: words.notLoaded }} onRetry={() => void tickets.refetch()} />
  return (
    <Card title={words.mine}>
      {tickets.data?.length === 0 ? <View className="muted">{words.none}</View> : null}
      {tickets.data ? tickets.data.map((ticket) => <TicketLine key={ticket.id} ticket={ticket} />) : <View className="skeleton__line" />}
    </Card>
  )
}

function TicketLine({ ticket }: { ticket: TicketCard }) {
  const [open, setOpen] = useState(false)
  const { data, error } = useTicket(ticket.id, ticket.state, open)
  const topic = supportTopics[ticket.topic]
  return (
    <View className="ticket">
      <Pressable className="ticket__head" expanded={open} onPress={() => setOpen(!open)}>
        <View className="row__words">
          <View className="row__title">{topic}</View>
          <View className="row__says figures">{words.asked(dayAndClock(ticket.createdAt))}</View>
        </View>
        <Tag tone={ticket.state === 'answered' ? 'done' : 'others'}>{words.states[ticket.state]}</Tag>
        <Icon name="down" size={16} className={open ? 'section-card__fold section-card__fold--open' : 'section-card__fold'} />
      </Pressable>
      {open ? (
        <View className="ticket__body">
          {data ? <View>{data.text}</View> : <View className="muted">{error ? troubleOf(error).title : '…'}</View>}
          {data?.maskedCallBack ? <View className="tiny figures">{words.callsBack(data.maskedCallBack)}</View> : null}
          {data ? (
            <View className="ticket__answer">
              <View className="row__title">{words.answer}</View>
              <View className={data.answer ? '' : 'muted'}>{data.answer ?? words.noAnswer}</View>
              {data.answeredAt ? <View className="tiny figures">{dayAndClock(data.answeredAt)}</View> : null}
            </View>
          ) : null}
        </View>
      ) : null}
    </View>
  )
}
