/** A group of things that belong together, and a row that leads somewhere. */
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Heading } from '@/platform/heading'
import { Pressable } from '@/platform/pressable'
import { Icon, type IconName } from './icon'

export const Card = ({
  title,
  aside,
  className,
  children,
}: {
  title?: string
  aside?: ReactNode
  className?: string
  children?: ReactNode
}) => (
  <View className={`card ${className ?? ''}`}>
    {title ? (
      <View className="card__head">
        <Heading level={2} className="card__title">
          {title}
        </Heading>
        {aside}
      </View>
    ) : null}
    {children}
  </View>
)

type RowProps = { title: string; says?: ReactNode; icon?: IconName; aside?: ReactNode; onPress?: () => void; label?: string }

/** With `onPress` a row that leads somewhere (a chevron says so), without it a line to read. */
export function Row({ title, says, icon, aside, onPress, label }: RowProps) {
  const content = (
    <>
      {icon ? (
        <View className="row__icon">
          <Icon name={icon} />
        </View>
      ) : null}
      <View className="row__words">
        <View className="row__title">{title}</View>
        {says ? <View className="row__says">{says}</View> : null}
      </View>
      {aside}
      {onPress ? <Icon name="forward" size={16} className="row__chevron" /> : null}
    </>
  )
  if (!onPress) return <View className="row">{content}</View>
  return (
    <Pressable className="row" role="link" onPress={onPress} label={label}>
      {content}
    </Pressable>
  )
}
