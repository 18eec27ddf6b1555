/** Field by field: what the authority holds against what is true today; on any line the person may say that it is no longer true. */
import type { ComparisonLine } from '@domain/journey/comparison'
import { View } from '@tarojs/components'
import { groupPhone } from '@/components/form/grouping'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { MarkLine } from '@/components/ui/mark-line'
import { words } from './words'

const marks = { equal: 'good', differs: 'bad', outdated: 'bad', unknown: 'unknown' } as const

type ComparisonProps = { title: string; lines: readonly ComparisonLine[]; onToggle: (anchor: string) => void }

export const Comparison = ({ title, lines, onToggle }: ComparisonProps) => (
  <Card title={title}>
    {lines.map((line) => (
      <Line key={line.anchor} line={line} onToggle={() => onToggle(line.anchor)} />
    ))}
  </Card>
)

function Line({ line, onToggle }: { line: ComparisonLine; onToggle: () => void }) {
  const { label, recorded, today, state } = line
  const twoSided = state === 'differs' || (state === 'unknown' && today !== undefined)
  const action = state === 'outdated' ? words.stillSame : words.differsNow
  return (
    <View className="compare" id={`compare-${line.anchor.replace(/\./g, '-')}`}>
      <MarkLine mark={marks[state]} markSays={words.states[state]}>
        <View className="compare__label">{label}</View>
        {twoSided ? (
          <>
            <Side name={words.recorded}>{recorded || words.notFiled}</Side>
            <Side name={words.today}>{today ?? ''}</Side>
          </>
        ) : (
          <View className="compare__value">{groupPhone(recorded) || words.notFiled}</View>
        )}
        <View className="compare__foot">
          <View className="tiny">{words.states[state]}</View>
          {state === 'differs' ? null : (
            <Button kind="plain" size="small" label={`${label}：${action}`} onPress={onToggle}>
              {action}
            </Button>
          )}
        </View>
      </MarkLine>
    </View>
  )
}

const Side = ({ name, children }: { name: string; children: string }) => (
  <View className="compare__side">
    <View className="compare__name">{name}</View>
    <View className="compare__value">{children}</View>
  </View>
)
