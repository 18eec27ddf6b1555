/** The open state of a choice: every option as a row that can be reached by key, in groups, searchable when there are many. */
import type { Option } from '@domain/fields/field-spec'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Icon } from '@/components/ui/icon'
import { Pressable } from '@/platform/pressable'
import { SearchBox } from './search-box'

type OptionListProps = {
  label: string
  options: readonly Option[]
  chosen: readonly string[]
  onChoose: (value: string) => void
  many?: boolean
}

const searchFrom = 13

export function OptionList({ label, options, chosen, onChoose, many }: OptionListProps) {
  const [wanted, setWanted] = useState('')
  const found = options.filter((option) => !wanted || `${option.label}${option.hint ?? ''}`.includes(wanted.trim()))
  const groups = [...new Set(found.map((option) => option.group ?? ''))]
  return (
    <View>
      {options.length >= searchFrom ? (
        <SearchBox id="option-search" label={`搜索${label}`} value={wanted} onChange={setWanted} placeholder="输入几个字来找" />
      ) : null}
      <View {...{ role: many ? 'group' : 'radiogroup', 'aria-label': label }}>
        {groups.map((group) => (
          <View key={group || 'all'}>
            {group ? <View className="option__group">{group}</View> : null}
            {found
              .filter((option) => (option.group ?? '') === group)
              .map((option) => (
                <Pressable
                  key={option.value}
                  className="option"
                  role={many ? 'checkbox' : 'radio'}
                  checked={chosen.includes(option.value)}
                  onPress={() => onChoose(option.value)}
                >
                  <View className="option__words">
                    <View>{option.label}</View>
                    {option.hint ? <View className="tiny">{option.hint}</View> : null}
                  </View>
                  {chosen.includes(option.value) ? <Icon name="check" className="option__mark" /> : null}
                </Pressable>
              ))}
          </View>
        ))}
      </View>
      {found.length ? null : <View className="muted centre">没有找到「{wanted}」，换个字试试</View>}
    </View>
  )
}
