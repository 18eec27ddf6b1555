/** A change: the subject as it is filed, and which of its sites are to be edited too. */
import type { SubjectRecord } from '@domain/filing/record'
import type { JourneyNow } from '@/hooks/use-journey'
import { SitePicks } from './site-picks'
import { SubjectSummary } from './subject-summary'
import { changeRecord, useSettledAnswers } from './use-record-answers'
import { words } from './words'

export function EditedSites({ now, record }: { now: JourneyNow; record: SubjectRecord }) {
  const picked = useSettledAnswers(now).record?.siteFilingNumbers ?? []
  return (
    <>
      <SubjectSummary record={record} />
      <SitePicks
        title={words.pickChange}
        says={now.journey.filingType === 'change-site' ? words.pickChangeSiteSays : words.pickChangeSays}
        sites={record.sites.filter((site) => site.accessedHere)}
        picked={picked}
        onChange={(numbers) => changeRecord(now, { siteFilingNumbers: [...numbers] })}
      />
    </>
  )
}
