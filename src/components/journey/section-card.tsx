/** A group of questions in a card that folds; its state is said in words: 已完成, 待填写, 有 2 处问题. */
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'
import { Tag } from '@/components/ui/status-tag'
import { Heading } from '@/platform/heading'
import { Pressable } from '@/platform/pressable'

type SectionCardProps = {
  title: string
  done: boolean
  problemCount: number
  open: boolean
  onToggle: () => void
  children: ReactNode
}

export function SectionCard({ title, done, problemCount, open, onToggle, children }: SectionCardProps) {
  return (
    <View className="card section-card">
      <Heading level={2} className="section-card__heading">
        <Pressable className="section-card__head" expanded={open} onPress={onToggle}>
          <View className="section-card__title">{title}</View>
          <SectionTag done={done} problemCount={problemCount} />
          <Icon name="down" size={16} className={open ? 'section-card__fold section-card__fold--open' : 'section-card__fold'} />
        </Pressable>
      </Heading>
      {open ? <View className="section-card__body">{children}</View> : null}
    </View>
  )
}

function SectionTag({ done, problemCount }: { done: boolean; problemCount: number }) {
  if (problemCount) return <Tag tone="warn">{`有 ${problemCount} 处问题`}</Tag>
  return done ? <Tag tone="done">已完成</Tag> : <Tag tone="others">待填写</Tag>
}
