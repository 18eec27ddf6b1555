/** What keeps the record from being confirmed, apart from the confirmation itself. */
import { isOpen } from '@domain/journey/acknowledgement'
import type { Problem } from '@domain/journey/problem'
import type { JourneyNow } from '@/hooks/use-journey'

const onRecord = ({ journey }: JourneyNow) => journey.steps.find(({ id }) => id === 'record')?.problems ?? []

export const mismatchesOf = (now: JourneyNow): readonly Problem[] => onRecord(now).filter((problem) => isOpen(problem) && !problem.missing)

/** Sites have to be picked and none is. */
export const unpicked = (now: JourneyNow): boolean =>
  onRecord(now).some((problem) => problem.missing === true && problem.anchors[0] === 'record.siteFilingNumbers')
