/** The frame of every question: label, explanation of an official term, the control, the hint, and what is wrong with the answer. */
import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { Tag } from '@/components/ui/status-tag'
import { FieldLabel } from '@/platform/field-label'
import { Pressable } from '@/platform/pressable'
import { FieldProblems } from './field-problems'
import { type FieldProps, fieldId, shownProblems } from './field-props'

type FrameProps = FieldProps & {
  /** Id of the control the label belongs to. */
  controlId?: string
  /** Instead of the state's value, for what cannot be edited here. */
  readOnlyText?: ReactNode
  /** The control says its own label (a tick). */
  bare?: boolean
  children: ReactNode
}

const sources = { recognised: '证件识别', imported: '已有资料' } as const

/** Ids of what describes a control, for aria-describedby. */
export const describedBy = (props: FieldProps): string => {
  const id = fieldId(props.state.anchor)
  return `${id}-hint ${id}-problems`
}

export function Field({ state, onAcknowledge, onJump, visited, controlId, readOnlyText, bare, children }: FrameProps) {
  const [explained, setExplained] = useState(false)
  const id = fieldId(state.anchor)
  const problems = shownProblems(state, visited)
  const source = state.source && state.source.from !== 'typed' ? sources[state.source.from] : undefined
  const worst = problems.some(({ severity }) => severity === 'rejects') ? ' field--problem' : ''
  return (
    <View className={`field${worst}`} id={id}>
      {bare ? null : (
        <View className="field__head">
          <FieldLabel id={`${id}-label`} {...(controlId && !state.readOnly ? { forId: controlId } : {})}>
            {state.label}
          </FieldLabel>
          {state.explains ? (
            <Pressable
              className="field__explain"
              label={`什么是${state.label}`}
              expanded={explained}
              onPress={() => setExplained(!explained)}
            >
              <View className="field__mark">?</View>
            </Pressable>
          ) : null}
          <View className="field__aside">
            {state.required || state.readOnly ? null : <View className="tiny">选填</View>}
            {source ? <Tag tone="done">{source}</Tag> : null}
          </View>
        </View>
      )}
      {explained ? <View className="field__explains">{state.explains}</View> : null}
      {state.readOnly ? (
        <ReadOnly state={state} onJump={onJump}>
          {readOnlyText}
        </ReadOnly>
      ) : (
        children
      )}
      {state.hint && !state.readOnly ? (
        <View className="field__hint" id={`${id}-hint`}>
          {state.hint}
        </View>
      ) : null}
      <FieldProblems id={`${id}-problems`} problems={problems} onAcknowledge={onAcknowledge} />
    </View>
  )
}

function ReadOnly({ state, onJump, children }: { state: FieldProps['state']; onJump?: FieldProps['onJump']; children: ReactNode }) {
  return (
    <View className="field__fixed">
      <View className="field__value">{children || <View className="muted">还没有填写</View>}</View>
      {onJump && state.readOnly?.startsWith('在第') ? (
        <Pressable className="field__jump" onPress={() => onJump(state.anchor)}>
          {state.readOnly}
        </Pressable>
      ) : (
        <View className="field__hint">{state.readOnly}</View>
      )}
    </View>
  )
}
