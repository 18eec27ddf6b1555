/**
 * What the look-up of a further site found, as problems at that site's domain and cloud: hard gates stop, dated ones can be acknowledged, and
 * what has not been looked up is missing. Source: spec E, C4, K6-2.
 */
import type { GateLine } from '@domain/detection/detection-types'
import { checkFor, type SiteCheck, siteInquiries } from '@domain/detection/site-inquiry'
import type { Scope } from '@domain/facts/scope'
import { domainAnchor, resourceAnchor } from '@domain/facts/sites'
import type { FilingTypeId } from '@domain/filing-types/filing-type'
import { filingTypeNames } from '@domain/filing-types/registry'
import { gateProblem } from './gate-problems'
import type { Problem } from './problem'

const certain = { severity: 'rejects', hard: true } as const

/** Problems of every site after the first whose domain and cloud are both given; the fields themselves say what is missing before that. */
export function siteCheckProblems({ answers, context, type, record }: Scope): Problem[] {
  const edited = type?.record === 'edited'
  return answers.sites.flatMap((_, n) =>
    siteInquiries(answers, n, edited ? record : undefined).flatMap((inquiry): Problem[] => {
      const check = checkFor(inquiry, context.siteChecks ?? [])
      if (check === undefined) {
        const wayOut = '填好后会自动查询；没有动静的话，请点「验证这个域名」'
        const says = '这个网站的域名和云服务还没有查'
        return [{ ...certain, ruleKey: 'site-check', anchors: [domainAnchor(n)], missing: true, says, wayOut }]
      }
      return [
        // a change that names no cloud leaves the cloud as it is
        ...check.gates
          .filter(({ gate }) => gate !== 'G8' || inquiry.resource !== undefined)
          .flatMap((gate) => gateProblem(atSite(gate, n)) ?? []),
        ...outcomeProblems(
          check,
          edited ? 'add-site' : context.detection?.outcome.kind === 'type' ? context.detection.outcome.filingType : undefined,
          n,
        ),
      ]
    }),
  )
}

/** A gate speaks of the first step's fields; the same line at the site's own. */
const atSite = (gate: GateLine, n: number): GateLine => ({
  ...gate,
  anchor: gate.anchor === 'verify-type.resource' ? resourceAnchor(n) : domainAnchor(n),
})

/**
 * All sites of an order are filed together, so each must come out as the type the order is; a domain that a change puts on a filed site must
 * be one that could be added.
 */
function outcomeProblems({ outcome }: SiteCheck, expected: FilingTypeId | undefined, n: number): Problem[] {
  const at = { ...certain, anchors: [domainAnchor(n)] } as const
  if (outcome.kind === 'block') return [{ ...at, ruleKey: outcome.code, says: outcome.says, wayOut: outcome.wayOut }]
  if (outcome.kind === 'retry') {
    const says = '这个网站没有查完：有一方暂时没有回应'
    return [{ ...at, ruleKey: 'site-check-retry', says, wayOut: '已填的内容都保留着，请再查一次；仍不行，隔 30 分钟再试' }]
  }
  if (expected === undefined || expected === outcome.filingType) return []
  const says = `这个域名要办的是「${filingTypeNames[outcome.filingType]}」，不能和「${filingTypeNames[expected]}」一起办`
  return [{ ...at, ruleKey: 'site-other-type', says, wayOut: '请删去这个网站，或换一个还没有备案的域名' }]
}
