/** The shape of what is coming, while it is fetched. */
import { View } from '@tarojs/components'

const names = (prefix: string, count: number) => Array.from({ length: count }, (_, at) => `${prefix}${at + 1}`)
const widths = ['42%', '88%', '66%'] as const

export const Skeleton = ({ cards = 2, lines = 3 }: { cards?: number; lines?: number }) => (
  <View className="skeleton" ariaLabel="正在加载" {...{ role: 'status', 'aria-label': '正在加载', 'aria-busy': 'true' }}>
    {names('card', cards).map((card) => (
      <View className="card" key={card}>
        {names('line', lines).map((line, at) => (
          <View className="skeleton__line" key={line} style={{ width: widths[at % widths.length] }} />
        ))}
      </View>
    ))}
  </View>
)
