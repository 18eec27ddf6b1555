/** A panel that comes up from the bottom: choices, explanations, small tasks. NutUI's Popup with our own reachable content. */
import { Popup } from '@nutui/nutui-react-taro'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { DialogFrame } from '@/platform/dialog-frame'
import { Heading } from '@/platform/heading'
import { Pressable } from '@/platform/pressable'
import { Icon } from './icon'

type SheetProps = { open: boolean; title: string; onClose: () => void; children: ReactNode; footer?: ReactNode; tall?: boolean }

export function Sheet({ open, title, onClose, children, footer, tall }: SheetProps) {
  return (
    <Popup visible={open} position="bottom" round onClose={onClose} className="sheet-popup" destroyOnClose lockScroll>
      {open ? (
        <DialogFrame label={title} onClose={onClose} className={tall ? 'sheet sheet--tall' : 'sheet'}>
          <View className="sheet__head">
            <Heading level={2} className="sheet__title">
              {title}
            </Heading>
            <Pressable className="sheet__close" label="关闭" onPress={onClose}>
              <Icon name="close" />
            </Pressable>
          </View>
          <View className="sheet__body">{children}</View>
          {footer ? <View className="sheet__foot">{footer}</View> : null}
        </DialogFrame>
      ) : null}
    </Popup>
  )
}
