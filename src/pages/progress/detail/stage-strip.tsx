/** How far along: one bar per stage, and the present one by number and name. */
import { View } from '@tarojs/components'
import type { Progress } from '@/services/orders'
import { nowWords } from '../now-words'

export function StageStrip({ timeline }: Pick<Progress, 'timeline'>) {
  const at = timeline.findIndex(({ state }) => state === 'now')
  const here = timeline[at]
  return (
    <View className="stage-strip">
      <View className="stage-strip__bars" {...{ 'aria-hidden': 'true' }}>
        {timeline.map(({ id, state }) => (
          <View key={id} className={`stage-strip__bar stage-strip__bar--${state}`} />
        ))}
      </View>
      {here ? <View className="tiny">{nowWords.stage(at + 1, timeline.length, here.title)}</View> : null}
    </View>
  )
}
