/** 等的这段时间: what may be done and what not while somebody else decides. */
import { type MeanwhileLine, meanwhile } from '@domain/lifecycle/meanwhile'
import { View } from '@tarojs/components'
import { Card } from '@/components/ui/card'
import { Icon, type IconName } from '@/components/ui/icon'
import type { Progress } from '@/services/orders'
import { nowWords } from '../now-words'

const icons: Record<MeanwhileLine['about'], IconName> = { change: 'stop', site: 'shield', phone: 'phone', told: 'info' }

export function MeanwhileCard({ progress: { status, type } }: { progress: Progress }) {
  const lines = meanwhile(status, type ?? undefined)
  if (!lines.length) return null
  return (
    <Card title={nowWords.meanwhile}>
      {lines.map(({ about, says }) => (
        <View key={about} className="fact-line">
          <View className="fact-line__mark">
            <Icon name={icons[about]} size={18} />
          </View>
          <View className="fact-line__words">{says}</View>
        </View>
      ))}
    </Card>
  )
}
