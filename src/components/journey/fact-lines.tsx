/** Things that were looked up: ✓, ✗ or 未知, each in a sentence. What is not known is never shown as passed. */
import type { FactLine, GateLine } from '@domain/detection/detection-types'
import { sourceName } from '@domain/journey/source-name'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { MarkLine } from '@/components/ui/mark-line'

export const FactLines = ({ facts }: { facts: readonly FactLine[] }) => (
  <View className="fact-lines">
    {facts.map((fact) => (
      <MarkLine key={fact.id} mark={fact.ok === undefined ? 'unknown' : fact.ok ? 'good' : 'bad'}>
        {fact.says}
        {fact.ok === undefined ? '（未知）' : ''}
      </MarkLine>
    ))}
  </View>
)

const markOf = { passes: 'good', blocks: 'bad', warns: 'warn', unknown: 'unknown' } as const

/** `after` draws what a gate offers, e.g. 去修改 or the tick of a dated one. */
export const GateLines = ({ gates, after }: { gates: readonly GateLine[]; after?: (gate: GateLine) => ReactNode }) => (
  <View className="fact-lines">
    {gates.map((gate) => (
      <MarkLine key={`${gate.gate}-${gate.code ?? ''}`} mark={markOf[gate.state]}>
        {gate.says}
        {gate.state === 'unknown' ? '（未知）' : ''}
        {gate.wayOut && gate.state !== 'passes' ? <View className="fact-line__way-out">{gate.wayOut}</View> : null}
        {gate.rule && gate.state === 'warns' ? (
          <View className="tiny">{`规则日期 ${gate.rule.asOf ?? '未注明'} · 来源：${sourceName(gate.rule.source)}`}</View>
        ) : null}
        {after?.(gate)}
      </MarkLine>
    ))}
  </View>
)
