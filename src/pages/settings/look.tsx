/** Light or dark, and the size of text; takes effect at once. */
import { View } from '@tarojs/components'
import { Card } from '@/components/ui/card'
import { Pressable } from '@/platform/pressable'
import { setPreferences, usePreferencesStore } from '@/store/preferences-store'
import { words } from './words'

type ChipsProps<T> = { label: string; options: readonly (readonly [T, string])[]; chosen: T | undefined; onChoose: (value: T) => void }

function Chips<T extends string | number>({ label, options, chosen, onChoose }: ChipsProps<T>) {
  return (
    <View className="field">
      <View className="field__label">{label}</View>
      <View className="chips" {...{ role: 'radiogroup', 'aria-label': label }}>
        {options.map(([value, name]) => (
          <Pressable
            key={String(value)}
            role="radio"
            className={value === chosen ? 'chip chip--on' : 'chip'}
            checked={value === chosen}
            onPress={() => onChoose(value)}
          >
            {name}
          </Pressable>
        ))}
      </View>
    </View>
  )
}

export function Look() {
  const { theme, textScale } = usePreferencesStore()
  return (
    <Card title={words.look}>
      <Chips label={words.theme} options={words.themes} chosen={theme} onChoose={(chosen) => setPreferences({ theme: chosen })} />
      <Chips
        label={words.text}
        options={words.sizes}
        chosen={textScale ?? 1}
        onChoose={(chosen) => setPreferences({ textScale: chosen })}
      />
      <View className="tiny">{words.textSays}</View>
    </Card>
  )
}
