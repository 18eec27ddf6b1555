/** 这一轮改了什么: before it is sent again, everything that differs from the last submission, and what was said to be right. */

import { settle } from '@domain/journey/settle'
import * as regions from '@domain/regions/region-table'
import { roundDiff } from '@domain/review/round-diff'
import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { Card } from '@/components/ui/card'
import type { JourneyNow } from '@/hooks/use-journey'
import { useDraftStore } from '@/store/draft-store'
import { ChangeLines } from './change-lines'
import { useConversation } from './use-conversation'
import { words } from './words'

export function RoundDiffCard({ now }: { now: JourneyNow }) {
  const answers = useDraftStore((state) => state.answers)
  const conversation = useConversation(now)
  const submitted = conversation?.correction.submitted
  const { context } = now
  const changes = useMemo(
    () => (submitted ? roundDiff(submitted, settle(answers, context), { context, regions }) : []),
    [submitted, answers, context],
  )
  if (!conversation) return null
  const confirmed = conversation.said.filter(({ state, reply }) => state === 'confirmed' && reply?.note)
  return (
    <Card title={words.diffTitle}>
      {changes.length ? <ChangeLines changes={changes} /> : <View className="muted">{words.diffNothing}</View>}
      {confirmed.map(({ place, says, label, reply }) => (
        <View key={`${place}${says}`} className="diff__change">
          <View className="preview__label">{words.noteBefore(label)}</View>
          <View>{reply?.note}</View>
        </View>
      ))}
    </Card>
  )
}
