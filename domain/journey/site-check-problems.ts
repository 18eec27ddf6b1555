/**
 * What the look-up of a further site found, as problems at that site's domain and cloud: hard gates stop, dated ones can be acknowledged, and
 * what has not been looked up is missing. Source: spec E, C4, K6-2.
 */
import type { GateLine } from '@domain/detection/detection-types'
import { checkFor, type SiteCheck, siteInquiries } from '@domain/detection/site-inquiry'
import type { Scope } from '@domain/facts/scope'
import { domainAnchor, resourceAnchor, siteDomains, siteResources } from '@domain/facts/sites'
import type { Anchor } from '@domain/filing/anchor'
import type { Answers, VerifyTypeAnswers } from '@domain/filing/answers'
import type { FilingTypeId } from '@domain/filing-types/filing-type'
import { filingTypeNames } from '@domain/filing-types/registry'
import { gateProblem } from './gate-problems'
import type { Problem } from './problem'

const certain = { severity: 'rejects', hard: true } as const

/** Problems of every domain and cloud beyond the first step's own that are both given; the fields themselves say what is missing before that. */
export function siteCheckProblems(scope: Scope): Problem[] {
  const edited = scope.type?.record === 'edited' ? scope.record : undefined
  return scope.answers.sites.flatMap((_, n) =>
    siteInquiries(scope.answers, n, edited).flatMap((inquiry) => inquiryProblems(scope, n, inquiry, edited !== undefined)),
  )
}

function inquiryProblems({ answers, context }: Scope, n: number, inquiry: VerifyTypeAnswers, edited: boolean): Problem[] {
  const check = checkFor(inquiry, context.siteChecks ?? [])
  const at = placesOf(answers, n, inquiry, edited)
  if (check === undefined) {
    const wayOut = '填好后会自动查询；没有动静的话，请点「验证这个域名」'
    const says = '这个网站的域名和云服务还没有查'
    return [{ ...certain, ruleKey: 'site-check', anchors: [at.domain ?? at.resource ?? domainAnchor(n)], missing: true, says, wayOut }]
  }
  const expected = edited ? 'add-site' : context.detection?.outcome.kind === 'type' ? context.detection.outcome.filingType : undefined
  return [
    ...check.gates.flatMap((gate) => gateProblemAt(gate, at)),
    ...(at.domain === undefined ? [] : outcomeProblems(check, expected, at.domain)),
  ]
}

/** Where the looked-up domain and cloud are shown; undefined for one that was looked up with the first step, or that a change leaves as it is. */
type Places = { domain?: Anchor; resource?: Anchor }

function placesOf(answers: Answers, n: number, { domain, resource }: VerifyTypeAnswers, edited: boolean): Places {
  const firstStep = n === 0 && Boolean(answers['verify-type'].domain)
  const place = (first: boolean, own: Anchor, further: Anchor): Anchor | undefined => (!first ? further : firstStep ? undefined : own)
  const domainAt = place(edited || siteDomains(answers, n)[0] === domain, domainAnchor(n), `sites.${n}.moreDomains`)
  const resourceAt = resource && place(siteResources(answers, n)[0]?.id === resource.id, resourceAnchor(n), `sites.${n}.moreResources`)
  return { ...(domainAt ? { domain: domainAt } : {}), ...(resourceAt ? { resource: resourceAt } : {}) }
}

/** A gate speaks of the first step's fields; the same line at the site's own. */
function gateProblemAt(gate: GateLine, { domain, resource }: Places): Problem[] {
  const ofCloud = gate.gate === 'G8' || gate.anchor === 'verify-type.resource'
  const anchor = ofCloud ? resource : domain
  const problem = anchor === undefined ? undefined : gateProblem({ ...gate, anchor })
  return problem === undefined ? [] : [problem]
}

/**
 * All sites of an order are filed together, so each must come out as the type the order is; a domain that a change puts on a filed site must
 * be one that could be added.
 */
function outcomeProblems({ outcome }: SiteCheck, expected: FilingTypeId | undefined, anchor: Anchor): Problem[] {
  const at = { ...certain, anchors: [anchor] } as const
  if (outcome.kind === 'block') return [{ ...at, ruleKey: outcome.code, says: outcome.says, wayOut: outcome.wayOut }]
  if (outcome.kind === 'retry') {
    const says = '这个网站没有查完：有一方暂时没有回应'
    return [{ ...at, ruleKey: 'site-check-retry', says, wayOut: '已填的内容都保留着，请再查一次；仍不行，隔 30 分钟再试' }]
  }
  if (expected === undefined || expected === outcome.filingType) return []
  const says = `这个域名要办的是「${filingTypeNames[outcome.filingType]}」，不能和「${filingTypeNames[expected]}」一起办`
  return [{ ...at, ruleKey: 'site-other-type', says, wayOut: '请删去这个网站，或换一个还没有备案的域名' }]
}
