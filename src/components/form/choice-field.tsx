/** One of several, or several of many: a few short options lie open as chips, more of them in a sheet. */
import type { Option } from '@domain/fields/field-spec'
import { labelsOf } from '@domain/fields/value-words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Chips } from '@/components/ui/chips'
import { Sheet } from '@/components/ui/sheet'
import { describedBy, Field } from './field'
import { asText, type FieldProps, fieldId } from './field-props'
import { OptionList } from './option-list'
import { PickerRow } from './picker-row'

/** So few and so short that nothing needs to be opened. */
const fitsAsChips = (options: readonly Option[]) =>
  options.length <= 4 && options.every(({ label, hint }) => label.length <= 8 && hint === undefined)

export function ChoiceField(props: FieldProps) {
  const { state, onChange } = props
  const [open, setOpen] = useState(false)
  const options = state.options ?? []
  const value = asText(state.value)
  const shown = value ? labelsOf(options, [value]) : ''
  const controlId = `${fieldId(state.anchor)}-control`
  if (!options.length)
    return (
      <Field {...props} readOnlyText={shown}>
        <View className="muted">{state.placeholder ?? '先选好上面一项，这里就会列出可选的内容'}</View>
      </Field>
    )
  // What can be chosen hangs on an earlier answer.
  if (!options.length && !state.readOnly)
    return (
      <Field {...props}>
        <View className="muted">请先回答上面的问题</View>
      </Field>
    )
  if (fitsAsChips(options))
    return (
      <Field {...props} readOnlyText={shown}>
        <Chips label={state.label} options={options} chosen={value} onChoose={onChange} />
      </Field>
    )
  const choose = (chosen: string) => {
    setOpen(false)
    onChange(chosen)
  }
  return (
    <Field {...props} readOnlyText={shown}>
      <PickerRow
        id={controlId}
        label={state.label}
        shown={shown}
        placeholder={state.placeholder ?? '请选择'}
        open={open}
        onOpen={() => setOpen(true)}
        describedBy={describedBy(props)}
      />
      <Sheet open={open} title={`选择${state.label}`} onClose={() => setOpen(false)} tall={options.length > 8}>
        <OptionList label={state.label} options={options} chosen={value ? [value] : []} onChoose={choose} />
      </Sheet>
    </Field>
  )
}

export function MultiChoiceField(props: FieldProps) {
  const { state, onChange } = props
  const [open, setOpen] = useState(false)
  const options = state.options ?? []
  const chosen = Array.isArray(state.value) ? state.value.filter((one): one is string => typeof one === 'string') : []
  const toggle = (value: string) => {
    const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]
    onChange(next.length ? next : undefined)
  }
  return (
    <Field {...props} readOnlyText={labelsOf(options, chosen)}>
      <PickerRow
        id={`${fieldId(state.anchor)}-control`}
        label={state.label}
        shown={labelsOf(options, chosen)}
        placeholder={state.placeholder ?? '请选择，可多选'}
        open={open}
        onOpen={() => setOpen(true)}
        describedBy={describedBy(props)}
      />
      <Sheet
        open={open}
        title={`选择${state.label}`}
        onClose={() => setOpen(false)}
        tall={options.length > 8}
        footer={<Button onPress={() => setOpen(false)}>{chosen.length ? `选好了（${chosen.length} 项）` : '先不选'}</Button>}
      >
        <OptionList label={state.label} options={options} chosen={chosen} onChoose={toggle} many />
      </Sheet>
    </Field>
  )
}
