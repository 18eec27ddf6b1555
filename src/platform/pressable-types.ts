import type { ReactNode } from 'react'

export type PressableProps = {
  children?: ReactNode
  className?: string
  onPress: () => void
  /** Name for a screen reader where the visible text does not say it. */
  label?: string
  role?: 'button' | 'link' | 'radio' | 'checkbox' | 'switch' | 'tab'
  /** For radio, checkbox, switch and tab. */
  checked?: boolean
  /** Looks and sounds disabled; a tap still calls onPress, which says why. */
  muted?: boolean
  /** Opens something: said by screen readers. */
  popup?: 'dialog' | 'menu'
  expanded?: boolean
  describedBy?: string
  id?: string
}
