/** What an action of a card begins: its type, or the one the province makes of it, on this subject and, where sites are picked, this site. */
import type { RecordAction } from '@contract/records'
import type { FilingTypeId } from '@domain/filing-types/filing-type'
import { filingTypes } from '@domain/filing-types/registry'
import type { Beginning } from '../start/use-begin'

export const isBegunHere = (type: FilingTypeId): boolean => filingTypes[type].startsOn === 'both'

export function beginningOf(
  { filingType, becomes }: Pick<RecordAction, 'filingType' | 'becomes'>,
  subject: string,
  site?: string,
): Beginning & { filingType: FilingTypeId } {
  const type = becomes?.filingType ?? filingType
  return {
    filingType: type,
    subjectFilingNumber: subject,
    ...(site !== undefined && filingTypes[type].picks !== 'none' ? { siteFilingNumbers: [site] } : {}),
  }
}
