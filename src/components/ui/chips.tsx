/** A few short answers that lie open, one of them chosen. */
import { View } from '@tarojs/components'
import { Pressable } from '@/platform/pressable'

type ChipsProps<T extends string | number> = {
  /** What is asked, for a screen reader; the visible label stands above. */
  label: string
  options: readonly { readonly value: T; readonly label: string }[]
  chosen: T | undefined
  onChoose: (value: T) => void
}

export function Chips<T extends string | number>({ label, options, chosen, onChoose }: ChipsProps<T>) {
  return (
    <View className="chips" {...{ role: 'radiogroup', 'aria-label': label }}>
      {options.map((option) => (
        <Pressable
          key={String(option.value)}
          role="radio"
          className={option.value === chosen ? 'chip chip--on' : 'chip'}
          checked={option.value === chosen}
          onPress={() => onChoose(option.value)}
        >
          {option.label}
        </Pressable>
      ))}
    </View>
  )
}
