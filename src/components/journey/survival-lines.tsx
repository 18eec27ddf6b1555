/** What stays and what goes when an order is taken back or given up, as lines of a question. */
import type { Survival } from '@domain/lifecycle/survives'
import { View } from '@tarojs/components'
import { Icon } from '@/components/ui/icon'

export const SurvivalLines = ({ lines }: { lines: readonly Survival[] }) => (
  <View>
    {lines.map(({ what, stays, says }) => (
      <View key={what} className={stays ? 'fact-line fact-line--good' : 'fact-line fact-line--bad'}>
        <View className="fact-line__mark">
          <Icon name={stays ? 'check' : 'close'} size={18} />
        </View>
        <View className="fact-line__words">
          <View className="for-ears">{stays ? '保留：' : '失去：'}</View>
          {says}
        </View>
      </View>
    ))}
  </View>
)
