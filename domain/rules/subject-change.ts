/** 变更主体: whether a recorded subject may become another one, and with which papers. Source: spec D (subject_change_*). */
import type { Scope } from '@domain/facts/scope'
import { siteDomains } from '@domain/facts/sites'
import { isIndividual } from '@domain/filing/subject-natures'
import * as z from '@domain/zod'
import {
  becomesEnterprise,
  becomesIndividual,
  becomesOtherSubject,
  differsFromRecord,
  isRenamed,
  sameRepAsRecorded,
  wasIndividual,
} from './against-record'
import { domainLookUp } from './looked-up'
import { type Finding, provinceRule } from './rule'
import { yes } from './shape'

/** In a change the subject's name is where the person is; the number stands on a page of its own. */
const anchors = ['subject.subjectName', 'verify-type.subjectCertificateNumber'] as const
const anew = '请先注销原备案，再以新的主体办首次备案'

const unitValue = z.strictObject({
  otherUnit: z.optional(z.union([z.boolean(), z.enum(['with-registry-proof', 'same-legal-rep', 'if-domain-belongs-to-unit'])])),
  individual: z.optional(z.boolean()),
  renameLetter: yes,
  soleTraderToIndividual: yes,
  letterIfPersonNotLegalRep: yes,
  nameEqualsOnAccess: yes,
})
type UnitChange = z.output<typeof unitValue>

const unitWords = (given: UnitChange) =>
  [
    given.otherUnit === true && '单位备案可以变更为另一个单位',
    given.otherUnit === false && '单位备案不能变更为另一个单位',
    given.otherUnit === 'with-registry-proof' && '变更为另一个单位要有登记机关的证明',
    given.otherUnit === 'same-legal-rep' && '变更为另一个单位要是同一位法定代表人',
    given.otherUnit === 'if-domain-belongs-to-unit' && '域名属于新单位的，可以变更为新单位',
    given.individual === true && '可以变更为个人',
    given.individual === false && '不能变更为个人',
    given.renameLetter && '改名要交工商更名函',
    given.soleTraderToIndividual && '个体工商户可以变更为经营者个人',
    given.letterIfPersonNotLegalRep && '主体负责人不是法定代表人的要交授权书',
    given.nameEqualsOnAccess && '接入时名称要和备案一致，人员和地址可以以后变更',
  ]
    .filter(Boolean)
    .join('；')

/** Every domain of the filing is known to be held by this unit. */
const domainsAreOwn = (scope: Scope) =>
  scope.answers.sites.every((_, n) =>
    siteDomains(scope.answers, n).every((domain) => domainLookUp(scope, domain)?.holder?.name === scope.answers.subject.subjectName),
  )

export const subjectChangeUnitRule = provinceRule({
  key: 'subjectChangeUnit',
  label: '单位变更主体',
  value: z.nullable(unitValue),
  words: (given) => (given === null ? '没有写明单位主体能否变更' : unitWords(given)),
  find: (given, scope): readonly Finding[] => {
    if (given === null) return []
    const here = scope.context.province?.name
    if (given.nameEqualsOnAccess === true && differsFromRecord(scope)?.name === true) {
      const wayOut = '请先在原接入商处变更名称；人员和地址可以通过后再变更'
      return [
        {
          id: 'name',
          anchors: ['verify-type.subjectCertificateNumber', 'subject.subjectName'],
          says: `${here}要求接入时名称和备案一致`,
          wayOut,
        },
      ]
    }
    if (wasIndividual(scope) !== false || !becomesOtherSubject(scope)) return []
    if (becomesIndividual(scope)) {
      const trader = given.soleTraderToIndividual === true && scope.context.record?.certificateNumber.startsWith('92') === true
      if (given.individual === true || trader || (given.individual === undefined && given.soleTraderToIndividual !== true)) return []
      return [{ id: 'individual', anchors, says: `${here}的单位备案不能变更为个人`, wayOut: anew }]
    }
    if (given.otherUnit === false) return [{ id: 'other', anchors, says: `${here}的单位备案不能变更为另一个单位`, wayOut: anew }]
    if (given.otherUnit === 'same-legal-rep' && !sameRepAsRecorded(scope)) {
      return [{ id: 'rep', anchors, says: `${here}只有同一位法定代表人的单位之间可以变更`, wayOut: anew }]
    }
    if (given.otherUnit === 'if-domain-belongs-to-unit' && !domainsAreOwn(scope)) {
      return [{ id: 'domain', anchors, says: `${here}规定，域名属于新单位的才能变更为新单位`, wayOut: '请先在注册商处把域名过户给新单位' }]
    }
    return []
  },
  demand: (given, scope) => {
    if (given === null || wasIndividual(scope) !== false || scope.facts.isIndividual !== false) return []
    const here = scope.context.province?.name
    const other = becomesOtherSubject(scope)
    return [
      ...(given.otherUnit === 'with-registry-proof' && other
        ? [{ material: 'registry-proof' as const, level: 'required' as const, why: `${here}规定，变更为另一个单位要有登记机关的证明。` }]
        : []),
      ...(given.renameLetter === true && !other && isRenamed(scope)
        ? [{ material: 'name-change-letter' as const, level: 'required' as const, why: `${here}规定，单位改名要交工商更名函。` }]
        : []),
      ...(given.letterIfPersonNotLegalRep === true && scope.facts.subjectPersonIsLegalRep === false
        ? [
            {
              material: 'subject-person-authorization' as const,
              level: 'required' as const,
              why: `${here}规定，主体负责人不是法定代表人的变更要交授权书。`,
            },
          ]
        : []),
    ]
  },
})

