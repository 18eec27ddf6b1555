/** What the look-up found, as problems where they can be mended: hard gates stop, dated ones can be acknowledged. Source: spec E, K6-2. */
import type { DetectionResult, GateLine } from '@domain/detection/detection-types'
import type { JourneyContext, Knockout } from './journey-types'
import type { Problem } from './problem'

/** Rules that judge the same thing while the person types: once the gate has spoken at the look-up, it is not said twice. */
const alsoJudgedBy: Readonly<Record<string, readonly string[]>> = {
  province: ['region-consistency', 'individualLocalId'],
  age: ['minAgeIndividual'],
  'domain-suffix': ['approved-suffix'],
  'certificate-number': ['field-certificate-number'],
}

/** Whether a gate has found already what this rule finds, at the same field. */
export const saidByGate = ({ ruleKey, anchors }: Problem, gates: readonly Problem[]): boolean =>
  gates.some((gate) => gate.anchors[0] === anchors[0] && alsoJudgedBy[gate.ruleKey]?.includes(ruleKey) === true)

/** Problems of the gates that name a field. */
export const gateProblems = ({ detection }: JourneyContext): Problem[] =>
  (detection?.gates ?? []).flatMap((gate) => gateProblem(gate) ?? [])

/** The screen says how likely a refusal is, with the rule's date; a gate's own line says it too. */
const datedWords = /，?很可能被驳回(（规则日期[^）]*）)?$/

/** What one gate found, as a problem; undefined when nothing is to be done, or nothing can be done in the form. */
export function gateProblem(gate: GateLine): Problem | undefined {
  if (gate.state !== 'blocks' && gate.state !== 'warns') return undefined
  if (gate.hard && gate.anchor === undefined) return undefined
  return {
    ruleKey: gate.code ?? gate.gate,
    anchors: [gate.anchor ?? 'verify-type.detection'],
    severity: gate.hard ? 'rejects' : gate.state === 'blocks' || gate.rule !== undefined ? 'may-reject' : 'note',
    hard: gate.hard,
    says: gate.says.replace(datedWords, ''),
    ...(gate.wayOut === undefined ? {} : { wayOut: gate.wayOut }),
    ...(gate.rule === undefined ? {} : { rule: gate.rule }),
  }
}

/** Why the filing cannot go on here at all, if so. */
export function knockoutOf({ detection }: JourneyContext): Knockout | undefined {
  if (detection === undefined) return undefined
  const { outcome } = detection
  if (outcome.kind === 'block') return { code: outcome.code, says: outcome.says, wayOut: outcome.wayOut }
  return blockingGate(detection)
}

function blockingGate({ gates }: DetectionResult): Knockout | undefined {
  const gate = gates.find(({ state, hard, anchor }) => state === 'blocks' && hard && anchor === undefined)
  return gate && { code: gate.code ?? gate.gate, says: gate.says, wayOut: gate.wayOut ?? '请联系客服，我们帮您查看原因' }
}
