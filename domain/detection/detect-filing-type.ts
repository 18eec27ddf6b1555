/** 验证备案类型: all gates, then the table, exactly one outcome with the two facts that decided. Source: spec E, K3, K5, K6-10. */
import type { VerifyTypeAnswers } from '@domain/filing/answers'
import { filingTypes } from '@domain/filing-types/registry'
import { blockWords, noAnswer } from './block-words'
import { decide } from './decision-table'
import type { DetectionFacts, DetectionOutcome, DetectionResult, FactLine, GateLine } from './detection-types'
import { factLines } from './fact-lines'
import type { DetectionContext } from './gate'
import { gates } from './gates/registry'
import { duplicateNumbersBlock, hollowMayAddSites, modifierLines } from './modifiers'
import { digestOfVerifyType } from './verify-type-digest'

/**
 * Which filing type the facts lead to, or why the filing cannot begin, or that somebody has to be asked again.
 * @param facts what each party answered; undefined where it did not
 * @param answers the first step as the person filled it
 * @param context the moment, the policy and, where its rules are recorded, the province
 */
export function detectFilingType(facts: DetectionFacts, answers: VerifyTypeAnswers, context: DetectionContext): DetectionResult {
  const lines = Object.values(gates).flatMap((gate) => gate({ ...context, facts, answers }))
  const looked = [...factLines(facts, answers, context.province), ...modifierLines(facts, context.province)]
  const gate = lines.find((line) => line.state === 'blocks')
  const { outcome, decidedBy } = gate ? byGate(gate) : byRecords(facts, answers, looked)
  const registrar = facts.domain ? { registrarIsOwn: facts.domain.registrar === 'own' } : {}
  const number = outcome.kind === 'type' && filingTypes[outcome.filingType].record !== 'none' ? facts.subjectFilingNumber : undefined
  const record = number === undefined ? {} : { recordNumber: number }
  return {
    outcome,
    decidedBy,
    facts: looked,
    gates: lines,
    ...registrar,
    ...record,
    forAnswers: digestOfVerifyType(answers),
    at: context.now,
  }
}

type Decision = { outcome: DetectionOutcome; decidedBy: readonly FactLine[] }

/** What the records alone lead to, whatever the gates say; parameters as above. */
export function recordsOutcome(facts: DetectionFacts, answers: VerifyTypeAnswers, { province }: DetectionContext): Decision {
  return byRecords(facts, answers, factLines(facts, answers, province))
}

function byRecords(facts: DetectionFacts, answers: VerifyTypeAnswers, looked: readonly FactLine[]): Decision {
  const silent = looked.filter((line) => line.ok === undefined && line.id !== 'province')
  const { subjectAtAuthority: subject, subjectHere: here, domainAtAuthority: domain, accessHere: access } = facts
  if (subject === undefined || here === undefined || domain === undefined || access === undefined || silent.length > 0) {
    const party = subject === undefined || domain === undefined ? '工信部备案系统' : '云服务商的查询系统'
    return { outcome: { kind: 'retry', ...noAnswer(party) }, decidedBy: silent.slice(0, 2) }
  }
  const province = facts.subjectProvince ?? answers.region?.provinceCode
  const row = decide({ subject, here, domain, access, hollowAllowed: hollowMayAddSites(province) })
  const decidedBy = row.decidedBy.map((id) => looked.find((line) => line.id === id) as FactLine)
  if ('block' in row.outcome) return { outcome: { kind: 'block', code: row.outcome.block, ...blockWords[row.outcome.block] }, decidedBy }
  if (duplicateNumbersBlock(facts, province)) {
    return { outcome: { kind: 'block', code: 'duplicate-numbers', ...blockWords['duplicate-numbers'] }, decidedBy }
  }
  return { outcome: { kind: 'type', filingType: row.outcome.type }, decidedBy }
}

/** The first hard gate names the result; the others stay listed (K3). */
function byGate(gate: GateLine): Decision {
  const outcome = { kind: 'block', code: gate.code ?? gate.gate, says: gate.says, wayOut: gate.wayOut ?? '' } as const
  return { outcome, decidedBy: [{ id: gate.gate, ok: false, says: gate.says }] }
}
