/**
 * A further site's domain and cloud, judged by the same gates and the same table as the first site's.
 * Source: spec C10, C11, E (F3, F4, F6, F7; G2, G7, G8).
 */
import type { VerifyTypeAnswers } from '@domain/filing/answers'
import { recordsOutcome } from './detect-filing-type'
import type { DetectionFacts, GateLine } from './detection-types'
import { blocks, type DetectionContext, type GateInput } from './gate'
import { domainGate } from './gates/domain-gate'
import { resourceGate } from './gates/resource-gate'
import type { SiteCheck } from './site-inquiry'
import { digestOfVerifyType } from './verify-type-digest'

/**
 * What the facts say about one further site.
 * @param facts what each party answered; undefined where it did not
 * @param inquiry one of `siteInquiries`
 */
export function checkSite(facts: DetectionFacts, inquiry: VerifyTypeAnswers, context: DetectionContext): SiteCheck {
  const input: GateInput = { ...context, facts, answers: inquiry }
  const { outcome } = recordsOutcome(facts, inquiry, context)
  const registrar = facts.domain ? { registrarIsOwn: facts.domain.registrar === 'own' } : {}
  const gates = [...marked(facts), ...domainGate(input), ...resourceGate(input)]
  return { outcome, gates, ...registrar, forAnswers: digestOfVerifyType(inquiry), at: context.now }
}

/** The account itself passed when the first site was looked up, so a mark found now most likely lies on this domain. */
function marked({ account }: DetectionFacts): GateLine[] {
  if (!account.flagged) return []
  const says = '这个域名或当前账号被标记为有风险，暂时不能备案'
  const wayOut = '请换一个域名；不清楚原因的，请致电客服核对'
  return [blocks('G2', { code: 'account-risk', says, wayOut, anchor: 'verify-type.domain' })]
}
