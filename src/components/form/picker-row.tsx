/** The closed state of a choice: what is chosen, or what to choose; a tap opens the choices. */
import { View } from '@tarojs/components'
import { Icon } from '@/components/ui/icon'
import { Pressable } from '@/platform/pressable'

type PickerRowProps = {
  id: string
  label: string
  shown: string
  placeholder: string
  open: boolean
  onOpen: () => void
  describedBy?: string
}

export const PickerRow = ({ id, label, shown, placeholder, open, onOpen, describedBy }: PickerRowProps) => (
  <Pressable
    id={id}
    className="picker-row"
    popup="dialog"
    expanded={open}
    label={`${label}：${shown || placeholder}`}
    onPress={onOpen}
    {...(describedBy ? { describedBy } : {})}
  >
    <View className={shown ? 'picker-row__value' : 'picker-row__value picker-row__value--empty'}>{shown || placeholder}</View>
    <Icon name="down" size={16} />
  </Pressable>
)
