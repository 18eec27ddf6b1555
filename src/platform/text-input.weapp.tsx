/** A text box in WeChat: its own input with the fitting keyboard; the field scrolls clear of it. */
import { Input, Textarea } from '@tarojs/components'
import { useState } from 'react'
import type { InputKind, TextInputProps } from './text-input-types'

const types: Record<InputKind, 'text' | 'number' | 'idcard'> = {
  text: 'text',
  digits: 'number',
  phone: 'number',
  'id-number': 'idcard',
  email: 'text',
  code: 'number',
  search: 'text',
  secret: 'text',
}

export function TextInput({ format, kind = 'text', multiline, ...props }: TextInputProps) {
  // WeChat puts the caret at the end when a value is rewritten, so grouping waits until the person leaves the field.
  const [typing, setTyping] = useState(false)
  const value = format && !typing ? format(props.value) : props.value
  const common = {
    id: props.id,
    value,
    placeholder: props.placeholder,
    placeholderClass: 'input__placeholder',
    maxlength: props.maxLength ?? -1,
    cursorSpacing: 96,
    focus: props.focus,
    ariaLabel: props.label,
    ...(props.required ? { 'aria-required': 'true' } : {}),
    onInput: (event: { detail: { value: string } }) => {
      const raw = event.detail.value
      props.onChange(format ? raw.replace(/\s/g, '') : raw)
    },
    onFocus: () => {
      setTyping(true)
      props.onArrive?.()
    },
    onBlur: () => {
      setTyping(false)
      props.onLeave?.()
    },
    onConfirm: () => props.onEnter?.(),
  }
  if (multiline) return <Textarea className="input input--tall" autoHeight disableDefaultPadding showConfirmBar={false} {...common} />
  return (
    <Input className="input" type={types[kind]} password={kind === 'secret'} confirmType={props.onEnter ? 'done' : 'next'} {...common} />
  )
}
