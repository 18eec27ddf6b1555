/** The sites of a filing as one thing: the rows themselves, their people, and the papers, checks and ticks that hang on their places. */
import type { Answers } from '@domain/filing/answers'
import { isSitePaper, removeFirstSite, removeSite } from '@domain/filing/several-sites'
import type { Site } from '@domain/filing/site'

/** Everything of a filing that changes its place when a site comes or goes. */
export type SiteRows = Pick<Answers, 'sites' | 'sitePersons' | 'materials' | 'sources' | 'acknowledged'> & {
  checks: NonNullable<Answers['identity-check']['checks']>
  siteFilingNumbers?: NonNullable<Answers['record']>['siteFilingNumbers']
}

const ofSites = (anchor: string): boolean => {
  const [head = '', ...slot] = anchor.split('.')
  return head === 'sites' || head === 'sitePersons' || (head === 'materials' && isSitePaper(slot.join('.')))
}

const pick = <V>(entries: Readonly<Record<string, V>>, wanted: (key: string) => boolean): Record<string, V> =>
  Object.fromEntries(Object.entries(entries).filter(([key]) => wanted(key)))
const otherThan = (wanted: (key: string) => boolean) => (key: string) => !wanted(key)
const laterCheck = (n: string): boolean => n !== '0'

export function siteRowsOf(answers: Answers): SiteRows {
  const { sites, sitePersons, materials, sources, acknowledged, record } = answers
  return {
    sites,
    sitePersons,
    materials: pick(materials, isSitePaper),
    sources: pick(sources, ofSites),
    acknowledged: acknowledged.filter(({ anchor }) => ofSites(anchor)),
    checks: pick(answers['identity-check'].checks ?? {}, laterCheck),
    ...(record?.siteFilingNumbers ? { siteFilingNumbers: record.siteFilingNumbers } : {}),
  }
}

/** The answers with other sites; all that is not of a site stays. */
export function withSiteRows(answers: Answers, rows: SiteRows): Answers {
  const { sites, sitePersons, materials, sources, acknowledged, checks, siteFilingNumbers } = rows
  const { siteFilingNumbers: _before, ...record } = answers.record ?? {}
  const { checks: held } = answers['identity-check']
  return {
    ...answers,
    sites,
    sitePersons,
    materials: { ...pick(answers.materials, otherThan(isSitePaper)), ...materials },
    sources: { ...pick(answers.sources, otherThan(ofSites)), ...sources },
    acknowledged: [...answers.acknowledged.filter(({ anchor }) => !ofSites(anchor)), ...acknowledged],
    ...(answers.record || siteFilingNumbers ? { record: { ...record, ...(siteFilingNumbers ? { siteFilingNumbers } : {}) } } : {}),
    'identity-check': held || Object.keys(checks).length > 0 ? { checks: { ...pick(held ?? {}, otherThan(laterCheck)), ...checks } } : {},
  }
}

/** Takes out rows of these places, with all that hangs on them. */
export const withoutRows = (answers: Answers, places: readonly number[]): Answers =>
  [...places].sort((a, b) => b - a).reduce((rest, n) => (n === 0 ? removeFirstSite(rest) : removeSite(rest, n)), answers)

/** What came and went between two versions: rows are taken out anywhere and added at the end. */
export type RowChange = { removed: readonly number[]; added: number }

/** The likeliest way from one list of sites to another. */
export function rowChange(before: Answers, after: Answers): RowChange {
  const [b, a] = [before.sites.length, after.sites.length]
  let best: { cost: number; removed: number[] } = { cost: Number.POSITIVE_INFINITY, removed: [...before.sites.keys()] }
  // Kept rows stand first, in their order; the cheapest choice of which rows they were, for each number of them.
  const costs: { cost: number; kept: number[] }[][] = [[{ cost: 0, kept: [] }]]
  for (let i = 0; i < b; i += 1) {
    const row = costs[i] ?? []
    const next: { cost: number; kept: number[] }[] = []
    for (let k = 0; k <= Math.min(i + 1, a); k += 1) {
      const gone = row[k] && { cost: row[k].cost + 1 + Object.keys(before.sites[i] ?? {}).length, kept: row[k].kept }
      const from = k > 0 ? row[k - 1] : undefined
      const stays =
        from && mayBeOne(before, i, after, k - 1)
          ? { cost: from.cost + changes(before, i, after, k - 1), kept: [...from.kept, i] }
          : undefined
      const cheaper = !gone || (stays && stays.cost <= gone.cost) ? stays : gone
      if (cheaper) next[k] = cheaper
    }
    costs.push(next)
  }
  for (const [k, end] of (costs[b] ?? []).entries()) {
    if (!end) continue
    const cost = end.cost + after.sites.slice(k).reduce((sum, site) => sum + 1 + Object.keys(site).length, 0)
    if (cost < best.cost) best = { cost, removed: [...before.sites.keys()].filter((n) => !end.kept.includes(n)) }
  }
  return { removed: best.removed, added: a - (b - best.removed.length) }
}

/** One site has one number; a site whose name and domain are both others is another site. */
function mayBeOne(before: Answers, i: number, after: Answers, j: number): boolean {
  const [one, other]: Site[] = [before.sites[i] ?? {}, after.sites[j] ?? {}]
  if (one.filingNumber !== undefined && other.filingNumber !== undefined) return one.filingNumber === other.filingNumber
  if (i === 0 && j === 0) return true
  const apart = (a: unknown, b: unknown) => a !== undefined && b !== undefined && JSON.stringify(a) !== JSON.stringify(b)
  return !(apart(one.siteName, other.siteName) && apart(one.domains, other.domains))
}

function changes(before: Answers, i: number, after: Answers, j: number): number {
  const all = ({ sites, sitePersons }: Answers, n: number): Record<string, unknown> => ({ ...sitePersons[n], ...sites[n] })
  const [one, other] = [all(before, i), all(after, j)]
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((key) => JSON.stringify(one[key]) !== JSON.stringify(other[key]))
    .length
}
