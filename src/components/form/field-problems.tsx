/** What is not right about one field, below it, in words: the rank, the way out, the rule and its date, and the tick to go on anyway. */
import type { Problem } from '@domain/journey/problem'
import { severityWord } from '@domain/journey/problem-words'
import { sourceName } from '@domain/journey/source-name'
import { View } from '@tarojs/components'
import { Fold } from '@/components/journey/fold'
import { TickRow } from '@/components/journey/tick-row'
import { Icon } from '@/components/ui/icon'
import { LiveRegion } from '@/platform/live-region'

const toneOf = ({ severity }: Problem) => (severity === 'rejects' ? 'problem' : severity === 'note' ? 'note' : 'warn')
const icons = { problem: 'stop', warn: 'alert', note: 'info' } as const

function OneProblem({ problem, onAcknowledge }: { problem: Problem; onAcknowledge?: ((problem: Problem) => void) | undefined }) {
  const tone = toneOf(problem)
  const rank = problem.missing || problem.severity === 'note' ? '' : `${severityWord(problem)}：`
  const { rule } = problem
  return (
    <View className={`field-problem field-problem--${tone}`}>
      <Icon name={icons[tone]} size={16} className="field-problem__icon" />
      <View className="field-problem__words">
        <View>
          {rank}
          {problem.says}
        </View>
        {problem.wayOut ? <View className="field-problem__way">{problem.wayOut}</View> : null}
        {rule ? (
          <Fold label="这条规定从哪来">
            {sourceName(rule.source)}
            {rule.asOf ? `，规则日期 ${rule.asOf}。当地可能已经更新。` : ''}
          </Fold>
        ) : null}
        {!problem.hard && problem.severity === 'may-reject' && onAcknowledge ? (
          <TickRow label="已知晓，仍要继续" ticked={problem.acknowledgedAt !== undefined} onToggle={() => onAcknowledge(problem)} />
        ) : null}
      </View>
    </View>
  )
}

type FieldProblemsProps = { id: string; problems: readonly Problem[]; onAcknowledge?: ((problem: Problem) => void) | undefined }

export const FieldProblems = ({ id, problems, onAcknowledge }: FieldProblemsProps) => (
  <View id={id}>
    <LiveRegion>
      {problems.map((problem) => (
        <OneProblem key={`${problem.ruleKey}@${problem.anchors[0]}`} problem={problem} onAcknowledge={onAcknowledge} />
      ))}
    </LiveRegion>
  </View>
)