const individualWord = z.enum(['free', 'not-allowed', 'to-enterprise-if-legal-rep'])
const individualValue = z.union([
  individualWord,
  z.strictObject({
    rule: z.enum(['to-enterprise-if-legal-rep', 'to-enterprise']),
    domainCertificate: yes,
    domainHolderIsEnterprise: yes,
    unitContentInRemark: yes,
  }),
])
type IndividualChange = z.output<typeof individualValue>
const readIndividual = (given: IndividualChange): Exclude<IndividualChange, string> | { rule: z.output<typeof individualWord> } =>
  typeof given === 'string' ? { rule: given } : given

export const subjectChangeIndividualRule = provinceRule({
  key: 'subjectChangeIndividual',
  label: '个人变更主体',
  value: individualValue,
  words: (given) => {
    const parts = readIndividual(given)
    return [
      {
        free: '个人备案可以变更为别的主体',
        'not-allowed': '个人备案不能变更主体',
        'to-enterprise-if-legal-rep': '个人备案只能变更为本人担任法定代表人的企业',
        'to-enterprise': '个人备案可以变更为企业，换成别人的建议注销后重新备案',
      }[parts.rule],
      'domainCertificate' in parts && parts.domainCertificate && '要交域名证书',
      'domainHolderIsEnterprise' in parts && parts.domainHolderIsEnterprise && '提交时域名要已在企业名下',
      'unitContentInRemark' in parts && parts.unitContentInRemark && '内容明显属于单位的，在备注里说明也可以',
    ]
      .filter(Boolean)
      .join('；')
  },
  find: (given, scope) => {
    if (wasIndividual(scope) !== true || !becomesOtherSubject(scope)) return []
    const parts = readIndividual(given)
    const here = scope.context.province?.name
    const add = (id: string, says: string, wayOut = anew): readonly Finding[] => [{ id, anchors, says, wayOut }]
    if (parts.rule === 'free') return []
    if (parts.rule === 'not-allowed') return add('other', `${here}的个人备案不能变更为别的主体`)
    if (!becomesEnterprise(scope)) return add('person', `${here}的个人备案不能变更为另一个人`)
    const explained =
      'unitContentInRemark' in parts &&
      parts.unitContentInRemark === true &&
      /单位|公司|企业/.test(scope.answers.subject.subjectRemark ?? '')
    if (parts.rule === 'to-enterprise-if-legal-rep' && !sameRepAsRecorded(scope) && !explained) {
      return add('rep', `${here}的个人备案只能变更为本人担任法定代表人的企业`)
    }
    if ('domainHolderIsEnterprise' in parts && parts.domainHolderIsEnterprise === true && personHoldsDomain(scope)) {
      return add('holder', `${here}规定，变更为企业时域名要已在企业名下`, '请先在注册商处把域名过户给企业')
    }
    return []
  },
  demand: (given, scope) =>
    typeof given !== 'string' && given.domainCertificate === true && becomesEnterprise(scope)
      ? scope.answers.sites.map((_, site) => ({
          material: 'domain-certificate' as const,
          level: 'required' as const,
          site,
          why: `${scope.context.province?.name}规定，个人变更为企业要交域名证书。`,
        }))
      : [],
})

const personHoldsDomain = (scope: Scope) =>
  scope.answers.sites.some((_, n) =>
    siteDomains(scope.answers, n).some((domain) => isIndividual(domainLookUp(scope, domain)?.holder?.nature) === true),
  )
