/** The picture of a certificate; the page draws the slot, because taking and sending pictures is its business. */
import { Field } from './field'
import type { FieldProps } from './field-props'

export const CertificatePhotoField = (props: FieldProps) => (
  <Field {...props} single={false}>
    {props.extras?.photo?.(props.state)}
  </Field>
)
