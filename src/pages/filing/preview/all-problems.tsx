/** All findings before anything is sent, ranked 会被驳回 and 可能被驳回; dated ones can be ticked right here. */

import { nameOfAnchor } from '@domain/journey/anchor-name'
import type { Problem } from '@domain/journey/problem'
import { unansweredKey } from '@domain/review/conversation'
import { stepOf } from '@domain/steps/registry'
import { View } from '@tarojs/components'
import { FieldProblems } from '@/components/form/field-problems'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { JourneyNow } from '@/hooks/use-journey'
import { Heading } from '@/platform/heading'
import { toggleAcknowledged } from '../step-fields'

type AllProblemsProps = { problems: readonly Problem[]; now: JourneyNow; tried: boolean; onMend: (anchor: string, ruleKey: string) => void }

export function AllProblems({ problems, now, tried, onMend }: AllProblemsProps) {
  const shown = problems.filter((problem) => (stepOf(problem.anchors[0]) === 'preview' && problem.ruleKey !== unansweredKey ? tried : true))
  const groups = [
    { title: '会被驳回，请先修改', list: shown.filter(({ hard, severity }) => hard && severity !== 'note') },
    { title: '可能被驳回，请确认', list: shown.filter(({ hard, severity }) => !hard && severity !== 'note') },
    { title: '提醒', list: shown.filter(({ severity }) => severity === 'note') },
  ].filter(({ list }) => list.length)
  if (!groups.length)
    return (
      <Notice tone="good" title="没有发现问题">
        请把下面的内容从头到尾看一遍，确认和证件一致。
      </Notice>
    )
  return (
    <View className="card all-problems">
      {groups.map(({ title, list }) => (
        <View key={title}>
          <Heading level={2} className="all-problems__title">{`${title}（${list.length}）`}</Heading>
          {list.map((problem) => (
            <View key={`${problem.ruleKey}@${problem.anchors[0]}`} className="all-problems__one">
              <View className="all-problems__where">{nameOfAnchor(now.journey, problem.anchors[0])}</View>
              <FieldProblems
                id={`preview-${problem.ruleKey}-${problem.anchors[0].replace(/\./g, '-')}`}
                problems={[problem]}
                onAcknowledge={(ticked) => toggleAcknowledged(ticked, now)}
              />
              <Button
                kind="secondary"
                size="small"
                label={`去修改：${nameOfAnchor(now.journey, problem.anchors[0])}`}
                onPress={() => onMend(problem.anchors[0], problem.ruleKey)}
              >
                去修改
              </Button>
            </View>
          ))}
        </View>
      ))}
    </View>
  )
}
