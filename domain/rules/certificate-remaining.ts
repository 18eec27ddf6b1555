/** 证件快到期: certificates should have three months left on the day of submission. Source: spec C2, C3, B3 (certificateMinRemainingDays). */
import { daysBetween } from '@domain/fields/validity'
import type { Anchor } from '@domain/filing/anchor'
import { responsiblePeople } from './responsible-people'
import { type Finding, nationalRule } from './rule'

export const certificateRemainingRule = nationalRule({
  key: 'certificate-remaining',
  rule: { source: 'product/域名与网站/网站备案/备案准备/备案材料上传.md', asOf: '2021-11-12' },
  find: (scope) => {
    const { answers, facts, today, context } = scope
    const least = context.policy.certificateMinRemainingDays
    const of = (anchor: Anchor, what: string, to: string | undefined, longTerm: boolean | undefined): Finding[] => {
      if (longTerm === true || !to || to < today) return []
      const left = daysBetween(today, to)
      const wayOut = '能换新证的请先换新证；急着办可以继续'
      return left >= least ? [] : [{ anchors: [anchor], says: `${what}还有 ${left} 天到期，要求至少剩 ${least} 天`, wayOut }]
    }
    const unit = facts.isIndividual === false
    return [
      ...(unit
        ? of('subject.certificateValidTo', '单位证件', answers.subject.certificateValidTo, answers.subject.certificateLongTerm)
        : []),
      ...responsiblePeople(scope).flatMap(({ person, role, validToAt }) =>
        of(validToAt, role === '您' ? '您的证件' : `${role}的证件`, person.idValidTo, person.idLongTerm),
      ),
    ]
  },
})
