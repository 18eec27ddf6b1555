/** Details that stay folded until the person asks for them. */
import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { Icon } from '@/components/ui/icon'
import { Pressable } from '@/platform/pressable'

export function Fold({ label, children, open: atFirst = false }: { label: string; children: ReactNode; open?: boolean }) {
  const [open, setOpen] = useState(atFirst)
  return (
    <View className="fold">
      <Pressable className="fold__head" expanded={open} onPress={() => setOpen(!open)}>
        <View>{label}</View>
        <Icon name="down" size={16} className={open ? 'section-card__fold section-card__fold--open' : 'section-card__fold'} />
      </Pressable>
      {open ? <View className="fold__body">{children}</View> : null}
    </View>
  )
}
