/** The inbox in its order: unread things that wait for the person first, then day by day. */
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Heading } from '@/platform/heading'
import type { Notification } from '@/services/notifications'
import { MessageCard } from './message-card'
import { dayHeading, words } from './words'

type MessageListProps = {
  messages: readonly Notification[]
  now: number
  onOpen: (message: Notification) => void
  /** Beside the first heading. */
  aside?: ReactNode
}
type Section = { title: string; messages: Notification[] }

export function MessageList({ messages, now, onOpen, aside }: MessageListProps) {
  return (
    <>
      {sectionsOf(messages, now).map(({ title, messages: ofSection }, nth) => (
        <View key={ofSection[0]?.id} className="message-section">
          <View className="message-section__head">
            <Heading level={2} className="message-section__title">
              {title}
            </Heading>
            {nth === 0 ? aside : null}
          </View>
          {ofSection.map((message) => (
            <MessageCard key={message.id} message={message} now={now} onOpen={onOpen} />
          ))}
        </View>
      ))}
    </>
  )
}

function sectionsOf(messages: readonly Notification[], now: number): Section[] {
  const first = messages.filter((message, nth) => waits(message, messages.slice(0, nth)))
  const sections: Section[] = first.length ? [{ title: words.waiting, messages: first }] : []
  for (const message of messages) {
    if (first.includes(message)) continue
    const title = dayHeading(message.at, now)
    const last = sections.at(-1)
    if (last?.title === title) last.messages.push(message)
    else sections.push({ title, messages: [message] })
  }
  return sections
}

/** Unread, and the order has not moved on since. `newer`: what was told after it. */
const waits = ({ group, readAt, orderId }: Notification, newer: readonly Notification[]): boolean =>
  group === 'to-do' && readAt === null && !newer.some((one) => one.group === 'progress' && one.orderId !== null && one.orderId === orderId)
