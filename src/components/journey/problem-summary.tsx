/** Everything that is not right yet on this page, all at once; each line leads to its field. */
import type { Anchor } from '@domain/filing/anchor'
import type { Problem } from '@domain/journey/problem'
import { countsOf, severityWord } from '@domain/journey/problem-words'
import { View } from '@tarojs/components'
import { Icon } from '@/components/ui/icon'
import { LiveRegion } from '@/platform/live-region'
import { Pressable } from '@/platform/pressable'

type ProblemSummaryProps = {
  problems: readonly Problem[]
  labelOf: (anchor: Anchor) => string | undefined
  onGo: (anchor: Anchor) => void
}

/** The field's name, unless the sentence begins with it. */
const nameBefore = ({ says }: Problem, label: string | undefined) => (label && !says.startsWith(label) ? `${label}　` : '')

export function ProblemSummary({ problems, labelOf, onGo }: ProblemSummaryProps) {
  if (!problems.length) return null
  const worst = problems.some((problem) => problem.severity === 'rejects' && !problem.missing) ? 'problem' : 'warn'
  return (
    <LiveRegion className={`problem-summary problem-summary--${worst}`}>
      <View className="problem-summary__title">{countsOf(problems)}</View>
      <View className="problem-summary__says">点一下直接跳过去</View>
      <View className="problem-summary__list">
        {problems.map((problem) => (
          <Pressable
            key={`${problem.ruleKey}@${problem.anchors[0]}`}
            className="problem-summary__line"
            role="link"
            onPress={() => onGo(problem.anchors[0])}
          >
            <Icon name={problem.severity === 'rejects' && !problem.missing ? 'stop' : 'alert'} size={16} />
            <View className="problem-summary__words">
              {problem.missing || problem.severity === 'note' ? '' : `${severityWord(problem)}：`}
              {/* What is missing names its field already. */}
              {problem.missing ? '' : nameBefore(problem, labelOf(problem.anchors[0]))}
              {problem.says}
            </View>
            <Icon name="forward" size={14} />
          </Pressable>
        ))}
      </View>
    </LiveRegion>
  )
}
