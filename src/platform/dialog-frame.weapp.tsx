/** The inside of a sheet or dialog in WeChat. */
import { View } from '@tarojs/components'
import type { DialogFrameProps } from './dialog-frame-types'

export function DialogFrame({ label, className, children }: DialogFrameProps) {
  return (
    <View className={`dialog-frame ${className ?? ''}`} ariaRole="dialog" ariaLabel={label}>
      {children}
    </View>
  )
}
