/** A status in one of the eight words, or any other short mark; the colour follows whose turn it is. */
import { type OrderStatus, statusRow, type Tone } from '@domain/lifecycle/status'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

export type TagTone = Tone | 'warn'

export const Tag = ({ tone, children }: { tone: TagTone; children: ReactNode }) => <View className={`tag tag--${tone}`}>{children}</View>

export function StatusTag({ status }: { status: OrderStatus }) {
  const { word, tone } = statusRow(status)
  return <Tag tone={tone}>{word}</Tag>
}
