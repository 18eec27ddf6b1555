/** 信息预览: every problem at once, everything once more with a way to change it, two agreements, and 提交. */
import { isOpen } from '@domain/journey/acknowledgement'
import type { Problem } from '@domain/journey/problem'
import * as regions from '@domain/regions/region-table'
import { unansweredKey, unansweredReasons } from '@domain/review/conversation'
import type { StepId } from '@domain/steps/step-id'
import { Alert } from '@mantine/core'
import { goInstead, paths } from '../../filing/pages'
import { Trouble } from '../../ui/trouble'
import { type DraftNow, useDraftNow } from '../store/draft-now'
import { Agreements } from './preview/agreements'
import { AllProblems } from './preview/all-problems'
import { PreviewSections } from './preview/preview-sections'
import { Reasons } from './preview/reasons'
import { useSubmit } from './preview/use-submit'
import { StepBody } from './step-body'
import { words } from './words'

const says = words.preview

export function PreviewStep({ step }: { step: StepId }) {
  const now = useDraftNow()
  const { journey, state, orderId } = now
  const { submission, submit } = useSubmit(() => goInstead(paths.order(orderId)))
  const found = submission.kind === 'problems' ? submission.problems : []
  const all = merged([...unanswered(now), ...journey.problems], found)
  const again = state.draft?.correction != null
  return (
    <StepBody
      step={step}
      open={all.filter(isOpen)}
      action={{ label: again ? says.again : says.submit, busy: submission.kind === 'busy', onPress: submit }}
    >
      {(visited) => (
        <>
          {submission.kind === 'failed' ? <Trouble error={submission.trouble} title={says.failed} /> : null}
          {submission.kind === 'unsaved' ? (
            <Alert color="yellow" role="alert" title={says.failed}>
              {says.notSaved}
            </Alert>
          ) : null}
          {submission.kind === 'problems' ? (
            <Alert color="red" variant="outline" role="alert" title={submission.says}>
              {says.found}
            </Alert>
          ) : null}
          <Reasons />
          <AllProblems problems={all} visited={visited} />
          <PreviewSections regions={regions} />
          <Agreements visited={visited} />
        </>
      )}
    </StepBody>
  )
}

const keyOf = ({ ruleKey, anchors }: Problem) => `${ruleKey}@${anchors[0]}`

/** What this computer found, and what only the server could find. */
function merged(here: readonly Problem[], found: readonly Problem[]): readonly Problem[] {
  const known = new Set(here.map(keyOf))
  return [...here, ...found.filter((problem) => !known.has(keyOf(problem)) && problem.ruleKey !== unansweredKey)]
}

/** Reasons of a refusal that are neither mended nor explained yet. */
function unanswered({ state, answers, context }: DraftNow): readonly Problem[] {
  const correction = state.draft?.correction
  return correction ? unansweredReasons(correction, answers, { context }) : []
}
