/** Light or dark, and the size of text; takes effect at once. */
import { View } from '@tarojs/components'
import { Card } from '@/components/ui/card'
import { Chips } from '@/components/ui/chips'
import { setPreferences, usePreferencesStore } from '@/store/preferences-store'
import { words } from './words'

type SettingProps<T> = { label: string; options: readonly (readonly [T, string])[]; chosen: T | undefined; onChoose: (value: T) => void }

function Setting<T extends string | number>({ label, options, chosen, onChoose }: SettingProps<T>) {
  return (
    <View className="field">
      <View className="field__label">{label}</View>
      <Chips label={label} options={options.map(([value, name]) => ({ value, label: name }))} chosen={chosen} onChoose={onChoose} />
    </View>
  )
}

export function Look() {
  const { theme, textScale } = usePreferencesStore()
  return (
    <Card title={words.look}>
      <Setting label={words.theme} options={words.themes} chosen={theme} onChoose={(chosen) => setPreferences({ theme: chosen })} />
      <Setting
        label={words.text}
        options={words.sizes}
        chosen={textScale ?? 1}
        onChoose={(chosen) => setPreferences({ textScale: chosen })}
      />
      <View className="tiny">{words.textSays}</View>
    </Card>
  )
}
