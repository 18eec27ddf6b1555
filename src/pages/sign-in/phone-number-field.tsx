/** The phone number, grouped 3-4-4 while typing. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { groupPhone } from '@/components/form/grouping'
import { Icon } from '@/components/ui/icon'
import { FieldLabel } from '@/platform/field-label'
import { LiveRegion } from '@/platform/live-region'
import { TextInput } from '@/platform/text-input'
import { words } from './words'

export function PhoneNumberField({ value, onChange }: { value: string; onChange: (phone: string) => void }) {
  const [left, setLeft] = useState(false)
  const wrong = left && value !== '' && !/^1[3-9]\d{9}$/.test(value)
  return (
    <View className="field">
      <FieldLabel id="phone-label" forId="phone">
        {words.phone}
      </FieldLabel>
      <TextInput
        id="phone"
        label={words.phone}
        kind="phone"
        value={value}
        maxLength={11}
        format={groupPhone}
        onChange={(typed) => onChange(typed.replace(/\D/g, ''))}
        onLeave={() => setLeft(true)}
        invalid={wrong}
        describedBy="phone-problem"
        placeholder="11 位手机号码"
      />
      <View id="phone-problem">
        <LiveRegion>
          {wrong ? (
            <View className="field-problem field-problem--problem">
              <Icon name="stop" size={16} className="field-problem__icon" />
              <View className="field-problem__words">{words.phoneWrong}</View>
            </View>
          ) : null}
        </LiveRegion>
      </View>
    </View>
  )
}
