/**
 * What an approval changes in the authority's records, by filing type. Source: spec K1 (approval by type), K6-3.
 * A first filing makes a subject, a further site gets the next number, an access and a filed subject from elsewhere join the account, a
 * change replaces what was recorded.
 */
import type { World } from '@contract/sandbox-world'
import type { Answers } from '@domain/filing/answers'
import type { FilingTypeId } from '@domain/filing-types/filing-type'
import { siteNumber } from '@domain/lifecycle/filing-number'
import { type FiledSite, type FiledSubject, siteCloud, siteData, subjectData, withProvider } from './filed-entries'
import { movePlaces } from './places'

export type Approval = {
  type: FilingTypeId
  answers: Answers
  /** The account's phone, under which the subject lives here. */
  account: string
  /** YYYY-MM-DD. */
  day: string
  province: string
  /** The subject's number: a new one for a first filing, else the record's. */
  subjectNumber: string
}
export type Entered = { world: World; siteNumbers: string[] }

/** The world after the approval, and the number of each site of the order. */
export function enter(world: World, approval: Approval): Entered {
  const { type, subjectNumber } = approval
  const before = world.authority.subjects.find(({ filingNumber }) => filingNumber === subjectNumber)
  if (type === 'initial' || !before) return put(world, undefined, newSubject(approval), approval)
  if (type === 'access') return put(world, before, accessed(before, approval), approval)
  if (type === 'change-filing' || type === 'change-site') return put(world, before, changed(before, approval), approval)
  return put(world, before, withNewSites(before, approval), approval)
}

function put(world: World, before: FiledSubject | undefined, after: FiledSubject, { answers }: Approval): Entered {
  const { subjects } = world.authority
  const had = new Map((before?.sites ?? []).map((site) => [site.filingNumber, site.resource]))
  const moved = after.sites.filter((site) => site.resource && had.get(site.filingNumber) !== site.resource)
  const taken = moved.map(({ resource }) => resource)
  const freed = moved.map(({ filingNumber }) => had.get(filingNumber))
  const siteNumbers = answers.sites.map((_, n) => numberOf(after, before, answers, n))
  return {
    siteNumbers,
    world: {
      ...world,
      authority: { ...world.authority, subjects: before ? subjects.map((one) => (one === before ? after : one)) : [...subjects, after] },
      resources: movePlaces(world, { taken, freed }),
    },
  }
}

/** Filed sites keep their number; new ones stand at the end in the order of the answers. */
function numberOf(after: FiledSubject, before: FiledSubject | undefined, answers: Answers, n: number): string {
  const kept = answers.sites[n]?.filingNumber
  if (kept) return kept
  const earlier = answers.sites.slice(0, n).filter(({ filingNumber }) => !filingNumber).length
  return after.sites[(before?.sites.length ?? 0) + earlier]?.filingNumber ?? ''
}

const newSite = (answers: Answers, n: number, filingNumber: string): FiledSite => ({
  filingNumber,
  ...siteData(answers, n),
  providers: ['own'],
  ...siteCloud(answers, n),
})

const newSubject = ({ answers, account, day, province, subjectNumber }: Approval): FiledSubject => ({
  filingNumber: subjectNumber,
  state: 'filed',
  province,
  filedAt: day,
  ...subjectData(answers),
  providers: ['own'],
  account,
  sites: answers.sites.map((_, n) => newSite(answers, n, siteNumber(subjectNumber, n + 1))),
})

/** The next free -n comes after the highest that is given. */
function withNewSites(subject: FiledSubject, { answers, account }: Approval): FiledSubject {
  const highest = Math.max(0, ...subject.sites.map(({ filingNumber }) => Number(/-(\d+)$/.exec(filingNumber)?.[1] ?? 0)))
  const sites = answers.sites.map((_, n) => newSite(answers, n, siteNumber(subject.filingNumber, highest + n + 1)))
  return { ...subject, state: 'filed', providers: withProvider(subject.providers), account, sites: [...subject.sites, ...sites] }
}

function accessed(subject: FiledSubject, { answers, account }: Approval): FiledSubject {
  const sites = subject.sites.map((site) => {
    const n = answers.sites.findIndex(({ filingNumber }) => filingNumber === site.filingNumber)
    return n < 0 ? site : { ...site, providers: withProvider(site.providers), ...siteCloud(answers, n) }
  })
  return { ...subject, providers: withProvider(subject.providers), account, sites }
}

/** A change of sites alone leaves the subject as it is. A cloud that is not named again stays. */
function changed(subject: FiledSubject, { type, answers }: Approval): FiledSubject {
  const sites = subject.sites.map((site) => {
    const n = answers.sites.findIndex(({ filingNumber }) => filingNumber === site.filingNumber)
    if (n < 0) return site
    const cloud = siteCloud(answers, n)
    return { ...site, ...siteData(answers, n), ...(cloud.resource || cloud.authorizationCode ? cloud : {}) }
  })
  return { ...subject, ...(type === 'change-filing' ? subjectData(answers) : {}), sites }
}
