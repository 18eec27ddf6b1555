/** A tick with its sentence; never set beforehand. */
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'
import { Pressable } from '@/platform/pressable'

type TickRowProps = { label: string; ticked: boolean; onToggle: () => void; aside?: ReactNode; children?: ReactNode }

export const TickRow = ({ label, ticked, onToggle, aside, children }: TickRowProps) => (
  <View className="tick-line">
    <Pressable className="tick-row" role="checkbox" checked={ticked} label={label} onPress={onToggle}>
      <View className={ticked ? 'tick-box tick-box--on' : 'tick-box'}>{ticked ? <Icon name="check" size={16} /> : null}</View>
      <View className="tick-row__words">{children ?? label}</View>
    </Pressable>
    {aside}
  </View>
)
