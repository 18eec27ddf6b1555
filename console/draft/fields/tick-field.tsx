/** A statement the person ticks, never set beforehand. */
import { Checkbox } from '@mantine/core'
import { Field } from './field'
import { controlId, describedBy, type FieldProps } from './field-props'

export function TickField(props: FieldProps) {
  const { state, onChange, locked } = props
  const ticked = state.value === true
  return (
    <Field {...props} bare shown={`${state.label}：${ticked ? '是' : '否'}`}>
      <Checkbox
        id={controlId(state.anchor)}
        classNames={{ label: 'field__label' }}
        label={state.label}
        checked={ticked}
        disabled={locked !== undefined}
        aria-describedby={describedBy(state.anchor)}
        onChange={() => onChange(ticked ? undefined : true)}
      />
    </Field>
  )
}
