/** One notification: what it is about, what it says, since when; a tap leads to where something can be done. */
import { View } from '@tarojs/components'
import { Icon } from '@/components/ui/icon'
import { Pressable } from '@/platform/pressable'
import type { Notification } from '@/services/notifications'
import { clock } from '@/words/dates'
import { DeliveryLines } from './delivery-lines'
import { destinationOf } from './destination'
import { partsOf, words } from './words'

type MessageCardProps = { message: Notification; now: number; onOpen: (message: Notification) => void }

export function MessageCard({ message, now, onOpen }: MessageCardProps) {
  const { title, text, at, readAt, group, link, deliveries } = message
  const leads = destinationOf(link) !== undefined
  const unread = readAt === null
  const { says, about } = partsOf(text)
  const tone = group === 'to-do' ? 'message message--to-do' : 'message'
  return (
    <View className={`card ${tone} ${unread ? 'message--unread' : ''}`}>
      <Pressable className="message__main" role={leads ? 'link' : 'button'} onPress={() => onOpen(message)}>
        <View className="message__head">
          {unread ? <View className="message__dot" {...{ role: 'img', 'aria-label': words.unread }} /> : null}
          <View className="message__title">{title}</View>
          <View className="message__at tiny figures">{clock(at)}</View>
        </View>
        <View className="message__body">
          <View className="message__words">
            <View className="message__text">{says}</View>
            {about ? <View className="tiny figures">{about}</View> : null}
          </View>
          {leads ? <Icon name="forward" size={16} className="row__chevron" /> : null}
        </View>
      </Pressable>
      <DeliveryLines deliveries={deliveries} title={title} now={now} />
    </View>
  )
}
