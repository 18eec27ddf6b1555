/** A text box in the browser: the native element, so that labels, keyboards, autofill and key presses are the system's own. */
import { type ChangeEvent, type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react'
import type { InputKind, TextInputProps } from './text-input-types'

const modes: Record<InputKind, { inputMode: 'text' | 'numeric' | 'tel' | 'email' | 'search'; autoComplete: string }> = {
  text: { inputMode: 'text', autoComplete: 'off' },
  digits: { inputMode: 'numeric', autoComplete: 'off' },
  phone: { inputMode: 'tel', autoComplete: 'off' },
  'id-number': { inputMode: 'text', autoComplete: 'off' },
  email: { inputMode: 'email', autoComplete: 'off' },
  code: { inputMode: 'numeric', autoComplete: 'one-time-code' },
  search: { inputMode: 'search', autoComplete: 'off' },
  // not one of this site's own passwords: the browser is not to keep or offer it
  secret: { inputMode: 'text', autoComplete: 'one-time-code' },
}

const bare = (text: string) => text.replace(/\s/g, '')

export function TextInput({ format, kind = 'text', multiline, ...props }: TextInputProps) {
  const box = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const caret = useRef<number | undefined>(undefined)
  const shown = format ? format(props.value) : props.value
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    if (multiline) {
      element.style.height = 'auto'
      element.style.height = `${element.scrollHeight}px`
    }
    if (caret.current === undefined) return
    // The caret stays behind the same character although the grouping moved it.
    let at = 0
    for (let seen = 0; at < shown.length && seen < caret.current; at += 1) if (shown[at] !== ' ') seen += 1
    element.setSelectionRange(at, at)
    caret.current = undefined
  }, [shown, multiline])
  useEffect(() => {
    if (props.focus) box.current?.focus()
  }, [props.focus])
  const change = (event: ChangeEvent<HTMLInputElement & HTMLTextAreaElement>) => {
    const raw = event.target.value
    if (format) caret.current = bare(raw.slice(0, event.target.selectionStart ?? raw.length)).length
    const value = format ? bare(raw) : raw
    props.onChange(props.maxLength ? value.slice(0, props.maxLength) : value)
  }
  const key = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing && props.onEnter) props.onEnter()
  }
  const common = {
    ref: box,
    id: props.id,
    value: shown,
    placeholder: props.placeholder,
    'aria-label': props.label,
    'aria-invalid': props.invalid ? ('true' as const) : undefined,
    'aria-required': props.required || undefined,
    'aria-describedby': props.describedBy,
    ...modes[kind],
    onChange: change,
    onFocus: props.onArrive,
    onBlur: props.onLeave,
    onKeyDown: key,
    spellCheck: false,
  }
  return multiline ? (
    <textarea className="input input--tall" rows={2} {...common} />
  ) : (
    <input className="input" type={kind === 'secret' ? 'password' : 'text'} {...common} />
  )
}
