/** A statement the person ticks, never set beforehand. */
import { TickRow } from '@/components/journey/tick-row'
import { Field } from './field'
import type { FieldProps } from './field-props'

export function TickField(props: FieldProps) {
  const { state, onChange } = props
  const ticked = state.value === true
  return (
    <Field {...props} bare readOnlyText={`${state.label}：${ticked ? '是' : '否'}`}>
      <TickRow label={state.label} ticked={ticked} onToggle={() => onChange(ticked ? undefined : true)} />
    </Field>
  )
}
