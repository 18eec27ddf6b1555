/** One thing that was looked at: ✓, ✗, ！ or 未知 with its sentence. The mark is said to screen readers in words. */
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from './icon'

const marks = {
  good: { icon: 'check', says: '符合' },
  bad: { icon: 'stop', says: '不符合' },
  warn: { icon: 'alert', says: '要注意' },
  unknown: { icon: 'help', says: '未知' },
} as const
export type Mark = keyof typeof marks

/** `markSays`: what the mark means here, where 符合 or 不符合 would not fit. */
export const MarkLine = ({ mark, markSays, children }: { mark: Mark; markSays?: string; children: ReactNode }) => (
  <View className={`fact-line fact-line--${mark}`}>
    <View className="fact-line__mark" {...{ role: 'img', 'aria-label': markSays ?? marks[mark].says }}>
      <Icon name={marks[mark].icon} size={16} />
    </View>
    <View className="fact-line__words">{children}</View>
  </View>
)
