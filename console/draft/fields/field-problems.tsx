/** What is not right about one field, below it, in words: the rank, the way out, the rule and its date, and the tick to go on anyway. */
import type { Problem } from '@domain/journey/problem'
import { severityWord } from '@domain/journey/problem-words'
import { sourceName } from '@domain/journey/source-name'
import { Checkbox } from '@mantine/core'
import { words } from './words'

const toneOf = ({ severity }: Problem) => (severity === 'rejects' ? 'problem' : severity === 'note' ? 'note' : 'warn')
const marks = { problem: '✗', warn: '!', note: 'i' } as const

export const keyOf = ({ ruleKey, anchors }: Problem): string => `${ruleKey}@${anchors[0]}`

type FieldProblemsProps = { problems: readonly Problem[]; onAcknowledge?: ((problem: Problem) => void) | undefined }

export const FieldProblems = ({ problems, onAcknowledge }: FieldProblemsProps) => (
  <div role="status">
    {problems.map((problem) => (
      <OneProblem key={keyOf(problem)} problem={problem} onAcknowledge={onAcknowledge} />
    ))}
  </div>
)

function OneProblem({ problem, onAcknowledge }: { problem: Problem; onAcknowledge: FieldProblemsProps['onAcknowledge'] }) {
  const { rule, says, wayOut } = problem
  const tone = toneOf(problem)
  const rank = problem.missing || problem.severity === 'note' ? '' : `${severityWord(problem)}：`
  return (
    <div className={`finding finding--${tone}`}>
      <span className="finding__mark" aria-hidden="true">
        {marks[tone]}
      </span>
      <div className="finding__words">
        <div>
          {rank}
          {says}
        </div>
        {wayOut ? <div className="finding__way">{wayOut}</div> : null}
        {rule ? (
          <details className="finding__source">
            <summary>{words.source}</summary>
            {sourceName(rule.source)}
            {rule.asOf ? words.ruleDate(rule.asOf) : ''}
          </details>
        ) : null}
        {!problem.hard && problem.severity === 'may-reject' && onAcknowledge ? (
          <Checkbox
            mt={4}
            label={words.goOn}
            checked={problem.acknowledgedAt !== undefined}
            onChange={() => onAcknowledge(problem)}
            aria-label={`${words.goOn}：${says}`}
          />
        ) : null}
      </div>
    </div>
  )
}
