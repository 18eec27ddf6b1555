/** A heading in WeChat. */
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

export function Heading({ className, children }: { level: 1 | 2 | 3; className?: string; children: ReactNode }) {
  return (
    <View className={`heading ${className ?? ''}`} ariaRole="heading">
      {children}
    </View>
  )
}
