/** Before a link is made: who it is for, what they will see with it, and for how long. */
import { View } from '@tarojs/components'
import { Card } from '@/components/ui/card'
import type { SmsVerification } from '@/services/orders'
import { words } from './words'

export const WhatTheySee = ({ person }: { person: SmsVerification }) => (
  <Card title={words.lead(person.maskedName, person.maskedPhone)}>
    <View>{words.says}</View>
    <View className="field__label invite__sees">{words.sees}</View>
    {words.seen.map((line) => (
      <View key={line} className="invite__line muted">
        {line}
      </View>
    ))}
    <View className="muted invite__not">{words.notSeen}</View>
    <View className="muted">{words.lasts}</View>
  </Card>
)
