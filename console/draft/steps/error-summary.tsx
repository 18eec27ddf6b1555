/** Everything that is not right yet on this step, all at once; each line leads to its field. */
import { nameOfAnchor } from '@domain/journey/anchor-name'
import type { StepState } from '@domain/journey/journey-types'
import type { Problem } from '@domain/journey/problem'
import { countsOf, severityWord } from '@domain/journey/problem-words'
import { UnstyledButton } from '@mantine/core'
import { forwardRef } from 'react'
import { keyOf } from '../fields/field-problems'
import { useGo } from '../go'
import { useDraftNow } from '../store/draft-now'
import { words } from '../words'

type ErrorSummaryProps = { problems: readonly Problem[]; step: StepState; why: string | undefined }

export const ErrorSummary = forwardRef<HTMLDivElement, ErrorSummaryProps>(function ErrorSummary({ problems, step, why }, ref) {
  const { journey } = useDraftNow()
  const go = useGo()
  const fields = step.sections.flatMap((section) => section.fields)
  const nameOf = ({ anchors: [anchor] }: Problem) => fields.find((field) => field.anchor === anchor)?.label ?? nameOfAnchor(journey, anchor)
  const textOf = (problem: Problem) => {
    if (problem.missing) return problem.says
    const rank = severityWord(problem)
    const name = nameOf(problem)
    return `${rank ? `${rank}：` : ''}${problem.says.startsWith(name) ? '' : `${name}，`}${problem.says}`
  }
  if (!problems.length && !why) return <div ref={ref} tabIndex={-1} />
  const worst = problems.some(({ severity, missing }) => severity === 'rejects' && !missing) ? 'problem' : 'warn'
  return (
    <div ref={ref} tabIndex={-1} role="alert" className={`summary summary--${worst}`}>
      <div className="summary__title">{problems.length ? countsOf(problems) : why}</div>
      {problems.length ? <div className="field__hint">{words.summary}</div> : null}
      <ul className="summary__list">
        {problems.map((problem) => (
          <li key={keyOf(problem)}>
            <UnstyledButton className="summary__line" onClick={() => go(step.id, problem.anchors[0])}>
              {textOf(problem)}
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </div>
  )
})
