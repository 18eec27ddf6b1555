/** A day, and the validity of a certificate: from, to, or 长期. */
import type { ValidityValue } from '@domain/fields/field-spec'
import { validityText } from '@domain/fields/value-words'
import { View } from '@tarojs/components'
import { TickRow } from '@/components/journey/tick-row'
import { DayInput } from './day-input'
import { describedBy, Field } from './field'
import { asText, type FieldProps, fieldId } from './field-props'

export function DateField(props: FieldProps) {
  const { state, onChange, onArrive, onLeave } = props
  const controlId = `${fieldId(state.anchor)}-control`
  return (
    <Field {...props} controlId={controlId} readOnlyText={asText(state.value)}>
      <DayInput
        id={controlId}
        label={state.label}
        value={asText(state.value)}
        onChange={onChange}
        describedBy={describedBy(props)}
        {...(onArrive ? { onArrive } : {})}
        {...(onLeave ? { onLeave } : {})}
      />
    </Field>
  )
}

export function ValidityField(props: FieldProps) {
  const { state, onChange, onArrive, onLeave } = props
  const value = (state.value ?? {}) as ValidityValue
  const id = fieldId(state.anchor)
  const put = (change: { [K in keyof ValidityValue]: ValidityValue[K] | undefined }) => {
    const merged = { ...value, ...change }
    onChange(Object.fromEntries(Object.entries(merged).filter(([, part]) => part !== undefined)))
  }
  const common = { describedBy: describedBy(props), ...(onArrive ? { onArrive } : {}), ...(onLeave ? { onLeave } : {}) }
  return (
    <Field {...props} readOnlyText={validityText(value)}>
      <View className="day-pair">
        <View className="day-pair__one">
          <View className="day-pair__label">起始日期</View>
          <DayInput
            id={`${id}-from`}
            label={`${state.label}起始日期`}
            value={value.from ?? ''}
            onChange={(from) => put({ from })}
            {...common}
          />
        </View>
        {value.longTerm ? null : (
          <View className="day-pair__one">
            <View className="day-pair__label">截止日期</View>
            <DayInput id={`${id}-to`} label={`${state.label}截止日期`} value={value.to ?? ''} onChange={(to) => put({ to })} {...common} />
          </View>
        )}
      </View>
      <TickRow
        label="长期"
        ticked={value.longTerm === true}
        onToggle={() => put(value.longTerm ? { longTerm: undefined } : { longTerm: true, to: undefined })}
      />
    </Field>
  )
}
