/** Before anything is typed: who asks, what for, whose code, until when; and why it is safe. */
import { isEndingType } from '@domain/filing-types/ending-types'
import { filingTypeName } from '@domain/filing-types/registry'
import { View } from '@tarojs/components'
import { TimeLeft } from '@/components/sms/time-left'
import { Card } from '@/components/ui/card'
import { useNow } from '@/hooks/use-settings'
import type { InvitedSmsView } from '@/services/invitations'
import { hoursBetween } from '@/words/dates'
import { words } from './words'

export function WhatThisIs({ about }: { about: NonNullable<InvitedSmsView['about']> }) {
  const now = useNow(5_000)
  const { askedBy, filingType, maskedDomain, maskedName, maskedPhone, sentAt, expiresAt } = about
  return (
    <Card title={words.asks(askedBy.maskedName, askedBy.maskedPhone)}>
      <View>{words.what(filingTypeName(filingType), maskedDomain)}</View>
      {isEndingType(filingType) ? <View className="invited__ending">{words.ending(filingTypeName(filingType))}</View> : null}
      <View className="muted invited__brief">{words.brief}</View>
      <View className="invited__whose">{words.whose(maskedName, maskedPhone)}</View>
      {sentAt && expiresAt ? <View className="muted">{words.hours(hoursBetween(sentAt, expiresAt))}</View> : null}
      {expiresAt ? <TimeLeft until={expiresAt} now={now} /> : null}
    </Card>
  )
}

export const WhySafe = ({ title, lines, until }: { title: string; lines: readonly string[]; until: string }) => (
  <Card title={title}>
    {lines.map((line) => (
      <View key={line} className="invited__line muted">
        {line}
      </View>
    ))}
    <View className="muted invited__stranger">{words.stranger}</View>
    <View className="tiny figures">{until}</View>
  </Card>
)
