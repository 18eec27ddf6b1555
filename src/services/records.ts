/** What is filed here: the account's subjects and sites, their health, and what can be begun on them. */
import { recordEndpoints as endpoints } from '@contract/records'
import { call } from './call'

export type { RecordAction, RecordHealth, SiteCard, SubjectCard } from '@contract/records'
export type Records = Awaited<ReturnType<typeof listRecords>>

export const listRecords = () => call(endpoints.listRecords, {})
