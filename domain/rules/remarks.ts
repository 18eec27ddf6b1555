/** 备注: sentences the authority expects and the remark does not have yet. Source: spec C6, K1, D (site_remark_rules). */
import type { Scope } from '@domain/facts/scope'
import type { RemarkFragment } from '@domain/fields/field-spec'
import { siteRemarkFragments, subjectRemarkFragments } from '@domain/fields/remark'
import { type RemarkFragmentId, type SiteRemarkValue, siteRemarkValue } from '@domain/provinces/remark-values'
import { compiled2021 } from './compiled-source'
import { type Finding, nationalRule, provinceRule } from './rule'

const missing = (fragments: readonly RemarkFragment[]) => fragments.filter((fragment) => fragment.required && !fragment.present)
const national = (fragments: readonly RemarkFragment[]) => missing(fragments).filter(({ provincial }) => provincial !== true)
const ofProvince = (fragments: readonly RemarkFragment[]) => missing(fragments).filter(({ provincial }) => provincial === true)

const finding = (anchor: string, { id, label }: RemarkFragment, remark: string | undefined): Finding => ({
  id,
  anchors: [anchor],
  says: id === 'content' ? '备注里要写清网站的具体内容' : `备注里要写明「${label}」`,
  wayOut: id === 'content' ? '请写出网站放什么、给谁看，不少于 12 个字' : `请点「${label}」把这句话加进备注，再补全`,
  ...(remark?.trim() ? {} : { missing: true }),
})

export const remarkRule = nationalRule({
  key: 'remark',
  rule: compiled2021,
  find: (scope) => [
    ...national(subjectRemarkFragments(scope)).map((fragment) =>
      finding('subject.subjectRemark', fragment, scope.answers.subject.subjectRemark),
    ),
    ...scope.answers.sites.flatMap((site, n) =>
      national(siteRemarkFragments(scope, n)).map((fragment) => ({
        ...finding(`sites.${n}.siteRemark`, fragment, site.siteRemark),
        anchors: [`sites.${n}.siteRemark`, `sites.${n}.serviceContent`] as const,
      })),
    ),
  ],
})

const fragmentNames: Readonly<Record<RemarkFragmentId, string>> = {
  content: '网站内容',
  contentAndUse: '网站内容和用途',
  personalPledge: '个人网站承诺',
  sameSite: '多个域名指向同一网站',
  useWithoutSite: '只给小程序用的说明',
  resourceUse: '多个云服务的用途',
  multiIp: '服务器不在同一省的原因',
  emergencyContact: '应急联系人和关系',
  openingDate: '开通后的内容和预计开通日期',
}
const list = (ids: readonly RemarkFragmentId[]) => ids.map((id) => fragmentNames[id]).join('、')

const words = (given: SiteRemarkValue) =>
  [
    given.individual && `个人网站备注要写：${list(given.individual)}`,
    given.anyone && `有这种情况的要写：${list(given.anyone)}`,
    given.minLengthIndividual !== undefined && `个人网站备注不少于 ${given.minLengthIndividual} 个字`,
    given.contentIf && `服务内容选${given.contentIf.map((content) => `「${content}」`).join('')}的要写内容`,
    given.contentIfIndividual && `个人选${given.contentIfIndividual.map((content) => `「${content}」`).join('')}的要写内容`,
    given.contentUnless && '服务内容不是单位门户或个人空间的要写内容',
  ]
    .filter(Boolean)
    .join('；')

/** What a province adds: its own sentences, and a least number of words. */
export const siteRemarkRulesRule = provinceRule({
  key: 'siteRemarkRules',
  label: '网站备注',
  value: siteRemarkValue,
  words,
  find: ({ minLengthIndividual = 0, anyone = [] }, scope) => [
    ...scope.answers.sites.flatMap((site, n): Finding[] => [
      ...ofProvince(siteRemarkFragments(scope, n)).map((fragment) => finding(`sites.${n}.siteRemark`, fragment, site.siteRemark)),
      ...(scope.facts.isIndividual === true ? tooShort(minLengthIndividual, site.siteRemark, n, scope) : []),
    ]),
    ...(anyone.includes('emergencyContact') ? emergencyFindings(scope) : []),
  ],
})

/** The emergency contact is missing from the subject's remark; said by the rule that wants it there. */
export const emergencyFindings = (scope: Scope): Finding[] =>
  ofProvince(subjectRemarkFragments(scope)).map((fragment) =>
    finding('subject.subjectRemark', fragment, scope.answers.subject.subjectRemark),
  )

function tooShort(least: number, remark: string | undefined, n: number, { context }: Scope): Finding[] {
  const length = Array.from(remark?.trim() ?? '').length
  if (length >= least) return []
  const says = `${context.province?.name}要求网站备注不少于 ${least} 个字，现在有 ${length} 个`
  return [{ id: 'length', anchors: [`sites.${n}.siteRemark`], says, wayOut: '请补充网站的内容和用途' }]
}
