/** 备注: what a remark has to say, as sentences the person inserts and completes, never typed blind. Source: spec C6, K1. */

import { ruleOf, type Scope } from '@domain/facts/scope'
import { siteDomains, siteResources } from '@domain/facts/sites'
import type { RemarkFragment } from './field-spec'

type Sentence = Omit<RemarkFragment, 'present'> & { readonly says: RegExp | ((remark: string) => boolean) }

const shown = (remark: string, sentences: readonly Sentence[]): RemarkFragment[] =>
  sentences.map(({ says, ...sentence }) => ({ ...sentence, present: typeof says === 'function' ? says(remark) : says.test(remark) }))

/** Enough words to say what a site holds: the inserted beginning alone is not. */
const tellsContent = (remark: string) => (remark.match(/\p{Script=Han}/gu) ?? []).length >= 12

/** Sentences for the n-th site's remark. */
export function siteRemarkFragments(scope: Scope, n: number): RemarkFragment[] {
  const { answers, facts } = scope
  const site = answers.sites[n] ?? {}
  const names = `${site.siteName ?? ''}${answers.subject.subjectName ?? ''}`
  const medical = answers['verify-type'].subjectNature === 'medical' || /医院|诊所|门诊/.test(names)
  const sentences: Sentence[] = [
    {
      id: 'content',
      label: '网站内容',
      text: '网站主要内容为：',
      required: facts.isIndividual === true || site.serviceContent === '其他',
      says: tellsContent,
    },
    ...when(siteDomains(answers, n).length > 1, {
      id: 'sameSite',
      label: '多个域名',
      text: '以上域名都指向同一个网站。',
      required: true,
      says: /同一个?网站/,
    }),
    ...when(siteResources(answers, n).length > 1, {
      id: 'resourceUse',
      label: '多个云服务',
      text: '多个云服务的用途分别为：',
      required: true,
      says: /用途/,
    }),
    ...when(medical, {
      id: 'medicalLicence',
      label: '医疗机构执业许可证',
      text: '医疗机构执业许可证登记号：，有效期至：',
      required: true,
      says: /许可证.*[0-9A-Za-z]{6}/,
    }),
    ...when(/游戏/.test(names), { id: 'isbn', label: '游戏版号', text: '游戏版号 ISBN：', required: true, says: /ISBN.*\d/i }),
    { id: 'useWithoutSite', label: '没有网页', text: '域名仅用于小程序或邮箱，没有网页。', required: false, says: /小程序|公众号|邮箱/ },
  ]
  return shown(site.siteRemark ?? '', sentences)
}

/** Sentences for the subject's remark. */
export function subjectRemarkFragments(scope: Scope): RemarkFragment[] {
  const { subject } = scope.answers
  const trader = /^\s*92/.test(scope.answers['verify-type'].subjectCertificateNumber ?? '')
  const emergency = ruleOf(scope, 'emergencyContactRule') !== undefined
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
      says: /应急联系人.{2}/,
    }),
    ...when(trader, { id: 'noSeal', label: '没有公章', text: '个体工商户无公章。', required: false, says: /无公章/ }),
    ...when(trader, { id: 'noTradeName', label: '没有字号', text: '个体工商户无工商字号，注册号：', required: false, says: /无工商字号/ }),
  ])
}

const when = (holds: boolean, sentence: Sentence): Sentence[] => (holds ? [sentence] : [])
