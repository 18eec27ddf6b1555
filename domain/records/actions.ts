/** 更多操作: the types that can be begun on a filed subject and on each of its sites, with refusals, notes and what becomes another type. Source: spec B4, E, R1. */
import type { SiteRecord, SubjectRecord } from '@domain/filing/record'
import { isIndividual } from '@domain/filing/subject-natures'
import type { FilingType } from '@domain/filing-types/filing-type'
import { filingTypes } from '@domain/filing-types/registry'
import { siteChangeRefused } from '@domain/rules/site-change-type'
import { notesOn } from './notes'
import type { RecordAction, RecordsContext } from './record-action'
import { refusalOf } from './refusals'

const begunOn = (what: 'subject' | 'site') => Object.values(filingTypes).filter(({ begins }) => begins?.on === what)

/** What can be begun on the subject's card. */
export const actionsOnSubject = (record: SubjectRecord, context: RecordsContext): RecordAction[] =>
  begunOn('subject').map((type) => action(type, record, context))

/** What can be begun on a site's card: a site served elsewhere can only come here, one served here be changed or ended. */
export const actionsOnSite = (record: SubjectRecord, site: SiteRecord, context: RecordsContext): RecordAction[] =>
  begunOn('site')
    .filter(({ id }) => (id === 'access') !== site.accessedHere)
    .map((type) => action(type, record, context, site))

function action(type: FilingType, record: SubjectRecord, context: RecordsContext, site?: SiteRecord): RecordAction {
  const refusal = refusalOf(type.id, record, context, site)
  const instead = type.id === 'change-site' ? siteChangeRefused(context.province, isIndividual(record.nature)) : undefined
  return {
    filingType: type.id,
    label: type.begins?.label ?? type.name,
    notes: notesOn(type.id, record, context, site),
    ...(refusal === undefined ? {} : { refusal }),
    ...(instead === undefined ? {} : { becomes: { filingType: 'change-filing', says: instead } }),
  }
}
