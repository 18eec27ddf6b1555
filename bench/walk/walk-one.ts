/** One walk: whatever is missing is answered, whatever is dated is acknowledged, until the filing can be submitted or a named stop is reached. */
import { siteDomains } from '@domain/facts/sites'
import type { Answers } from '@domain/filing/answers'
import { acknowledge, isOpen } from '@domain/journey/acknowledgement'
import { answer } from '@domain/journey/change'
import { journeyOf } from '@domain/journey/journey'
import type { FieldState, Journey, JourneyContext } from '@domain/journey/journey-types'
import type { Problem } from '@domain/journey/problem'
import { stepIn } from '@domain/steps/registry'
import { now } from './applicants'
import { contextFor, type World } from './world'

export type Walked = {
  /** `submit`, or the word of the stop. */
  readonly end: string
  readonly stopped: boolean
  readonly answers: Answers
  readonly journeys: readonly Journey[]
  readonly violations: readonly string[]
}

const mostTurns = 25

/** @param start answers to go on from */
export function walk(world: World, start: Answers): Walked {
  let answers = start
  const journeys: Journey[] = []
  const violations: string[] = []
  const done = (end: string, stopped: boolean): Walked => ({ end, stopped, answers, journeys, violations })
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const context = contextFor(world, answers)
    const journey = journeyOf(answers, context)
    journeys.push(journey)
    violations.push(...contradictions(journey))
    if (journey.knockout) return done(journey.knockout.code, true)
    const open = journey.problems.filter((problem) => isOpen(problem) && !problem.anchors[0].endsWith('.detection'))
    const missing = open.filter((problem) => problem.missing === true && canGive(problem))
    const hard = open.filter((problem) => problem.hard && !missing.includes(problem))
    const before = answers
    if (missing.length > 0) answers = missing.reduce((rest, problem) => given(rest, problem, journey, world, context), answers)
    else if (hard[0]) {
      for (const problem of hard) if (!problem.wayOut) violations.push(`${problem.ruleKey} at ${problem.anchors[0]} has no way out`)
      return done(hard[0].ruleKey, true)
    } else if (open.length > 0) answers = open.reduce((rest, problem) => acknowledge(rest, problem, now), answers)
    else {
      violations.push(...unfinished(journey))
      return done('submit', false)
    }
    if (answers === before) return done(`stuck: ${open[0]?.ruleKey} at ${open[0]?.anchors[0]}`, true)
  }
  violations.push('never ends')
  return done('never ends', true)
}

/** What no answer gives: a change where nothing changed, the record of somebody else. */
const canGive = ({ ruleKey }: Problem) => ruleKey !== 'nothing-changed' && ruleKey !== 'record'

/** What must hold in every state. */
function contradictions(journey: Journey): string[] {
  const ids = journey.steps.map(({ id }) => id)
  const found: string[] = []
  if (!ids.includes(journey.next)) found.push(`next is ${journey.next}, which the filing has not`)
  for (const { ruleKey, anchors, says, hard, severity, rule } of journey.problems) {
    if (!ids.includes(stepIn(anchors[0], ids))) found.push(`${ruleKey} at ${anchors[0]}: no step shows it`)
    if (!says) found.push(`${ruleKey} at ${anchors[0]} says nothing`)
    if (!hard && severity === 'may-reject' && !rule?.source) found.push(`${ruleKey}: a dated finding without a source`)
  }
  return found
}

function unfinished({ steps, next, requirements, filingType }: Journey): string[] {
  const last = steps.at(-1)?.id
  return [
    ...(next === last ? [] : [`submits with ${next} as the next step`]),
    ...(filingType === undefined ? ['submits without a type'] : []),
    ...steps.filter(({ id, state }) => id !== last && state !== 'done').map(({ id }) => `submits with ${id} not done`),
  ].concat(
    requirements
      .filter(({ level, uploaded, rule }) => level === 'required' && !uploaded && rule === undefined)
      .map(({ slot }) => `submits without ${slot}`),
  )
}

function given(answers: Answers, { anchors: [anchor] }: Problem, journey: Journey, world: World, context: JourneyContext): Answers {
  if (anchor === 'identity-check.checks') {
    const checks = Object.fromEntries(
      ['0', ...answers.sites.map((_, n) => String(n))].map((n) => [n, { checkId: `c-${n}`, status: 'submitted' as const, at: now }]),
    )
    return { ...answers, 'identity-check': { checks } }
  }
  if (anchor === 'preview.agreements') return { ...answers, preview: { agreements: { privacy: now } } }
  if (anchor === 'record.confirmedAt') return { ...answers, record: { ...answers.record, confirmedAt: now } }
  if (anchor === 'consequences.read') return { ...answers, record: { ...answers.record, consequencesReadAt: now } }
  if (anchor === 'record.siteFilingNumbers') return answer(answers, anchor, [world.record.sites[0]?.filingNumber], context)
  if (anchor.startsWith('materials.'))
    return { ...answers, materials: { ...answers.materials, [anchor.slice('materials.'.length)]: paper } }
  const field = journey.steps.flatMap(({ sections }) => sections.flatMap(({ fields }) => fields)).find((one) => one.anchor === anchor)
  if (anchor.endsWith('.homeUrls')) return answer(answers, anchor, `www.${siteDomains(answers, Number(anchor.split('.')[1]))[0]}`, context)
  return answer(answers, anchor, valueFor(anchor, field, world), context)
}

const paper = { objectId: 'o-1', at: now, signedOn: '2026-09-13' }

function valueFor(anchor: string, field: FieldState | undefined, { who, type, record }: World): unknown {
  if (field?.kind === 'validity' || anchor.endsWith('ValidTo')) return { longTerm: true }
  if (anchor === 'verify-type.domain' && type === 'access') return record.sites[0]?.domains[0]
  const n = /\.(\d+)\./.exec(anchor)?.[1]
  const said = who.says[anchor] ?? who.says[anchor.replace(/\.\d+\./, '.')]
  if (anchor.endsWith('.domains')) return `${said}-${n}.cn`
  if (field?.kind === 'remark')
    return [said, ...(field.fragments ?? []).filter(({ required }) => required).map(({ text }) => text)].join('；').slice(0, 300)
  if (said !== undefined && said !== '') return said
  if (field?.kind === 'choice') return field.options?.[0]?.value
  if (field?.kind === 'multi-choice') return field.options?.slice(-1).map(({ value }) => value)
  if (field?.kind === 'date') return '2020-01-01'
  return field?.kind === 'phone' ? '13900139006' : '样例'
}
