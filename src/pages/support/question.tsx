/** 提交工单: what it is about, what happened, and where to call back; the order it came from goes along. */
import { filingTypeName } from '@domain/filing-types/registry'
import { type SupportTopic, supportTopicIds, supportTopics, ticketText } from '@domain/support/support-topics'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { groupPhone } from '@/components/form/grouping'
import { PlainField } from '@/components/form/plain-field'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Chips } from '@/components/ui/chips'
import { StatusTag } from '@/components/ui/status-tag'
import { showToast } from '@/components/ui/toast'
import { useOrders } from '@/hooks/use-orders'
import { useAsk } from '@/hooks/use-support'
import { troubleOf } from '@/services/trouble'
import { groupOrderId } from '@/words/order-number'
import { words } from './words'

const topics = supportTopicIds.map((value) => ({ value, label: supportTopics[value] }))
const isPhone = (value: string) => /^1[3-9]\d{9}$/.test(value)

export function Question({ orderId }: { orderId?: string }) {
  const [topic, setTopic] = useState<SupportTopic>()
  const [text, setText] = useState('')
  const [callBack, setCallBack] = useState('')
  const [insist, setInsist] = useState(false)
  const ask = useAsk()
  const short = text.trim().length < ticketText.min
  const wrongPhone = callBack !== '' && !isPhone(callBack)
  const send = () => {
    setInsist(true)
    if (!topic) return showToast(words.noTopic)
    if (short || wrongPhone) return
    ask.mutate(
      { topic, text: text.trim(), ...(orderId ? { orderId } : {}), ...(callBack ? { callBack } : {}) },
      {
        onSuccess: () => {
          setText('')
          setCallBack('')
          setTopic(undefined)
          setInsist(false)
          showToast(words.sent)
        },
        onError: (error) => {
          const { title, says } = troubleOf(error)
          showToast([title, says].filter(Boolean).join('。'))
        },
      },
    )
  }
  return (
    <Card title={words.write}>
      <View className="muted">{words.writeSays}</View>
      {orderId ? <Attached orderId={orderId} /> : null}
      <View className="field">
        <View className="field__label">{words.topic}</View>
        <Chips label={words.topic} options={topics} chosen={topic} onChoose={setTopic} />
      </View>
      <PlainField
        id="ticket-text"
        label={words.text}
        value={text}
        onChange={setText}
        multiline
        maxLength={ticketText.max}
        hint={`${words.textHint} · ${words.count(text.length, ticketText.max)}`}
        problem={short ? words.textShort(ticketText.min) : undefined}
        insist={insist}
        required
      />
      <PlainField
        id="ticket-call-back"
        label={words.callBack}
        value={callBack}
        onChange={(typed) => setCallBack(typed.replace(/\D/g, '').slice(0, 11))}
        kind="phone"
        format={groupPhone}
        hint={words.callBackHint}
        problem={wrongPhone ? words.callBackWrong : undefined}
        insist={insist}
      />
      <Button busy={ask.isPending} onPress={send}>
        {words.send}
      </Button>
    </Card>
  )
}

/** The order that goes along, by what is in the list already. */
function Attached({ orderId }: { orderId: string }) {
  const order = useOrders().data?.find(({ id }) => id === orderId)
  const name = [order?.type && filingTypeName(order.type), order?.domains.join('、')].filter(Boolean).join(' · ')
  return (
    <View className="attached">
      <View className="order__head">
        <View className="muted">{words.attached}</View>
        {order ? <StatusTag status={order.status} /> : null}
      </View>
      {name ? <View className="row__title">{name}</View> : null}
      <View className="tiny figures">{words.order(groupOrderId(orderId))}</View>
      <View className="tiny">{words.attachedSays}</View>
    </View>
  )
}
