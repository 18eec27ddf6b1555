/** The part of G7 about who holds the domain: the subject, or for a unit its legal representative where the province allows. Source: spec C10-5. */
import { normaliseNumber } from '@domain/certificates/check-number'
import { isIndividual } from '@domain/filing/subject-natures'
import { legalRepMayHold } from '@domain/provinces/read-values'
import type { DetectionFacts, GateLine } from '../detection-types'
import { type GateInput, likelyRefused, ruleOf, unknown, warns } from '../gate'

/** What holds everywhere where the province is silent: the holder is the subject. */
const nationwide = { source: 'product/域名与网站/网站备案/备案准备/备案域名.md', asOf: '2021-11-12' }

type RegisteredDomain = NonNullable<DetectionFacts['domain']>

/** A line when the holder is not, or may not be, the right one; undefined when it is the subject. */
export function domainHolder(domain: RegisteredDomain, { facts, answers, province }: GateInput): GateLine | undefined {
  const { holder } = domain
  if (holder === null) return unknown('G7', '注册商没有给出域名持有人，请自行确认持有人与备案主体一致')
  const number = normaliseNumber(answers.subjectCertificateType, answers.subjectCertificateNumber ?? '')
  if (normaliseNumber(undefined, holder.certificateNumber).replace('-', '') === number.replace('-', '')) return undefined
  const rule = province?.rules.domainHolderUnit
  const mayHold = legalRepMayHold(rule?.value)
  const byLegalRep = isIndividual(answers.subjectNature) === false && isIndividual(holder.nature) === true
  if (byLegalRep && facts.company?.legalRepName === holder.name && mayHold === true) return undefined
  if (byLegalRep && mayHold !== false && facts.company?.legalRepName === undefined) {
    return unknown('G7', '域名登记在个人名下：有的省允许是单位的法定代表人，请确认持有人就是法定代表人')
  }
  const source = rule === undefined ? nationwide : ruleOf(rule)
  return warns('G7', {
    code: 'domain-holder',
    says: `域名持有人与备案主体不一致，${likelyRefused(source.asOf)}`,
    wayOut: '请在注册商处把域名过户给备案主体，完成实名认证后再来验证',
    anchor: 'verify-type.domain',
    rule: source,
  })
}
