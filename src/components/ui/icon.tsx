/** One set of line icons, drawn by style sheets (styles/icons.scss) so that they take the colour of the text beside them. */
import { View } from '@tarojs/components'

export type IconName =
  | 'plus'
  | 'clock'
  | 'list'
  | 'scan'
  | 'help'
  | 'gear'
  | 'back'
  | 'forward'
  | 'close'
  | 'check'
  | 'alert'
  | 'stop'
  | 'info'
  | 'search'
  | 'copy'
  | 'camera'
  | 'phone'
  | 'shield'
  | 'offline'
  | 'down'
  | 'trash'
  | 'person'
  | 'bell'

/** Decorative: words always stand beside it. */
export const Icon = ({ name, size = 20, className = '' }: { name: IconName; size?: number; className?: string }) => (
  <View className={`icon icon--${name} ${className}`} style={{ width: `${size}px`, height: `${size}px` }} {...{ 'aria-hidden': 'true' }} />
)
