/** The one button: its label is the action. Disabled, it stays reachable and a tap says why. */
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Pressable } from '@/platform/pressable'
import { showToast } from './toast'

export type ButtonProps = {
  children: ReactNode
  onPress: () => void
  kind?: 'primary' | 'secondary' | 'danger' | 'plain'
  size?: 'large' | 'small'
  /** Why it cannot be pressed now; its presence disables the button. */
  disabledBecause?: string | undefined
  /** Something is under way: further taps do nothing. */
  busy?: boolean
  label?: string
  className?: string
  popup?: 'dialog'
}

export function Button({ children, onPress, kind = 'primary', size = 'large', disabledBecause, busy, className, ...rest }: ButtonProps) {
  const press = () => {
    if (busy) return
    if (disabledBecause) showToast(disabledBecause)
    else onPress()
  }
  const classes = ['button', `button--${kind}`, `button--${size}`, disabledBecause ? 'button--disabled' : '', className ?? '']
  return (
    <Pressable className={classes.join(' ')} onPress={press} muted={Boolean(disabledBecause) || busy === true} {...rest}>
      {busy ? <View className="spinner" /> : null}
      <View className="button__text">{children}</View>
    </Pressable>
  )
}
