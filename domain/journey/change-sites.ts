/** Adding, removing and copying sites. What belongs to a site (papers, checks, sources, ticks) moves with it. Source: spec A32, C13. */
import { siteResources } from '@domain/facts/sites'
import type { Answers } from '@domain/filing/answers'
import { isIndividual } from '@domain/filing/subject-natures'
import type { Policy } from '@domain/policies/policy'

/** Why no further site can be added, or undefined when one can. */
export function whyNoMoreSites(answers: Answers, policy: Policy): string | undefined {
  const individual = isIndividual(answers['verify-type'].subjectNature) === true
  const most = policy.maxSitesPerOrder[individual ? 'individual' : 'unit']
  if (answers.sites.length < most) return undefined
  return individual ? '个人一次只能备案一个网站，通过后可以再新增' : `一次最多备案 ${most} 个网站，通过后可以再新增`
}

/** One more empty site at the end. */
export const addSite = (answers: Answers): Answers => ({
  ...answers,
  sites: [...answers.sites, {}],
  sitePersons: [...padded(answers), {}],
})

/**
 * The n-th site is taken out, later ones move up. The first site cannot be removed: its domain is that of the first step;
 * then the answers come back unchanged.
 */
export function removeSite(answers: Answers, n: number): Answers {
  if (n <= 0 || n >= answers.sites.length) return answers
  const checks = answers['identity-check'].checks
  return {
    ...answers,
    sites: answers.sites.filter((_, i) => i !== n),
    sitePersons: padded(answers).filter((_, i) => i !== n),
    materials: renamed(answers.materials, (slot) => moved(slot, /^(.+\.)(\d+)$/, n)),
    sources: renamed(answers.sources, (anchor) => movedAnchor(anchor, n)),
    acknowledged: answers.acknowledged.flatMap((tick) => {
      const anchor = movedAnchor(tick.anchor, n)
      return anchor === undefined ? [] : [{ ...tick, anchor }]
    }),
    'identity-check': checks === undefined ? {} : { checks: renamed(checks, (key) => moved(key, /^()(\d+)$/, n)) },
  }
}

/**
 * What the `from` site says is written into the `to` site: name, content, approvals, remark, cloud and responsible person, never the
 * domain. An authorization code is good for one site only and is not copied.
 */
export function copySite(answers: Answers, from: number, to: number): Answers {
  const [source, target] = [answers.sites[from], answers.sites[to]]
  if (source === undefined || target === undefined || from === to) return answers
  const resources = siteResources(answers, from).filter((choice) => choice.kind !== 'authorization-code')
  const { domains: _domains, homeUrls: _urls, resources: _resources, ...rest } = source
  const copied = { ...target, ...rest, ...(to === 0 || resources.length === 0 ? {} : { resources: [...resources] }) }
  const persons = padded(answers)
  return {
    ...answers,
    sites: answers.sites.map((site, i) => (i === to ? copied : site)),
    sitePersons: persons.map((person, i) => (i === to ? { ...persons[from] } : person)),
  }
}

/** One entry of sitePersons for every site. */
const padded = (answers: Answers) => answers.sites.map((_, i) => answers.sitePersons[i] ?? {})

/** The key after the n-th site is gone: undefined for the site's own, one less for later ones. */
function moved(key: string, shape: RegExp, n: number): string | undefined {
  const match = shape.exec(key)
  const index = Number(match?.[2])
  if (match === null || index < n) return key
  return index === n ? undefined : `${match[1]}${index - 1}`
}

function movedAnchor(anchor: string, n: number): string | undefined {
  if (anchor.startsWith('materials.')) return moved(anchor, /^(.+\.)(\d+)$/, n)
  const match = /^(sites|sitePersons)\.(\d+)(\..*)$/.exec(anchor)
  if (match === null || Number(match[2]) < n) return anchor
  return Number(match[2]) === n ? undefined : `${match[1]}.${Number(match[2]) - 1}${match[3]}`
}

const renamed = <T>(record: Record<string, T>, rename: (key: string) => string | undefined): Record<string, T> =>
  Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) => {
      const name = rename(key)
      return name === undefined ? [] : [[name, value] as const]
    }),
  )
