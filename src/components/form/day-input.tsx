/** A day typed in figures; it becomes an answer once it is whole. */
import { useEffect, useState } from 'react'
import { TextInput } from '@/platform/text-input'
import { isWholeDay, toDay } from './grouping'

type DayInputProps = {
  id: string
  label: string
  value: string
  onChange: (day: string | undefined) => void
  describedBy?: string
  invalid?: boolean
  onArrive?: () => void
  onLeave?: () => void
}

export function DayInput({ value, onChange, onLeave, ...rest }: DayInputProps) {
  const [typed, setTyped] = useState(value)
  useEffect(() => setTyped(value), [value])
  const change = (raw: string) => {
    // Deleting must be possible: only what grows is rewritten.
    const next = raw.length < typed.length ? raw : toDay(raw)
    setTyped(next)
    if (isWholeDay(next)) onChange(next)
    else if (next === '') onChange(undefined)
  }
  const leave = () => {
    const next = toDay(typed)
    setTyped(isWholeDay(next) || next === '' ? next : value)
    if (isWholeDay(next) && next !== value) onChange(next)
    onLeave?.()
  }
  return <TextInput {...rest} kind="digits" value={typed} placeholder="例如 2026-09-14" maxLength={11} onChange={change} onLeave={leave} />
}
