/** Before a link is made: who it is for, what they will see with it, and for how long. */
import { View } from '@tarojs/components'
import { Card } from '@/components/ui/card'
import { common, type LinkWords } from './words'

export const WhatTheySee = ({ lead, words }: { lead: string; words: LinkWords }) => (
  <Card title={lead}>
    <View>{words.says}</View>
    <View className="field__label invite__sees">{common.sees}</View>
    {words.seen.map((line) => (
      <View key={line} className="invite__line muted">
        {line}
      </View>
    ))}
    <View className="muted invite__not">{words.notSeen}</View>
    <View className="muted">{words.lasts}</View>
  </Card>
)
