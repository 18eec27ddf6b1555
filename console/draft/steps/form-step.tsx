/** A step that is a form and nothing else: 主体信息, 网站负责人. */
import type { StepId } from '@domain/steps/step-id'
import { useDraftNow } from '../store/draft-now'
import { SectionCards } from './section-cards'
import { StepBody } from './step-body'

export function FormStep({ step }: { step: StepId }) {
  const { journey } = useDraftNow()
  const sections = journey.steps.find(({ id }) => id === step)?.sections ?? []
  return <StepBody step={step}>{(visited) => <SectionCards sections={sections} visited={visited} />}</StepBody>
}
