/** Whether a subject or site is in good health: what is fine in one line, everything else said with what to do; unknown stays unknown. */
import { View } from '@tarojs/components'
import { type Mark, MarkLine } from '@/components/ui/mark-line'
import type { RecordHealth } from '@/services/records'
import { words } from './words'

const marks: Record<RecordHealth['state'], { mark: Mark; says: string }> = {
  good: { mark: 'good', says: words.fineMark },
  soon: { mark: 'warn', says: words.soonMark },
  bad: { mark: 'bad', says: words.badMark },
  unknown: { mark: 'unknown', says: words.unknownMark },
}

export function HealthLines({ health }: { health: readonly RecordHealth[] }) {
  const fine = health.filter(({ state }) => state === 'good')
  const others = health.filter(({ state }) => state !== 'good')
  return (
    <View className="health">
      {fine.length ? (
        <MarkLine mark="good" markSays={words.fineMark}>
          {words.fine([...new Set(fine.map(({ id }) => words.names[id]))])}
        </MarkLine>
      ) : null}
      {others.map(({ id, state, says, wayOut }) => (
        <MarkLine key={`${id}${says}`} mark={marks[state].mark} markSays={marks[state].says}>
          {says}
          {wayOut ? <View className="fact-line__way-out">{wayOut}</View> : null}
        </MarkLine>
      ))}
    </View>
  )
}
