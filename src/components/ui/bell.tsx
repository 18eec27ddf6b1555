/** 通知 with the number of unread ones; the number is said, not only shown. */
import { View } from '@tarojs/components'
import { Pressable } from '@/platform/pressable'
import { Icon } from './icon'

export const Bell = ({ unread, onPress }: { unread: number; onPress: () => void }) => (
  <Pressable className="page__action bell" role="link" label={unread ? `通知，${unread} 条未读` : '通知'} onPress={onPress}>
    <Icon name="bell" size={22} />
    {unread ? (
      <View className="bell__count figures" {...{ 'aria-hidden': 'true' }}>
        {unread > 99 ? '99+' : unread}
      </View>
    ) : null}
  </Pressable>
)
