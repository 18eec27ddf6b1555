/** One drawn photograph of a paper: as it should be, or with one mistake. Shapes only: no file to load, and the colours of either theme. */
import type { MaterialLook } from '@domain/materials/look'
import { View } from '@tarojs/components'
import { type Fault, spokenExample } from './example-words'
import { type Mark, marksOf, shapeOf } from './marks'

const place = ([, left, top, width, height]: Mark) => ({ left: `${left}%`, top: `${top}%`, width: `${width}%`, height: `${height}%` })

export function Drawing({ look, fault = 'good' }: { look: MaterialLook; fault?: Fault | 'good' }) {
  return (
    <View className={`shot shot--${shapeOf[look]} shot--fault-${fault}`} {...{ role: 'img', 'aria-label': spokenExample(look, fault) }}>
      <View className="shot__sheet">
        {marksOf[look].map((mark) => (
          <View key={mark.join(' ')} className={`shot__mark shot__mark--${mark[0]}`} style={place(mark)} />
        ))}
      </View>
    </View>
  )
}
