/** A question outside a filing (sign-in, SMS check): label, box, hint, and what is wrong once the person has left it. */
import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { Icon } from '@/components/ui/icon'
import { FieldLabel } from '@/platform/field-label'
import { LiveRegion } from '@/platform/live-region'
import { TextInput } from '@/platform/text-input'
import type { TextInputProps } from '@/platform/text-input-types'

type PlainFieldProps = Omit<TextInputProps, 'invalid' | 'describedBy' | 'onLeave'> & {
  hint?: string | undefined
  /** What is wrong with the present value; said after the person has left the box, or at once when `insist`. */
  problem?: string | undefined
  insist?: boolean
  /** Beside the box: a button that belongs to it. */
  aside?: ReactNode
}

export function PlainField({ hint, problem, insist, aside, ...input }: PlainFieldProps) {
  const [left, setLeft] = useState(false)
  const said = problem && (insist || (left && input.value !== '')) ? problem : undefined
  return (
    <View className={said ? 'field field--problem' : 'field'}>
      <FieldLabel id={`${input.id}-label`} forId={input.id}>
        {input.label}
      </FieldLabel>
      <View className="code-row">
        <TextInput {...input} invalid={said !== undefined} describedBy={`${input.id}-notes`} onLeave={() => setLeft(true)} />
        {aside}
      </View>
      <View id={`${input.id}-notes`}>
        {hint ? <View className="field__hint">{hint}</View> : null}
        <LiveRegion>
          {said ? (
            <View className="field-problem field-problem--problem">
              <Icon name="stop" size={16} className="field-problem__icon" />
              <View className="field-problem__words">{said}</View>
            </View>
          ) : null}
        </LiveRegion>
      </View>
    </View>
  )
}
