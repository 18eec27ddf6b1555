/** A day, and the validity of a certificate: from, to, or 长期. */
import type { ValidityValue } from '@domain/fields/field-spec'
import { isWholeDay, toDay } from '@domain/fields/typed-text'
import { validityText } from '@domain/fields/value-words'
import { Checkbox, Group, TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { Field } from './field'
import { asText, controlId, describedBy, type FieldProps, isWrong } from './field-props'
import { words } from './words'

type DayInputProps = {
  id: string
  /** Said and shown above, where the field's own label is not the day's. */
  label?: string
  spoken?: string
  value: string
  onChange: (day: string | undefined) => void
  locked?: boolean
  wrong?: boolean
  describedBy?: string
}

/** A day typed in figures; it becomes an answer once it is whole. */
export function DayInput({ id, label, spoken, value, onChange, locked, wrong, describedBy: notes }: DayInputProps) {
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
  }
  return (
    <TextInput
      id={id}
      w={200}
      value={typed}
      label={label}
      inputMode="numeric"
      placeholder={words.day}
      maxLength={11}
      autoComplete="off"
      readOnly={locked === true}
      error={wrong === true}
      onChange={(event) => change(event.currentTarget.value)}
      onBlur={leave}
      {...(spoken ? { 'aria-label': spoken } : {})}
      {...(notes ? { 'aria-describedby': notes } : {})}
    />
  )
}

export const DateField = (props: FieldProps) => (
  <Field {...props} shown={asText(props.state.value)}>
    <DayInput
      id={controlId(props.state.anchor)}
      value={asText(props.state.value)}
      onChange={props.onChange}
      locked={props.locked !== undefined}
      wrong={isWrong(props)}
      describedBy={describedBy(props.state.anchor)}
    />
  </Field>
)

export function ValidityField(props: FieldProps) {
  const { state, onChange, locked } = props
  const value = (state.value ?? {}) as ValidityValue
  const id = controlId(state.anchor)
  const put = (change: { [K in keyof ValidityValue]: ValidityValue[K] | undefined }) =>
    onChange(Object.fromEntries(Object.entries({ ...value, ...change }).filter(([, part]) => part !== undefined)))
  const common = { locked: locked !== undefined, wrong: isWrong(props), describedBy: describedBy(state.anchor) }
  return (
    <Field {...props} single={false} shown={validityText(value)}>
      <Group align="end" gap="md">
        <DayInput
          id={id}
          label={words.from}
          spoken={`${state.label}${words.from}`}
          value={value.from ?? ''}
          onChange={(from) => put({ from })}
          {...common}
        />
        {value.longTerm ? null : (
          <DayInput
            id={`${id}-to`}
            label={words.to}
            spoken={`${state.label}${words.to}`}
            value={value.to ?? ''}
            onChange={(to) => put({ to })}
            {...common}
          />
        )}
        <Checkbox
          pb={8}
          label={words.longTerm}
          aria-label={`${state.label}${words.longTerm}`}
          checked={value.longTerm === true}
          disabled={locked !== undefined}
          onChange={() => put(value.longTerm ? { longTerm: undefined } : { longTerm: true, to: undefined })}
        />
      </Group>
    </Field>
  )
}
