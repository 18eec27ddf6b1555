/** 网站建设方案书: from how many sites or domains a province wants a plan. Source: spec D (construction_plan_threshold_*). */
import type { Scope } from '@domain/facts/scope'
import type { MaterialId } from '@domain/materials/material'
import * as z from '@domain/zod'
import { countOf } from './filed-counts'
import { type Finding, provinceRule } from './rule'
import { yes } from './shape'

const counted = {
  sites: '个网站（含已备案的）',
  'filed-sites': '个已备案的网站',
  'distinct-domains': '个不同的域名（含已备案的）',
  domains: '个域名（含已备案的）',
} as const
const instead = {
  statement: { material: 'domains-statement', name: '盖章说明（个人按手印）' },
  'guarantee-letter': { material: 'guarantee-letter', name: '保证书' },
  'use-explanation': { material: 'domains-statement', name: '各网站用途的说明' },
} as const satisfies Record<string, { material: MaterialId; name: string }>
const papers = {
  'domain-certificate': '各域名的域名证书',
  'certificate-copy': '主体证件复印件',
  'access-contract': '接入合同复印件',
} as const

const value = z.strictObject({
  op: z.enum(['>', '>=']),
  count: z.number(),
  counts: z.optional(z.string()),
  papers: z.optional(z.array(z.enum(Object.keys(papers) as [keyof typeof papers, ...(keyof typeof papers)[]]))),
  delivery: z.optional(z.literal('post')),
  trackingInRemark: yes,
  instead: z.optional(z.enum(Object.keys(instead) as [keyof typeof instead, ...(keyof typeof instead)[]])),
  format: z.optional(z.literal('stamped-pdf')),
})
type Value = z.output<typeof value>

/** One of our words, or what an overriding table says in its own. */
function counts({ counts: given = 'sites' }: Value): keyof typeof counted {
  if (Object.hasOwn(counted, given)) return given as keyof typeof counted
  if (/prefix/.test(given)) return 'distinct-domains'
  if (/domain/.test(given)) return 'domains'
  return /already filed/.test(given) ? 'filed-sites' : 'sites'
}

const threshold = (given: Value) => `${given.op === '>' ? '超过' : '达到'} ${given.count} ${counted[counts(given)]}`
const wanted = (given: Value) => (given.instead === undefined ? '网站建设方案书' : instead[given.instead].name)
const extras = (given: Value) => [
  ...(given.papers ?? []).map((paper) => `另附${papers[paper]}`),
  ...(given.delivery === 'post' ? ['原件邮寄给管局'] : []),
  ...(given.trackingInRemark === true ? ['快递单号写进网站备注'] : []),
  ...(given.format === 'stamped-pdf' ? ['盖章后做成 PDF'] : []),
]
const words = (given: Value) => [`${threshold(given)}要交${wanted(given)}`, ...extras(given)].join('；')

const reached = (given: Value, scope: Scope) => {
  const number = countOf(counts(given), scope)
  return given.op === '>' ? number > given.count : number >= given.count
}

function demand(given: Value, scope: Scope) {
  if (!reached(given, scope)) return []
  const why = `${scope.context.province?.name}规定${threshold(given)}要交${wanted(given)}。`
  const material: MaterialId = given.instead === undefined ? 'construction-plan' : instead[given.instead].material
  const certificates = given.papers?.includes('domain-certificate') ? scope.answers.sites.map((_, site) => site) : []
  return [
    { material, level: 'required' as const, why, tips: extras(given) },
    ...certificates.map((site) => ({ material: 'domain-certificate' as const, level: 'required' as const, why, site })),
  ]
}

/** Where the plan goes by post, its tracking number belongs into the site's remark. */
const find = (given: Value, scope: Scope): readonly Finding[] =>
  given.trackingInRemark !== true ||
  !reached(given, scope) ||
  scope.answers.sites.some((site) => /单号.*[0-9A-Za-z]{6}/.test(site.siteRemark ?? ''))
    ? []
    : [
        {
          id: 'tracking',
          anchors: ['sites.0.siteRemark'],
          says: `${scope.context.province?.name}要求把邮寄方案书的快递单号写进网站备注`,
          wayOut: '寄出后请在备注里写：方案书快递单号：',
        },
      ]

export const constructionPlanThresholdUnitRule = provinceRule({
  key: 'constructionPlanThresholdUnit',
  label: '单位何时要交建设方案书',
  value,
  words: (given) => `单位${words(given)}`,
  when: { isIndividual: false },
  find,
  demand,
})
export const constructionPlanThresholdIndividualRule = provinceRule({
  key: 'constructionPlanThresholdIndividual',
  label: '个人何时要交建设方案书',
  value,
  words: (given) => `个人${words(given)}`,
  when: { isIndividual: true },
  find,
  demand,
})
