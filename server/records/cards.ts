/** 我的备案 as a list: numbers, masked names, domains, health and what can be begun. Nothing personal in clear. */
import type { SiteCard, SubjectCard } from '@contract/records'
import type { SiteRecord, SubjectRecord } from '@domain/filing/record'
import { isIndividual } from '@domain/filing/subject-natures'
import { maskName, maskUnitName } from '@domain/privacy/mask'

export function subjectCard(record: SubjectRecord): SubjectCard {
  return {
    filingNumber: record.filingNumber,
    maskedName: isIndividual(record.nature) === true ? maskName(record.name) : maskUnitName(record.name),
    nature: record.nature,
    provinceCode: record.provinceCode,
    state: record.state,
    filedAt: record.filedAt ?? null,
    health: [],
    actions: [],
    sites: record.sites.map((site) => siteCard(record, site)),
  }
}

function siteCard(_record: SubjectRecord, site: SiteRecord): SiteCard {
  return {
    filingNumber: site.filingNumber,
    name: site.name,
    domains: site.domains,
    accessedHere: site.accessedHere,
    accessedElsewhere: site.accessedElsewhere,
    maskedPerson: site.person ? maskName(site.person.name) : null,
    health: [],
    actions: [],
  }
}
