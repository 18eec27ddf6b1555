/** 特殊材料: papers one province wants in one case, and how old papers may be there. Source: spec D (special_materials), K4, B5. */
import type { Scope } from '@domain/facts/scope'
import { siteResources } from '@domain/facts/sites'
import type { MaterialId } from '@domain/materials/material'
import { materials } from '@domain/materials/registry'
import * as z from '@domain/zod'
import { becomesEnterprise } from './against-record'
import { heldByForeignParent } from './domain-certificate'
import { countOf } from './filed-counts'
import { hits, wordsShape } from './named-words'
import { type Demand, provinceRule } from './rule'
import { count, filingTypes, material, natures } from './shape'

const occasions = {
  'individual-to-enterprise': '个人变更为企业',
  'foreign-parent-holder': '域名持有人是境外母公司',
  'domain-changed': '变更涉及域名',
  'online-shop-licence': '网店执照',
} as const

const needShape = z.strictObject({
  material,
  who: z.optional(z.enum(['individual', 'unit'])),
  natures: z.optional(natures),
  words: z.optional(wordsShape),
  types: z.optional(filingTypes),
  when: z.optional(z.enum(Object.keys(occasions) as [keyof typeof occasions, ...(keyof typeof occasions)[]])),
  resourcesOver: count,
  domainsOver: count,
})
type Need = z.output<typeof needShape>

const value = z.strictObject({
  needs: z.optional(z.array(needShape)),
  /** Days an authorization letter may be old here; other letters keep the policy's. */
  authorizationMaxAgeDays: count,
  paperMaxAgeDays: z.optional(z.record(z.string(), z.number())),
  remarks: z.optional(z.array(z.enum(['medicalLicence', 'isbn']))),
})
type Value = z.output<typeof value>

const remarkNames = { medicalLicence: '医疗机构写明执业许可证', isbn: '游戏写明版号' } as const

/** Everything about one need except the site it is for. */
function holds(need: Need, scope: Scope): boolean {
  const { answers, facts } = scope
  const nature = answers['verify-type'].subjectNature
  return (
    (need.who === undefined || (need.who === 'individual') === facts.isIndividual) &&
    (need.natures === undefined || need.natures.some((one) => one === nature)) &&
    (need.words === undefined || hits(scope, need.words, ['subject-name', 'site-name', 'scope', 'remark']).length > 0) &&
    (need.types === undefined || need.types.some((type) => type === facts.filingType)) &&
    (need.domainsOver === undefined || countOf('domains', scope) > need.domainsOver) &&
    (need.resourcesOver === undefined || answers.sites.some((_, n) => siteResources(answers, n).length > (need.resourcesOver ?? 0)))
  )
}

function occasion({ when }: Need, scope: Scope, site: number): boolean {
  if (when === undefined) return true
  if (when === 'individual-to-enterprise') return becomesEnterprise(scope)
  if (when === 'foreign-parent-holder') return heldByForeignParent(scope, site)
  // The paper itself says in which changes it is asked for.
  if (when === 'domain-changed') return scope.facts.filingType === 'change-filing' || scope.facts.filingType === 'change-site'
  return /网店|电商|平台.*https?:|https?:/.test(
    `${scope.answers.subject.certificateAddress ?? ''}${scope.answers.subject.businessScope ?? ''}`,
  )
}

export const specialMaterialsRule = provinceRule({
  key: 'specialMaterials',
  label: '特别的材料',
  value,
  words: ({ needs = [], authorizationMaxAgeDays, paperMaxAgeDays = {}, remarks = [] }) =>
    [
      ...needs.map(
        ({ material: id, when, who }) =>
          `${when ? `${occasions[when]}时` : who === 'individual' ? '个人' : who === 'unit' ? '单位' : ''}要交${materials[id].name}（按情况）`,
      ),
      authorizationMaxAgeDays !== undefined && `授权书 ${authorizationMaxAgeDays} 天内签署有效`,
      ...Object.entries(paperMaxAgeDays).map(([id, days]) => `${materials[id as MaterialId]?.name ?? id} ${days} 天内有效`),
      ...remarks.map((remark) => remarkNames[remark]),
    ]
      .filter(Boolean)
      .join('；'),
  demand: (given, scope) => [
    ...ages(given),
    ...(given.needs ?? [])
      .filter((need) => holds(need, scope))
      .flatMap((need): Omit<Demand, 'rule'>[] => {
        const spec = materials[need.material]
        const sites = spec.per === undefined ? [0] : scope.answers.sites.map((_, n) => n)
        const why = `${scope.context.province?.name}：${spec.why}`
        return sites
          .filter((site) => occasion(need, scope, site))
          .map((site) => ({ material: need.material, level: 'required', why, site, ...aged(given, need.material) }))
      }),
  ],
})

const aged = (given: Value, id: MaterialId): Pick<Demand, 'maxAgeDays'> => {
  const days = given.paperMaxAgeDays?.[id] ?? (id.endsWith('-authorization') ? given.authorizationMaxAgeDays : undefined)
  return days === undefined ? {} : { maxAgeDays: days }
}

/** Ages of papers that others ask for: they make no slot, they only say how old it may be. */
function ages(given: Value): Omit<Demand, 'rule'>[] {
  return Object.values(materials).flatMap(({ id }) => {
    const days = aged(given, id)
    return days.maxAgeDays === undefined ? [] : [{ material: id, level: 'optional', why: '', onlyTips: true, ...days }]
  })
}
