/** What is filed here: the account's subjects and sites, their health, and what can be begun on them. */
import { recordEndpoints as endpoints } from '@contract/records'
import { call } from './call'

export type { RecordAction, RecordHealth, RecordPicture, SiteCard, SubjectCard } from '@contract/records'
export type Records = Awaited<ReturnType<typeof listRecords>>

export const listRecords = () => call(endpoints.listRecords, {})
/** The newest picture of each paper from the approved filings of a record. */
export const listRecordPictures = async (filingNumber: string) =>
  (await call(endpoints.listRecordPictures, { params: { filingNumber } })).pictures
/** Deletes it with the older ones of the same paper. */
export const deleteRecordPicture = (filingNumber: string, objectId: string): Promise<void> =>
  call(endpoints.deleteRecordPicture, { params: { filingNumber, objectId } })
