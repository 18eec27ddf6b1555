/** Where the record rules: line by line against today, the sites whose access moves, and both ways out when something does not match. */
import type { SubjectRecord } from '@domain/filing/record'
import type { FilingType } from '@domain/filing-types/filing-type'
import { type ComparisonLine, comparisonOf } from '@domain/journey/comparison'
import { useMemo } from 'react'
import { Notice } from '@/components/ui/notice'
import type { JourneyNow } from '@/hooks/use-journey'
import { StepFields } from '../step-fields'
import { stateOf } from '../step-page'
import { Comparison } from './comparison'
import { mismatchesOf } from './mismatches'
import { SitePicks } from './site-picks'
import { changeRecord, useSettledAnswers } from './use-record-answers'
import { WaysOut } from './ways-out'
import { words } from './words'

/** Nothing asked here needs more than a text box. */
const noExtras = {}
const noJump = () => undefined

type ComparedProps = { now: JourneyNow; record: SubjectRecord; type: FilingType; orderId: string }

export function Compared({ now, record, type, orderId }: ComparedProps) {
  const answers = useSettledAnswers(now)
  const lines = useMemo(() => comparisonOf(answers, now.context), [answers, now.context])
  const step = stateOf(now, 'record')
  const outdated = answers.record?.outdated ?? []
  const mismatches = mismatchesOf(now)
  const toggle = (anchor: string) =>
    changeRecord(now, { outdated: outdated.includes(anchor) ? outdated.filter((other) => other !== anchor) : [...outdated, anchor] })
  return (
    <>
      {mismatches.length ? <WaysOut mismatches={mismatches} record={record} orderId={orderId} /> : null}
      <Notice tone="info" title={words.compareTitle}>
        {words.compareLead[type.id]}
      </Notice>
      {type.picks === 'none' ? null : (
        <SitePicks
          title={words.pickAccess}
          says={words.pickAccessSays}
          sites={record.sites.filter((site) => !site.accessedHere)}
          picked={answers.record?.siteFilingNumbers ?? []}
          onChange={(numbers) => changeRecord(now, { siteFilingNumbers: [...numbers] })}
        />
      )}
      {step ? <StepFields step={step} now={now} visited={true} extras={noExtras} onJump={noJump} /> : null}
      {grouped(lines).map(({ title, lines: own }) => (
        <Comparison key={title} title={title} lines={own} onToggle={toggle} />
      ))}
    </>
  )
}

function grouped(lines: readonly ComparisonLine[]): { title: string; lines: readonly ComparisonLine[] }[] {
  const sites = new Set(lines.flatMap(({ n }) => (n === undefined ? [] : [n]))).size
  const titleOf = ({ group, n }: ComparisonLine) => (n !== undefined && sites > 1 ? `${words.groups[group]} ${n + 1}` : words.groups[group])
  const titles = [...new Set(lines.map(titleOf))]
  return titles.map((title) => ({ title, lines: lines.filter((line) => titleOf(line) === title) }))
}
