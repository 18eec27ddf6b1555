/** One thing that is on or off, with what it means; the whole row is the switch. */
import { View } from '@tarojs/components'
import { Pressable } from '@/platform/pressable'

type SwitchRowProps = {
  title: string
  says?: string
  on: boolean
  onToggle: (on: boolean) => void
  /** Said where the title alone would not be clear among many. */
  label?: string
}

export const SwitchRow = ({ title, says, on, onToggle, label }: SwitchRowProps) => (
  <Pressable className="row switch-row" role="switch" checked={on} label={label ?? title} onPress={() => onToggle(!on)}>
    <View className="row__words">
      <View className="row__title">{title}</View>
      {says ? <View className="row__says figures">{says}</View> : null}
    </View>
    <View className={on ? 'switch switch--on' : 'switch'} {...{ 'aria-hidden': 'true' }}>
      <View className="switch__knob" />
    </View>
  </Pressable>
)
