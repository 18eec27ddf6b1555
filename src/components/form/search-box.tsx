/** A few letters that narrow a long list; stays in sight above it. */
import { View } from '@tarojs/components'
import { Icon } from '@/components/ui/icon'
import { TextInput } from '@/platform/text-input'

type SearchBoxProps = { id: string; label: string; value: string; onChange: (value: string) => void; placeholder: string }

export const SearchBox = (props: SearchBoxProps) => (
  <View className="search">
    <Icon name="search" size={18} />
    <TextInput kind="search" {...props} />
  </View>
)
