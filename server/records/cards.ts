/** 我的备案 as a list: numbers, masked names, domains, health and what can be begun. Nothing personal in clear. */
import type { SiteCard, SubjectCard } from '@contract/records'
import type { SiteRecord, SubjectRecord } from '@domain/filing/record'
import { isIndividual } from '@domain/filing/subject-natures'
import { maskName, maskUnitName } from '@domain/privacy/mask'
import { actionsOnSite, actionsOnSubject } from '@domain/records/actions'
import { type HealthFacts, healthOf } from '@domain/records/health'
import type { RecordAction, RecordsContext } from '@domain/records/record-action'

export type Judged = { context: RecordsContext; facts: HealthFacts }

export function subjectCard(record: SubjectRecord, { context, facts }: Judged): SubjectCard {
  return {
    filingNumber: record.filingNumber,
    maskedName: isIndividual(record.nature) === true ? maskName(record.name) : maskUnitName(record.name),
    nature: record.nature,
    provinceCode: record.provinceCode,
    state: record.state,
    filedAt: record.filedAt ?? null,
    health: healthOf(record, undefined, facts),
    actions: actionsOnSubject(record, context).map(wireAction),
    sites: record.sites.map((site) => siteCard(record, site, { context, facts })),
  }
}

function siteCard(record: SubjectRecord, site: SiteRecord, { context, facts }: Judged): SiteCard {
  return {
    filingNumber: site.filingNumber,
    name: site.name,
    domains: site.domains,
    accessedHere: site.accessedHere,
    accessedElsewhere: site.accessedElsewhere,
    maskedPerson: site.person ? maskName(site.person.name) : null,
    health: healthOf(record, site, facts),
    actions: actionsOnSite(record, site, context).map(wireAction),
  }
}

const wireAction = ({ notes, ...action }: RecordAction) => ({ ...action, notes: [...notes] })
