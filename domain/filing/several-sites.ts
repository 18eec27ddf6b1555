/** Several sites in one filing: adding, copying and taking out, with everything that hangs on a site's place. Source: spec A32, C4. */
import type { Answers } from './answers'
import type { Site } from './site'

/** What one site may take from another; name, domain and cloud are its own. */
const copied = [
  'serviceContent',
  'preApprovalTypes',
  'preApprovalNumber',
  'languages',
  'siteRemark',
] as const satisfies readonly (keyof Site)[]
const labels: Record<(typeof copied)[number], string> = {
  serviceContent: '网站服务内容',
  preApprovalTypes: '前置或专项审批',
  preApprovalNumber: '审批号',
  languages: '网站语言',
  siteRemark: '网站备注',
}

/** One site more at the end, empty or with what is copied from the n-th; its responsible person is copied with it. */
export function addSite(answers: Answers, from?: number): Answers {
  const source = from === undefined ? undefined : answers.sites[from]
  const site: Site = Object.fromEntries(copied.flatMap((key) => (source?.[key] === undefined ? [] : [[key, source[key]]])))
  const person = from === undefined ? {} : { ...answers.sitePersons[from] }
  const persons = [...answers.sitePersons]
  while (persons.length < answers.sites.length) persons.push({})
  return { ...answers, sites: [...answers.sites, site], sitePersons: [...persons.slice(0, answers.sites.length), person] }
}

/** What `addSite` would copy, in words for the person to see first. */
export function copiedFrom(answers: Answers, n: number): { label: string; text: string }[] {
  const site = answers.sites[n] ?? {}
  const fields = copied.flatMap((key) => {
    const value = site[key]
    if (value === undefined || value.length === 0) return []
    const text = typeof value === 'string' ? value : value.includes('none') ? '以上都不涉及' : `${value.length} 项`
    return [{ label: labels[key], text }]
  })
  const person = answers.sitePersons[n]
  const who = person?.sameAsSubjectPerson ? '同主体负责人' : person?.name
  return who ? [...fields, { label: '网站负责人', text: who }] : fields
}

/** Takes the n-th site out; papers, checks, sources and ticks of the later sites move up with them. The first site stays. */
export function removeSite(answers: Answers, n: number): Answers {
  if (n <= 0 || n >= answers.sites.length) return answers
  const checks = answers['identity-check'].checks
  return {
    ...answers,
    sites: answers.sites.filter((_, i) => i !== n),
    sitePersons: answers.sitePersons.filter((_, i) => i !== n),
    materials: moved(answers.materials, slotIndex, n),
    sources: moved(answers.sources, anchorIndex, n),
    acknowledged: answers.acknowledged.flatMap((tick) => {
      const anchor = movedKey(tick.anchor, anchorIndex, n)
      return anchor === undefined ? [] : [{ ...tick, anchor }]
    }),
    'identity-check': checks ? { ...answers['identity-check'], checks: moved(checks, plainIndex, n) } : answers['identity-check'],
  }
}

/** Takes the first of several sites out, where sites are picked from a record: the second takes its place, with its papers and checks. */
export function removeFirstSite(answers: Answers): Answers {
  if (answers.sites.length < 2) return { ...answers, sites: [{}], sitePersons: [{}] }
  const checks = answers['identity-check'].checks
  const ofFirst = (slot: string) => perSite.test(slot) && !/\.\d+$/.test(slot)
  const materials = Object.fromEntries(
    Object.entries(moved(Object.fromEntries(Object.entries(answers.materials).filter(([slot]) => !ofFirst(slot))), slotIndex, 0)).map(
      ([slot, paper]) => [slot.replace(/\.0$/, ''), paper],
    ),
  )
  return {
    ...answers,
    sites: answers.sites.slice(1),
    sitePersons: answers.sitePersons.slice(1),
    materials,
    sources: moved(answers.sources, placeIndex, 0),
    acknowledged: answers.acknowledged.flatMap((tick) => {
      const anchor = movedKey(tick.anchor, placeIndex, 0)
      return anchor === undefined ? [] : [{ ...tick, anchor }]
    }),
    'identity-check': checks ? { ...answers['identity-check'], checks: moved(checks, plainIndex, 0) } : answers['identity-check'],
  }
}

/** Papers of one site or its person; without a number they are the first site's. */
const perSite = /^(site-|pre-approval-doc|domain-|construction-plan)/
/** Whether a paper belongs to one of the sites, or to its person. */
export const isSitePaper = (slot: string): boolean => perSite.test(slot) || /\.\d+$/.test(slot)

const placeIndex = /^((?:sites|sitePersons)\.)(\d+)(.*)$/

/** Each finds the index of a site in a key: `site-person-id-front.2`, `sites.2.siteName`, `2`. */
const slotIndex = /^([a-z-]+\.)(\d+)()$/
const anchorIndex = /^((?:sites|sitePersons)\.|materials\.[a-z-]+\.)(\d+)(.*)$/
const plainIndex = /^()(\d+)()$/

function movedKey(key: string, pattern: RegExp, gone: number): string | undefined {
  const match = pattern.exec(key)
  if (!match) return key
  const n = Number(match[2])
  if (n === gone) return undefined
  return n > gone ? `${match[1]}${n - 1}${match[3]}` : key
}

function moved<V>(record: Record<string, V>, pattern: RegExp, gone: number): Record<string, V> {
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, value]): [string, V][] => {
      const to = movedKey(key, pattern, gone)
      return to === undefined ? [] : [[to, value]]
    }),
  )
}
