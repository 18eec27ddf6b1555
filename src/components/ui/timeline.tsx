/** Steps one after the other: what is done, what is going on, what is still to come. */
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

export type TimelineStep = {
  id: string
  title: string
  /** `plain`: a list of stages, nobody's progress. */
  state: 'done' | 'now' | 'todo' | 'plain'
  says?: ReactNode
}

const words = { done: '已完成', now: '进行中', todo: '未开始', plain: '' } as const

export const Timeline = ({ steps }: { steps: readonly TimelineStep[] }) => (
  <View className="timeline" {...{ role: 'list' }}>
    {steps.map((step) => (
      <View key={step.id} className={`timeline__step timeline__step--${step.state}`} {...{ role: 'listitem' }}>
        <View className="timeline__title">
          {step.title}
          {words[step.state] ? <View className="for-ears">{words[step.state]}</View> : null}
        </View>
        {step.says ? <View className="tiny">{step.says}</View> : null}
      </View>
    ))}
  </View>
)
