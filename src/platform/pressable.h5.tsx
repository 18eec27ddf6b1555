/** Anything that can be pressed: a real button, so that Tab, Enter and Space work. */
import type { PressableProps } from './pressable-types'

export function Pressable({ role = 'button', checked, muted, popup, expanded, describedBy, label, ...props }: PressableProps) {
  const state =
    role === 'tab'
      ? { 'aria-selected': checked === true }
      : role === 'radio' || role === 'checkbox' || role === 'switch'
        ? { 'aria-checked': checked === true }
        : {}
  return (
    <button
      type="button"
      id={props.id}
      className={`pressable ${props.className ?? ''}`}
      role={role === 'button' ? undefined : role}
      aria-label={label}
      aria-disabled={muted || undefined}
      aria-haspopup={popup}
      aria-expanded={expanded}
      aria-describedby={describedBy}
      onClick={props.onPress}
      {...state}
    >
      {props.children}
    </button>
  )
}
