/** Questions answered by typing: names, long texts, addresses, phones, mails, domains, certificate numbers, secrets. */
import { toDomainName } from '@domain/fields/typed-text'
import { groupCertificateNumber, groupPhone } from '@domain/fields/value-words'
import { PasswordInput, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { Field } from './field'
import { asText, controlId, describedBy, type FieldProps, isWrong } from './field-props'
import { words } from './words'

type Typing = {
  /** How it is written while nobody types in it, so that it can be compared with the paper. */
  format?: (value: string) => string
  tidy?: (typed: string) => string
  inputMode?: 'text' | 'tel' | 'email' | 'url'
  lines?: true
  secret?: true
}

const inputs = { line: TextInput, lines: Textarea, secret: PasswordInput } as const

function TypedField({ typing, ...props }: FieldProps & { typing: Typing }) {
  const { state, onChange, locked } = props
  const { format = (value: string) => value, tidy = (typed: string) => typed, inputMode, lines, secret } = typing
  const [inside, setInside] = useState(false)
  const value = asText(state.value)
  const Input = inputs[secret ? 'secret' : lines ? 'lines' : 'line'] as typeof TextInput
  return (
    <Field {...props} shown={format(value)}>
      <Input
        id={controlId(state.anchor)}
        value={inside ? value : format(value)}
        onChange={(event) => onChange(tidy(event.currentTarget.value))}
        onFocus={() => setInside(true)}
        onBlur={() => setInside(false)}
        readOnly={locked !== undefined}
        error={isWrong(props)}
        required={state.required}
        withAsterisk={false}
        aria-required={state.required}
        aria-describedby={describedBy(state.anchor)}
        autoComplete="off"
        {...(inputMode ? { inputMode } : {})}
        {...(lines ? { autosize: true, minRows: 2 } : {})}
        {...(secret
          ? { visibilityToggleButtonProps: { 'aria-label': `${words.reveal}${state.label}`, tabIndex: 0, 'aria-hidden': false } }
          : {})}
        {...(state.placeholder ? { placeholder: state.placeholder } : {})}
        {...(state.maxLength ? { maxLength: state.maxLength } : {})}
      />
    </Field>
  )
}

const oneLine = (typed: string) => typed.replace(/[\r\n]+/g, '')

export const TextField = (props: FieldProps) => <TypedField {...props} typing={{}} />
export const LongTextField = (props: FieldProps) => <TypedField {...props} typing={{ lines: true }} />
export const AddressField = (props: FieldProps) => <TypedField {...props} typing={{ tidy: oneLine }} />
export const EmailField = (props: FieldProps) => (
  <TypedField {...props} typing={{ inputMode: 'email', tidy: (typed) => typed.replace(/\s/g, '') }} />
)
export const PhoneField = (props: FieldProps) => (
  <TypedField {...props} typing={{ inputMode: 'tel', format: groupPhone, tidy: (typed) => typed.replace(/[^\d+]/g, '') }} />
)
export const DomainNameField = (props: FieldProps) => <TypedField {...props} typing={{ inputMode: 'url', tidy: toDomainName }} />
export const CertificateNumberField = (props: FieldProps) => (
  <TypedField {...props} typing={{ format: groupCertificateNumber, tidy: (typed) => typed.replace(/\s/g, '').toUpperCase() }} />
)
export const LandlineField = (props: FieldProps) => (
  <TypedField {...props} typing={{ inputMode: 'tel', tidy: (typed) => typed.replace(/[^\d－—–-]/g, '').replace(/[－—–]/g, '-') }} />
)
export const SecretField = (props: FieldProps) => <TypedField {...props} typing={{ secret: true, tidy: oneLine }} />
