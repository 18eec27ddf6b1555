/** Which ways a message went out beside this page and what became of each: one line, opened on demand. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Icon } from '@/components/ui/icon'
import { Pressable } from '@/platform/pressable'
import type { Delivery } from '@/services/notifications'
import { byChannel, channelNames, deliveryInWords, words } from './words'

export function DeliveryLines({ deliveries: given, title, now }: { deliveries: readonly Delivery[]; title: string; now: number }) {
  const [open, setOpen] = useState(false)
  const deliveries = byChannel(given)
  if (!deliveries.length) return <View className="message__ways message__ways--none tiny">{words.onlyHere}</View>
  const short = deliveries.map((one) => deliveryInWords(one, now)).join(' · ')
  return (
    <>
      <Pressable
        className="message__ways tiny"
        expanded={open}
        label={`${title}的发送情况：${short}`}
        onPress={() => setOpen((before) => !before)}
      >
        <View className="message__ways-words figures">{short}</View>
        <Icon name="down" size={14} className={open ? 'message__turn message__turn--up' : 'message__turn'} />
      </Pressable>
      {open ? (
        <View className="message__log">
          {deliveries.map(({ channel, to, status, says, tries }) => (
            <View key={`${channel}${to}`} className={`message__way message__way--${status} tiny figures`}>
              <View className="message__way-name">{channel === 'wechat' ? channelNames[channel] : `${channelNames[channel]} ${to}`}</View>
              <View>{tries > 1 ? `${says}（试过 ${tries} 次）` : says}</View>
            </View>
          ))}
        </View>
      ) : null}
    </>
  )
}
