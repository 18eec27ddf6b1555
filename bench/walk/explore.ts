/** All walks of some provinces: the plain one of every type and nature, then one more for everything that a reached rule asks about. */
import { type Scope, scopeOf } from '@domain/facts/scope'
import type { Answers } from '@domain/filing/answers'
import { subjectNatureIds } from '@domain/filing/subject-natures'
import { filingTypeIds } from '@domain/filing-types/filing-type'
import { filingTypes } from '@domain/filing-types/registry'
import { answer } from '@domain/journey/change'
import { settle } from '@domain/journey/settle'
import { materials } from '@domain/materials/registry'
import { policies } from '@domain/policies/registry'
import { rules } from '@domain/rules/registry'
import { steps } from '@domain/steps/registry'
import { applicant } from './applicants'
import { variations } from './otherwise/register'
import type { Variation } from './otherwise/variation'
import { type Walked, walk } from './walk-one'
import { beginning, contextFor, type World, worldOf } from './world'

export type Report = {
  walks: number
  states: number
  /** How often each end was reached, by type. */
  ends: Record<string, number>
  violations: string[]
  rulesFired: string[]
  papersAsked: string[]
}

/** Facts that fields and papers are asked under, read from the data. */
const asData = new Set(
  [
    ...Object.values(steps).flatMap((step) =>
      step.sections.flatMap((section) => section.fields.flatMap(({ when, required }) => [when, required])),
    ),
    ...Object.values(materials).flatMap((spec: { needed?: readonly { when: object }[] }) => (spec.needed ?? []).map(({ when }) => when)),
  ].flatMap((when) => (when && typeof when === 'object' ? Object.keys(when) : [])),
)

/** What the rules reached in this filing ask about: facts as they are read, and the rules that have a value here or hold everywhere. */
function askedBy(scope: Scope): Set<string> {
  const asked = new Set(asData)
  const facts = new Proxy(scope.facts, {
    get(target, name) {
      asked.add(String(name))
      return Reflect.get(target, name)
    },
  })
  const watched = { ...scope, facts }
  for (const rule of rules) {
    rule.problems(watched)
    rule.demands(watched)
    const value = scope.context.province?.rules[rule.key]?.value
    if (value !== undefined ? value !== null : rule.understands === undefined) asked.add(rule.key)
  }
  return asked
}

/** Policies beside the newest are walked without splits, for a person and a company: their papers must be reachable too. */
const plans = policies.map((policy) => ({ policy, splits: policy.version === '2021' }))

export type Options = {
  readonly provinces: readonly string[]
  readonly natures?: readonly (typeof subjectNatureIds)[number][]
  /** Without splits only the plain case of each is walked. */
  readonly splits?: boolean
}

export function explore({ provinces, natures = subjectNatureIds, splits: wanted = true }: Options): Report {
  const report: Report = { walks: 0, states: 0, ends: {}, violations: [], rulesFired: [], papersAsked: [] }
  const fired = new Set<string>()
  const papers = new Set<string>()
  const note = (name: string, walked: Walked, world: World) => {
    report.walks += 1
    report.states += walked.journeys.length
    const end = `${world.type}: ${walked.end}`
    report.ends[end] = (report.ends[end] ?? 0) + 1
    for (const violation of new Set(walked.violations)) report.violations.push(`${name}: ${violation}`)
    if (/^(stuck|never)/.test(walked.end)) report.violations.push(`${name}: ${walked.end}`)
    for (const { requirements, further } of walked.journeys) for (const { material } of [...requirements, ...further]) papers.add(material)
    fire(walked, world, fired)
  }
  for (const { policy, splits } of plans)
    for (const province of provinces)
      for (const nature of natures.filter((one) => splits || splitNatures.includes(one)))
        for (const type of filingTypeIds) {
          const world = worldOf(applicant(nature, province), type, policy)
          const name = `${policy.version} ${province} ${nature} ${type}`
          const plain = guarded(name, report, () => walk(world, beginning(world)))
          if (plain === undefined) continue
          note(name, plain, world)
          if (plain.stopped) report.violations.push(`${name}: the plain case ends at ${plain.end}`)
          if (wanted && splits && splitNatures.includes(nature) && filingTypes[type].record !== 'ended')
            split(name, world, plain, report, note)
        }
  report.rulesFired = [...fired]
  report.papersAsked = [...papers]
  return report
}

/** The other natures of units are asked the same as a company: they are split by their certificate and the rules that name them only. */
const splitNatures: readonly string[] = ['individual', 'enterprise']

function split(
  name: string,
  world: World,
  plain: Walked,
  report: Report,
  note: (name: string, walked: Walked, world: World) => void,
): void {
  const asked = askedBy(scopeOf(plain.answers, contextFor(world, plain.answers)))
  for (const variation of variations) {
    if (!applies(variation, world, asked)) continue
    const label = `${name} ${variation.id}`
    const other = variation.world?.(world) ?? world
    const walked = guarded(label, report, () => walk(other, varied(variation, other, variation.world ? beginning(other) : plain.answers)))
    if (walked) note(label, walked, other)
  }
}

const applies = ({ asks, who, types }: Variation, { type, who: { nature } }: World, asked: ReadonlySet<string>): boolean =>
  asks.some((one) => asked.has(one)) &&
  (who === undefined || (who === 'individual') === (nature === 'individual')) &&
  (types === undefined || types.includes(type))

/** A variation of the world is walked from its beginning; its own answers are given once everything else is. */
function varied({ set, patch, world: otherWorld }: Variation, world: World, start: Answers): Answers {
  const base = otherWorld && (set || patch) ? walk(world, start).answers : start
  const changed = Object.entries(set?.(world, base) ?? {}).reduce(
    (answers, [anchor, value]) => answer(answers, anchor, value, contextFor(world, answers)),
    base,
  )
  const patched = patch?.(changed, world) ?? changed
  return settle(patched, contextFor(world, patched))
}

function guarded<T>(name: string, report: Report, work: () => T): T | undefined {
  try {
    return work()
  } catch (error) {
    report.violations.push(`${name}: throws ${error instanceof Error ? error.message : String(error)}`)
    return undefined
  }
}

/** Rules that have said or demanded something; those that have are not asked again. */
function fire({ answers, journeys }: Walked, world: World, fired: Set<string>): void {
  for (const { problems } of journeys) for (const { ruleKey } of problems) fired.add(ruleKey.split('.')[0] as string)
  const waiting = rules.filter(({ key }) => !fired.has(key))
  if (waiting.length === 0) return
  const scope = scopeOf(answers, contextFor(world, answers))
  for (const rule of waiting) if (rule.demands(scope).length > 0) fired.add(rule.key)
}

/** Rules that only inform or are kept as history say nothing by design. */
export const silentRules = (silent: (key: string) => boolean, fired: readonly string[]): string[] =>
  rules.map(({ key }) => key).filter((key) => !fired.includes(key) && !silent(key))

export const unreachablePapers = (asked: readonly string[]): string[] => Object.keys(materials).filter((id) => !asked.includes(id))
