/** Anything that can be pressed, with its role, name and state said to WeChat's screen reader. */
import { View } from '@tarojs/components'
import type { PressableProps } from './pressable-types'

export function Pressable({ role = 'button', checked, muted, label, popup, expanded, ...props }: PressableProps) {
  const spoken = {
    'aria-label': label,
    'aria-checked': role === 'radio' || role === 'checkbox' || role === 'switch' ? checked === true : undefined,
    'aria-selected': role === 'tab' ? checked === true : undefined,
    'aria-disabled': muted,
    'aria-haspopup': popup,
    'aria-expanded': expanded,
  }
  return (
    <View
      className={`pressable ${props.className ?? ''}`}
      hoverClass="pressable--hover"
      hoverStayTime={60}
      ariaRole={role}
      {...(props.id ? { id: props.id } : {})}
      {...Object.fromEntries(Object.entries(spoken).flatMap(([name, says]) => (says === undefined ? [] : [[name, String(says)]])))}
      onClick={props.onPress}
    >
      {props.children}
    </View>
  )
}
