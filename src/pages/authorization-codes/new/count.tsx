/** How many codes at once: one for each site. */
import { View } from '@tarojs/components'
import { Card } from '@/components/ui/card'
import { Pressable } from '@/platform/pressable'
import { words } from '../words'

export const Count = ({ most, value, onChange }: { most: number; value: number; onChange: (count: number) => void }) => (
  <Card title={words.count}>
    <View className="muted">{words.countHint}</View>
    <View className="chips" {...{ role: 'radiogroup', 'aria-label': words.count }}>
      {Array.from({ length: most }, (_, at) => at + 1).map((count) => (
        <Pressable
          key={count}
          className={count === value ? 'chip chip--on' : 'chip'}
          role="radio"
          checked={count === value}
          onPress={() => onChange(count)}
        >
          {String(count)}
        </Pressable>
      ))}
    </View>
  </Card>
)
