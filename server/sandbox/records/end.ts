/** What an ending changes in the authority's records, and which places on servers are free again. Source: spec B2-27, K6-7, J11. */
import type { World } from '@contract/sandbox-world'
import type { EndingType } from '@domain/filing-types/ending-types'
import { type FiledSubject, withoutProvider } from './filed-entries'
import { movePlaces } from './places'

/**
 * The world after the ending. The last site gone leaves a hollow subject; all access here gone, the subject leaves the account.
 * @param siteNumbers the sites that end; of no meaning when the whole subject ends
 */
export function endRecords(world: World, type: EndingType, subjectNumber: string, siteNumbers: readonly string[]): World {
  const subject = world.authority.subjects.find(({ filingNumber }) => filingNumber === subjectNumber)
  if (!subject) return world
  const ends = ({ filingNumber }: { filingNumber: string }) => type === 'deregister-subject' || siteNumbers.includes(filingNumber)
  const freed = subject.sites.filter(ends).map(({ resource }) => resource)
  const after =
    type === 'deregister-subject' ? undefined : type === 'deregister-site' ? withoutSites(subject, ends) : noAccess(subject, ends)
  const subjects = world.authority.subjects.flatMap((one) => (one === subject ? (after ? [after] : []) : [one]))
  return { ...world, authority: { ...world.authority, subjects }, resources: movePlaces(world, { freed }) }
}

type Ends = (site: { filingNumber: string }) => boolean

function withoutSites(subject: FiledSubject, ends: Ends): FiledSubject {
  const sites = subject.sites.filter((site) => !ends(site))
  return { ...subject, sites, state: sites.length === 0 ? 'hollow' : subject.state }
}

function noAccess(subject: FiledSubject, ends: Ends): FiledSubject {
  const sites = subject.sites.map((site) =>
    ends(site) ? { ...site, providers: withoutProvider(site.providers), resource: null, authorizationCode: null } : site,
  )
  if (sites.some(({ providers }) => providers.includes('own'))) return { ...subject, sites }
  return { ...subject, sites, providers: withoutProvider(subject.providers), account: null }
}
