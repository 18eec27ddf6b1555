/** The papers a first filing asks for in this province by this kind of subject: the same reckoning as in the filing itself. */
import type { DetectionResult } from '@domain/detection/detection-types'
import { digestOfVerifyType } from '@domain/detection/verify-type-digest'
import { type Answers, emptyAnswers } from '@domain/filing/answers'
import { certificateTypesOf } from '@domain/filing/subject-natures'
import { journeyOf } from '@domain/journey/journey'
import type { Policy } from '@domain/policies/policy'
import type { ProvinceRules } from '@domain/provinces/province-rules'
import { View } from '@tarojs/components'
import { Card, Row } from '@/components/ui/card'
import { Tag } from '@/components/ui/status-tag'
import { sourceName } from '@/words/source'
import { words } from './words'

type PapersProps = { province: ProvinceRules; nature: string; code: string; policy: Policy; now: string }

/** Nothing is looked up here: the page speaks of a first filing. */
const asFirstFiling = (answers: Answers, at: string): DetectionResult => ({
  outcome: { kind: 'type', filingType: 'initial' },
  decidedBy: [],
  facts: [],
  gates: [],
  forAnswers: digestOfVerifyType(answers['verify-type']),
  at,
})

export function Papers({ province, nature, code, policy, now }: PapersProps) {
  const answers = emptyAnswers()
  answers['verify-type'] = {
    region: { provinceCode: code },
    subjectNature: nature,
    subjectCertificateType: certificateTypesOf(nature)[0],
  }
  const { requirements, unknownRules } = journeyOf(answers, { now, policy, province, detection: asFirstFiling(answers, now) })
  return (
    <Card title={words.prepare}>
      {requirements.map((paper) => (
        <Row
          key={paper.slot}
          title={paper.name}
          says={
            <>
              <View>{paper.why}</View>
              {paper.template ? <View>{words.template}</View> : null}
              {paper.rule ? <View>{words.rule(sourceName(paper.rule.source), paper.rule.asOf)}</View> : null}
            </>
          }
          aside={<Tag tone={paper.level === 'required' ? 'you' : 'others'}>{words.levels[paper.level]}</Tag>}
        />
      ))}
      {unknownRules ? <View className="tiny">{words.unknown(unknownRules)}</View> : null}
    </Card>
  )
}
