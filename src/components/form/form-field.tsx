/** Any question, drawn by the component of its kind. */
import { fieldComponents } from './field-components'
import type { FieldProps } from './field-props'

export function FormField(props: FieldProps) {
  const Kind = fieldComponents[props.state.kind]
  return <Kind {...props} />
}
