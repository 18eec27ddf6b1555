/** The remark: sentences that are asked for can be put in with a tap, and it says which of them are still missing. */
import type { RemarkFragment } from '@domain/fields/field-spec'
import { withSentence } from '@domain/fields/typed-text'
import { View } from '@tarojs/components'
import { Icon } from '@/components/ui/icon'
import { Pressable } from '@/platform/pressable'
import { TextInput } from '@/platform/text-input'
import { describedBy, Field } from './field'
import { asText, type FieldProps, fieldId, shownProblems } from './field-props'

export function RemarkField(props: FieldProps) {
  const { state, onChange, onArrive, onLeave, visited } = props
  const remark = asText(state.value)
  const controlId = `${fieldId(state.anchor)}-control`
  const max = state.maxLength ?? 300
  return (
    <Field {...props} controlId={controlId} readOnlyText={remark}>
      <TextInput
        id={controlId}
        label={state.label}
        value={remark}
        multiline
        maxLength={max}
        onChange={onChange}
        placeholder={state.placeholder ?? (state.anchor.startsWith('subject') ? '没有要说明的可以不填' : '用一两句话说明网站是做什么的')}
        invalid={shownProblems(state, visited).some(({ severity }) => severity === 'rejects')}
        describedBy={describedBy(props)}
        {...(onArrive ? { onArrive } : {})}
        {...(onLeave ? { onLeave } : {})}
      />
      <View className="tiny figures field__count">
        {remark.length} / {max}
      </View>
      {state.fragments?.length ? (
        <View className="fragments">
          {state.fragments.map((fragment) => (
            <Fragment key={fragment.id} fragment={fragment} onInsert={() => onChange(withSentence(remark, fragment.text).slice(0, max))} />
          ))}
        </View>
      ) : null}
    </Field>
  )
}

function Fragment({ fragment, onInsert }: { fragment: RemarkFragment; onInsert: () => void }) {
  const need = fragment.required ? '需要写' : '可以写'
  if (fragment.present)
    return (
      <View className="fragment fragment--present">
        <Icon name="check" size={16} />
        <View className="fragment__words">{fragment.label}：已写</View>
      </View>
    )
  return (
    <Pressable className="fragment" onPress={onInsert}>
      <Icon name="plus" size={16} />
      <View className="fragment__words">
        <View>
          {need}：{fragment.label}
        </View>
        <View className="tiny">{fragment.text}</View>
      </View>
    </Pressable>
  )
}
