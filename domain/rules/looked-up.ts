/** What was looked up about one value; undefined when it was not, and then nothing is concluded from it. */
import { normaliseNumber } from '@domain/certificates/check-number'
import type { Scope } from '@domain/facts/scope'
import { normaliseDomain } from '@domain/fields/domain-name'
import { normalisePhone } from '@domain/fields/phone'
import type { DomainLookUp, PersonLookUp, PhoneLookUp, SiteLookUp } from '@domain/journey/look-ups'

type Looked = Pick<Scope, 'context'>

export const phoneLookUp = ({ context }: Looked, phone: string | undefined): PhoneLookUp | undefined =>
  phone ? context.lookUps?.phones?.find(({ number }) => normalisePhone(number) === normalisePhone(phone)) : undefined

export const personLookUp = ({ context }: Looked, idNumber: string | undefined): PersonLookUp | undefined =>
  idNumber
    ? context.lookUps?.people?.find((one) => normaliseNumber(undefined, one.idNumber) === normaliseNumber(undefined, idNumber))
    : undefined

export const domainLookUp = ({ context }: Looked, domain: string | undefined): DomainLookUp | undefined =>
  domain ? context.lookUps?.domains?.find(({ name }) => normaliseDomain(name) === normaliseDomain(domain)) : undefined

/** A filed site's state stands in the record too; what was looked up just now is newer. */
export function siteLookUp({ context }: Looked, domain: string): SiteLookUp | undefined {
  const looked = context.lookUps?.sites?.find((site) => normaliseDomain(site.domain) === normaliseDomain(domain))
  const recorded = context.record?.sites.find((site) => site.domains.some((one) => normaliseDomain(one) === normaliseDomain(domain)))
  if (looked === undefined && recorded === undefined) return undefined
  return {
    domain,
    ...(recorded?.reachable === undefined ? {} : { reachable: recorded.reachable }),
    ...(recorded?.footerNumber === undefined ? {} : { footerNumber: recorded.footerNumber }),
    ...looked,
  }
}
