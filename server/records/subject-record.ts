/** A subject's record as its journey needs it: what the authority holds, with the state of its phones and sites as they are now. */
import type { RecordedPerson, SiteRecord, SubjectRecord } from '@domain/filing/record'
import type { ServerContext } from '../context'
import { ask } from '../detection/ask'
import type { FiledPerson, FiledSite, FiledSubject } from '../gateways/miit'

/**
 * The record in clear; for its proven owner only. `accountPhone` is the account that asks. Phones and sites that nobody answers about
 * stay unknown, never good.
 */
export async function subjectRecordOf(ctx: ServerContext, subject: FiledSubject, accountPhone: string): Promise<SubjectRecord> {
  const { certificateAddress, contactAddress } = subject
  return {
    filingNumber: subject.filingNumber,
    state: subject.state,
    nature: subject.nature,
    // The authority still knows the subject by the certificate it filed with (spec E row 14).
    certificateType: subject.oldCertificate?.type ?? subject.certificateType,
    certificateNumber: subject.oldCertificate?.number ?? subject.certificateNumber,
    name: subject.name,
    provinceCode: subject.province,
    ...(certificateAddress ? { certificateAddress } : {}),
    ...(contactAddress ? { contactAddress } : {}),
    filedAt: subject.filedAt ?? null,
    person: await personOf(ctx, subject.person),
    legalRep: subject.legalRep ?? null,
    here: subject.providers.includes('own') && subject.account === accountPhone,
    underOldCertificate: Boolean(subject.oldCertificate),
    sites: await Promise.all(subject.sites.map((site) => siteOf(ctx, site))),
  }
}

async function siteOf(ctx: ServerContext, site: FiledSite): Promise<SiteRecord> {
  const [domain] = site.domains
  const looked = domain === undefined ? undefined : await ask('cloud', () => ctx.gateways.cloud.domain(domain))
  const seen = looked?.answer
  return {
    filingNumber: site.filingNumber,
    name: site.name,
    domains: [...site.domains],
    homeUrls: [...(site.homeUrls ?? [])],
    accessedHere: site.providers.includes('own'),
    accessedElsewhere: site.providers.some((provider) => provider !== 'own'),
    ...(site.serviceContent ? { serviceContent: site.serviceContent } : {}),
    person: await personOf(ctx, site.person),
    resource: site.resource ?? site.authorizationCode ?? null,
    ...(seen ? { reachable: seen.siteReachable, footerNumber: seen.footerNumber } : {}),
  }
}

async function personOf(ctx: ServerContext, person: FiledPerson | null | undefined): Promise<RecordedPerson | null> {
  if (!person) return null
  const { name, idType, idNumber, phone, email, isLegalRep } = person
  const disused = (await ask('phones', () => ctx.gateways.phones.disused(phone)))?.answer
  return {
    name,
    idType,
    idNumber,
    phone,
    email: email ?? null,
    ...(isLegalRep === undefined ? {} : { isLegalRep }),
    ...(disused === undefined ? {} : { phoneDisused: disused }),
  }
}
