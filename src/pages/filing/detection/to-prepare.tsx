/** What this filing will ask for, before anything is filled in: papers with why, and the video check. */
import type { Journey, MaterialRequirement } from '@domain/journey/journey-types'
import { View } from '@tarojs/components'
import { Card, Row } from '@/components/ui/card'
import { Tag } from '@/components/ui/status-tag'

/** Front and back of one card are one thing to get ready. */
const withoutBacks = (requirements: readonly MaterialRequirement[]) => requirements.filter(({ material }) => !material.endsWith('-back'))
const shortName = (name: string) => name.replace(/（?(正面|人像面)）?$/, '')

export function ToPrepare({ journey }: { journey: Journey }) {
  const needed = withoutBacks(journey.requirements).filter(({ level }) => level === 'required')
  const helpful = withoutBacks(journey.requirements).filter(({ level }) => level === 'recommended')
  return (
    <Card title="接下来要准备">
      {[...needed, ...helpful].map((paper) => (
        <Row
          key={paper.slot}
          title={shortName(paper.name)}
          says={paper.template ? '我们替您填好，打印后按要求签字' : paper.why}
          aside={paper.level === 'recommended' ? <Tag tone="others">建议</Tag> : paper.rule ? <Tag tone="others">当地要求</Tag> : null}
        />
      ))}
      {journey.steps.some(({ id }) => id === 'identity-check') ? (
        <Row title="本人录一段短视频" says="找一面白墙，不戴帽子和耳机，约 1 分钟" />
      ) : null}
      {needed.length ? null : <View className="muted">没有必须准备的纸质材料。</View>}
    </Card>
  )
}
