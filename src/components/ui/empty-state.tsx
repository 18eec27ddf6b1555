/** Nothing here yet: what would be here, and how to begin. */
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

type Picture = 'empty' | 'offline' | 'success' | 'camera' | 'error'
type EmptyStateProps = { title: string; says?: ReactNode; action?: ReactNode; picture?: Picture }

export const EmptyState = ({ title, says, action, picture = 'empty' }: EmptyStateProps) => (
  <View className="blank">
    <View className={`blank__picture blank__picture--${picture}`} {...{ 'aria-hidden': 'true' }} />
    <View className="blank__title">{title}</View>
    {says ? <View className="blank__says">{says}</View> : null}
    {action ? <View className="blank__action">{action}</View> : null}
  </View>
)
