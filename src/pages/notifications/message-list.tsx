/** The inbox in its order: unread things that wait for the person first, then day by day. */
import { View } from '@tarojs/components'
import { Heading } from '@/platform/heading'
import type { Notification } from '@/services/notifications'
import { MessageCard } from './message-card'
import { dayHeading, words } from './words'

type MessageListProps = { messages: readonly Notification[]; now: number; onOpen: (message: Notification) => void }
type Section = { title: string; messages: Notification[] }

export function MessageList({ messages, now, onOpen }: MessageListProps) {
  return (
    <>
      {sectionsOf(messages, now).map(({ title, messages: ofSection }) => (
        <View key={title} className="message-section">
          <Heading level={2} className="message-section__title">
            {title}
          </Heading>
          {ofSection.map((message) => (
            <MessageCard key={message.id} message={message} now={now} onOpen={onOpen} />
          ))}
        </View>
      ))}
    </>
  )
}

function sectionsOf(messages: readonly Notification[], now: number): Section[] {
  const first = messages.filter(({ group, readAt }) => group === 'to-do' && readAt === null)
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
