/** Dated things a rule says about a page without fields of its own, each with its tick: nothing may keep the button without being seen. */
import type { Problem } from '@domain/journey/problem'
import { FieldProblems } from '@/components/form/field-problems'
import { Card } from '@/components/ui/card'
import type { JourneyNow } from '@/hooks/use-journey'
import { toggleAcknowledged } from './step-fields'

const idOf = ({ ruleKey, anchors }: Problem) => `dated-${ruleKey}-${anchors[0].replace(/\./g, '-')}`

export const DatedProblems = ({ now, problems }: { now: JourneyNow; problems: readonly Problem[] }) =>
  problems.length ? (
    <Card title="可能被驳回的情况">
      {problems.map((problem) => (
        <FieldProblems
          key={`${problem.ruleKey}@${problem.anchors[0]}`}
          id={idOf(problem)}
          problems={[problem]}
          onAcknowledge={(ticked) => toggleAcknowledged(ticked, now)}
        />
      ))}
    </Card>
  ) : null
