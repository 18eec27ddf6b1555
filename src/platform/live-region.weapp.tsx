/** Text that a screen reader speaks when it changes. */
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

export function LiveRegion({ children, className, urgent }: { children?: ReactNode; className?: string; urgent?: boolean }) {
  return (
    <View className={className} ariaRole={urgent ? 'alert' : 'status'}>
      {children}
    </View>
  )
}
