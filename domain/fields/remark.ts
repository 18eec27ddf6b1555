/** 备注: what a remark has to say, as sentences the person inserts and completes, never typed blind. Source: spec C6, K1, D (site_remark_rules). */

import { ruleOf, type Scope } from '@domain/facts/scope'
import { siteDomains, siteResources } from '@domain/facts/sites'
import { demandedFragments, emergencyInRemark, type RemarkFragmentId } from '@domain/provinces/remark-values'
import type { RemarkFragment } from './field-spec'

type Sentence = Omit<RemarkFragment, 'present'> & { readonly says: RegExp | ((remark: string) => boolean) }

const shown = (remark: string, sentences: readonly Sentence[]): RemarkFragment[] =>
  sentences.map(({ says, ...sentence }) => ({ ...sentence, present: typeof says === 'function' ? says(remark) : says.test(remark) }))

/** Enough words to say what a site holds: the inserted beginning alone is not. */
const tellsContent = (remark: string) => (remark.match(/\p{Script=Han}/gu) ?? []).length >= 12
const onlyProgram = (remark: string) => /小程序|公众号/.test(remark)
const asked = (wanted: boolean): { provincial?: true } => (wanted ? { provincial: true } : {})

/** Sentences for the n-th site's remark. */
export function siteRemarkFragments(scope: Scope, n: number): RemarkFragment[] {
  const { answers, facts } = scope
  const site = answers.sites[n] ?? {}
  const wanted = demandedFragments(ruleOf(scope, 'siteRemarkRules')?.value, facts.isIndividual, site.serviceContent)
  return shown(site.siteRemark ?? '', [...contents(scope, n, wanted), ...several(scope, n, wanted), ...provincial(scope, n, wanted)])
}

function contents({ answers, facts }: Scope, n: number, wanted: readonly RemarkFragmentId[]): Sentence[] {
  const site = answers.sites[n] ?? {}
  const names = `${site.siteName ?? ''}${answers.subject.subjectName ?? ''}`
  const medical = answers['verify-type'].subjectNature === 'medical' || /医院|诊所|门诊/.test(names)
  const byProvince = wanted.includes('content')
  return [
    {
      id: 'content',
      label: '网站内容',
      text: '网站主要内容为：',
      required: byProvince || facts.isIndividual === true || site.serviceContent === '其他',
      ...asked(byProvince),
      says: tellsContent,
    },
    ...when(medical, {
      id: 'medicalLicence',
      label: '医疗机构执业许可证',
      text: '医疗机构执业许可证登记号：，有效期至：',
      required: true,
      says: /许可证.*[0-9A-Za-z]{6}/,
    }),
    ...when(/游戏/.test(names), { id: 'isbn', label: '游戏版号', text: '游戏版号 ISBN：', required: true, says: /ISBN.*\d/i }),
  ]
}

function several({ answers }: Scope, n: number, wanted: readonly RemarkFragmentId[]): Sentence[] {
  return [
    ...when(siteDomains(answers, n).length > 1, {
      id: 'sameSite',
      label: '多个域名',
      text: '以上域名都指向同一个网站。',
      required: true,
      ...asked(wanted.includes('sameSite')),
      says: /同一个?网站/,
    }),
    ...when(siteResources(answers, n).length > 1, {
      id: 'resourceUse',
      label: '多个云服务',
      text: '多个云服务的用途分别为：',
      required: true,
      ...asked(wanted.includes('resourceUse')),
      says: /用途/,
    }),
    ...when(siteResources(answers, n).length > 1 && wanted.includes('multiIp'), {
      id: 'multiIp',
      label: '多地服务器',
      text: '各服务器所在的省份为：，不在同一省的原因是：',
      required: true,
      provincial: true,
      says: /原因.{2}/,
    }),
  ]
}

/** What only single provinces ask for. */
function provincial({ answers }: Scope, n: number, wanted: readonly RemarkFragmentId[]): Sentence[] {
  const remark = answers.sites[n]?.siteRemark ?? ''
  const program = onlyProgram(remark)
  return [
    ...when(wanted.includes('contentAndUse'), {
      id: 'contentAndUse',
      label: '内容和用途',
      text: '网站主要内容为：，用于：',
      required: true,
      provincial: true,
      says: (text) => tellsContent(text) && /用于|用途|用来|为了|供.*(看|查|用)/.test(text),
    }),
    ...when(wanted.includes('personalPledge'), {
      id: 'personalPledge',
      label: '个人网站承诺',
      text: '本网站为个人网站，不放公司和单位的内容；如有不符，同意注销备案并列入黑名单。',
      required: true,
      provincial: true,
      says: /个人网站.*(不|无).*(公司|单位|企业)/,
    }),
    ...when(wanted.includes('openingDate') && !program, {
      id: 'openingDate',
      label: '开通后的内容和日期',
      text: '网站开通后的内容为：，预计开通日期：',
      required: true,
      provincial: true,
      says: /开通.*\d/,
    }),
    {
      id: 'useWithoutSite',
      label: '没有网页',
      text: '域名仅用于小程序或邮箱，没有网页。',
      required: wanted.includes('useWithoutSite') && program,
      ...asked(wanted.includes('useWithoutSite') && program),
      says: (text) =>
        /小程序|公众号|邮箱/.test(text) && (!wanted.includes('useWithoutSite') || /仅用|只用|没有网页|无网页|没有网站/.test(text)),
    },
  ]
}

/** The rule that wants the emergency contact in the remark, if one does. */
export function emergencyRemarkRule(scope: Scope): string | undefined {
  const distinct = scope.facts.isIndividual === true ? 'distinctPhoneRuleIndividual' : 'distinctPhoneRuleUnit'
  const says = (key: string) => {
    const parsed = emergencyInRemark.safeParse(ruleOf(scope, key)?.value)
    return parsed.success && (parsed.data.emergencyInRemark === true || parsed.data.nameInRemark === true)
  }
  if (says('emergencyContactRule')) return 'emergencyContactRule'
  if (says(distinct)) return distinct
  const sites = demandedFragments(ruleOf(scope, 'siteRemarkRules')?.value, scope.facts.isIndividual, undefined)
  return sites.includes('emergencyContact') ? 'siteRemarkRules' : undefined
}

/** Sentences for the subject's remark. */
export function subjectRemarkFragments(scope: Scope): RemarkFragment[] {
  const { subject } = scope.answers
  const trader = /^\s*92/.test(scope.answers['verify-type'].subjectCertificateNumber ?? '')
  const emergency = emergencyRemarkRule(scope) !== undefined && Boolean(subject.emergencyPhone)
  const contact = [subject.emergencyContactName, subject.emergencyContactRelation].filter(Boolean).join('，')
  return shown(subject.subjectRemark ?? '', [
    ...when(subject.addressMostDetailed === true, {
      id: 'addressMostDetailed',
      label: '最详细地址',
      text: '通信地址已是最详细地址，没有门牌号。',
      required: true,
      says: /最详细/,
    }),
    ...when(emergency, {
      id: 'emergencyContact',
      label: '应急联系人',
      text: `应急联系人：${contact}`,
      required: true,
      provincial: true,
      says: /应急联系人.{2}/,
    }),
    ...when(trader, { id: 'noSeal', label: '没有公章', text: '个体工商户无公章。', required: false, says: /无公章/ }),
    ...when(trader, { id: 'noTradeName', label: '没有字号', text: '个体工商户无工商字号，注册号：', required: false, says: /无工商字号/ }),
  ])
}

const when = (holds: boolean, sentence: Sentence): Sentence[] => (holds ? [sentence] : [])
