/** Questions answered by typing: names, long texts, addresses, phones, mails, domains, certificate numbers. */

import { TextInput } from '@/platform/text-input'
import type { InputKind } from '@/platform/text-input-types'
import { describedBy, Field } from './field'
import { asText, type FieldProps, fieldId, shownProblems } from './field-props'
import { groupCertificateNumber, groupPhone, toDomainName } from './grouping'

type Typing = { kind?: InputKind; multiline?: boolean; format?: (value: string) => string; tidy?: (typed: string) => string }

function TypedField({ typing, ...props }: FieldProps & { typing: Typing }) {
  const { state, onChange, onArrive, onLeave, visited } = props
  const { format = (value: string) => value, tidy = (typed: string) => typed, kind, multiline } = typing
  const controlId = `${fieldId(state.anchor)}-control`
  const value = asText(state.value)
  return (
    <Field {...props} controlId={controlId} readOnlyText={format(value)}>
      <TextInput
        id={controlId}
        label={state.label}
        value={value}
        onChange={(typed) => onChange(tidy(typed))}
        {...(kind ? { kind } : {})}
        {...(multiline ? { multiline } : {})}
        {...(typing.format ? { format: typing.format } : {})}
        {...(state.placeholder ? { placeholder: state.placeholder } : {})}
        {...(state.maxLength ? { maxLength: state.maxLength } : {})}
        {...(onArrive ? { onArrive } : {})}
        {...(onLeave ? { onLeave } : {})}
        required={state.required}
        invalid={shownProblems(state, visited).some(({ severity }) => severity === 'rejects')}
        describedBy={describedBy(props)}
      />
    </Field>
  )
}

const singleLine = (typed: string) => typed.replace(/[\r\n]+/g, '')

export const TextField = (props: FieldProps) => <TypedField {...props} typing={{}} />
export const LongTextField = (props: FieldProps) => <TypedField {...props} typing={{ multiline: true }} />
export const AddressField = (props: FieldProps) => <TypedField {...props} typing={{ multiline: true, tidy: singleLine }} />
export const EmailField = (props: FieldProps) => (
  <TypedField {...props} typing={{ kind: 'email', tidy: (typed) => typed.replace(/\s/g, '') }} />
)
export const PhoneField = (props: FieldProps) => (
  <TypedField {...props} typing={{ kind: 'phone', format: groupPhone, tidy: (typed) => typed.replace(/[^\d+]/g, '') }} />
)
export const DomainNameField = (props: FieldProps) => <TypedField {...props} typing={{ kind: 'email', tidy: toDomainName }} />
export const CertificateNumberField = (props: FieldProps) => (
  <TypedField
    {...props}
    typing={{ kind: 'id-number', format: groupCertificateNumber, tidy: (typed) => typed.replace(/\s/g, '').toUpperCase() }}
  />
)
export const LandlineField = (props: FieldProps) => (
  <TypedField {...props} typing={{ tidy: (typed) => typed.replace(/[^\d－—–-]/g, '').replace(/[－—–]/g, '-') }} />
)
/** Typed unseen. */
export const SecretField = (props: FieldProps) => <TypedField {...props} typing={{ kind: 'secret', tidy: singleLine }} />
