/** Anything that can be pressed, with its role said to WeChat's screen reader. */
import { View } from '@tarojs/components'
import type { PressableProps } from './pressable-types'

export function Pressable({ role = 'button', checked, muted, label, ...props }: PressableProps) {
  const words = [label, checked ? '已选中' : undefined, muted ? '暂不可用' : undefined].filter(Boolean).join('，')
  return (
    <View
      className={`pressable ${props.className ?? ''}`}
      hoverClass="pressable--hover"
      hoverStayTime={60}
      ariaRole={role}
      {...(props.id ? { id: props.id } : {})}
      {...(words && label ? { ariaLabel: words } : {})}
      onClick={props.onPress}
    >
      {props.children}
    </View>
  )
}
