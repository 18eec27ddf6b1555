/** 备案记录: what the authority holds on the subject, line by line against today, and confirming it. */
import { filingTypes } from '@domain/filing-types/registry'
import { comparisonOf } from '@domain/journey/comparison'
import { withRecordChange, withRecordMark } from '@domain/journey/record-answers'
import { datedRecordProblems, recordMismatches, whyRecordUnconfirmed } from '@domain/journey/record-confirmation'
import type { StepId } from '@domain/steps/step-id'
import { Alert, Stack, Text } from '@mantine/core'
import { useMemo } from 'react'
import { useGo } from '../go'
import { useDraftNow } from '../store/draft-now'
import { DatedCard } from './dated-card'
import { NumberChoice } from './detection/number-choice'
import { Comparison } from './record/comparison'
import { SitePicks } from './record/site-picks'
import { SectionCards } from './section-cards'
import { StepBody } from './step-body'
import { words } from './words'

const says = words.record

export function RecordStep({ step }: { step: StepId }) {
  const { answers, journey, context, keeper } = useDraftNow()
  const go = useGo()
  const lines = useMemo(() => comparisonOf(answers, context), [answers, context])
  const { record, detection } = context
  const type = journey.filingType ? filingTypes[journey.filingType] : undefined
  const at = journey.steps.findIndex(({ id }) => id === step)
  const after = journey.steps[at + 1]
  const confirm = () => {
    keeper.change((before) => withRecordMark(before, 'confirmedAt', true, context))
    if (after) go(after.id)
  }
  if (!record || !type)
    return (
      <Alert title={says.none} color="yellow" variant="light">
        {says.noneSays}
        {detection?.numbers ? <NumberChoice numbers={detection.numbers} /> : null}
      </Alert>
    )
  const outdated = answers.record?.outdated ?? []
  const toggle = (anchor: string) =>
    keeper.change((before) =>
      withRecordChange(
        before,
        { outdated: outdated.includes(anchor) ? outdated.filter((one) => one !== anchor) : [...outdated, anchor] },
        context,
      ),
    )
  return (
    <StepBody
      step={step}
      open={[]}
      why={whyRecordUnconfirmed(journey, says)}
      action={{ label: says.confirm[type.record], onPress: confirm }}
    >
      {() => (
        <Stack gap="md">
          <Mismatches />
          <Text>{says.lead[type.id]}</Text>
          {detection?.numbers ? <NumberChoice numbers={detection.numbers} /> : null}
          {type.picks === 'none' ? null : <SitePicks sites={record.sites.filter((site) => !site.accessedHere)} />}
          <SectionCards sections={journey.steps[at]?.sections ?? []} visited />
          <Comparison lines={lines} onToggle={toggle} />
          <DatedCard problems={datedRecordProblems(journey)} />
        </Stack>
      )}
    </StepBody>
  )
}

/** Both ways out where the record and today do not agree. */
function Mismatches() {
  const { journey, context } = useDraftNow()
  const found = recordMismatches(journey)
  if (!found.length) return null
  const ways = [...new Set(found.flatMap(({ wayOut }) => (wayOut ? [wayOut] : [])))]
  return (
    <div className="summary summary--problem" role="alert">
      <div className="summary__title">{says.mismatch(found.length)}</div>
      <ul className="marks">
        {found.map(({ ruleKey, anchors, says: text }) => (
          <li key={`${ruleKey}@${anchors[0]}`} className="mark mark--bad">
            {text}
          </li>
        ))}
      </ul>
      {ways.map((way) => (
        <div key={way} className="finding__way">
          {way}
        </div>
      ))}
      {context.record?.here ? <div className="finding__way">{says.changeOnPhone}</div> : null}
    </div>
  )
}
