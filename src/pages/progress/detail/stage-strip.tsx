/** How far along and whose turn it is: one bar per stage, the present one by number and name, and who acts now. */
import { View } from '@tarojs/components'
import type { Progress } from '@/services/orders'
import { nowWords } from '../now-words'

/** What was given up or ran out stands nowhere any more. */
const nowhere: readonly Progress['status'][] = ['abandoned', 'draft-expired', 'revocation-void']

export function StageStrip({ progress: { timeline, turn, status } }: { progress: Progress }) {
  if (nowhere.includes(status)) return null
  const at = timeline.findIndex(({ state }) => state === 'now')
  const here = timeline[at]
  return (
    <View className="stage-strip">
      <View className="stage-strip__bars" {...{ 'aria-hidden': 'true' }}>
        {timeline.map(({ id, state }) => (
          <View key={id} className={`stage-strip__bar stage-strip__bar--${state}`} />
        ))}
      </View>
      <View className="stage-strip__words">
        {here ? <View className="tiny">{nowWords.stage(at + 1, timeline.length, here.title)}</View> : null}
        {turn ? <View className={turn === 'applicant' ? 'turn turn--you' : 'turn'}>{nowWords.turns[turn]}</View> : null}
      </View>
    </View>
  )
}
