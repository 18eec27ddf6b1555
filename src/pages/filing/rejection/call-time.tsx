/** Nobody picked up twice: when should the reviewer call? Source: spec K2. */
import { type CallWindow, callWindowIds, callWindows } from '@domain/lifecycle/call-windows'
import { View } from '@tarojs/components'
import { OptionList } from '@/components/form/option-list'
import { words } from './words'

type CallTimeProps = { chosen: string | undefined; onChoose: (window: CallWindow) => void }

const options = callWindowIds.map((value) => ({ value, label: callWindows[value].label }))

export const CallTime = ({ chosen, onChoose }: CallTimeProps) => (
  <View className="reason__call">
    <View className="field__label">{words.call.when}</View>
    <OptionList
      label={words.call.when}
      options={options}
      chosen={chosen ? [chosen] : []}
      onChoose={(value) => {
        const window = callWindowIds.find((id) => id === value)
        if (window) onChoose(window)
      }}
    />
  </View>
)
