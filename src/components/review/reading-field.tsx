/** One thing read off a certificate: what was read, how sure the reader is, other readings to pick from, and always room to type. */
import { View } from '@tarojs/components'
import { Chips } from '@/components/ui/chips'
import { Tag } from '@/components/ui/status-tag'
import { TextInput } from '@/platform/text-input'

export type ReadingFieldProps = {
  id: string
  label: string
  value: string
  /** Why the person should look again; undefined when nothing speaks against the value. */
  doubt?: string | undefined
  /** A check digit or another check confirmed it. */
  checked?: boolean
  /** Readings that differ, the shown one first. */
  alternatives: readonly string[]
  /** Ticks instead of typing: 长期有效. */
  tick?: boolean
  long?: boolean
  onChange: (value: string) => void
}

export function ReadingField(props: ReadingFieldProps) {
  const { id, label, value, doubt, checked, alternatives, onChange } = props
  const choices = [...new Set(alternatives.filter(Boolean))]
  return (
    <View className="field reading-field" id={`reading-${id}`}>
      <View className="reading-field__head">
        <View className="field__label">{label}</View>
        {doubt ? <Tag tone="warn">请核对</Tag> : checked ? <Tag tone="done">校验通过</Tag> : null}
      </View>
      {doubt ? (
        <View className="reading-field__doubt" id={`reading-${id}-doubt`}>
          {doubt}
        </View>
      ) : null}
      {choices.length > 1 ? (
        <Chips
          label={`${label}：哪个对？`}
          options={choices.map((choice) => ({ value: choice, label: choice }))}
          chosen={value}
          onChoose={onChange}
        />
      ) : null}
      <View className="field__box">
        <TextInput
          id={id}
          label={label}
          value={value}
          onChange={onChange}
          multiline={props.long === true}
          placeholder={value ? '' : '没有读出来，请照着证件填写'}
          invalid={false}
          {...(doubt ? { describedBy: `reading-${id}-doubt` } : {})}
        />
      </View>
    </View>
  )
}
