/** 变更网站: provinces where 变更网站 does not exist, so it becomes 变更备案. Source: spec D (site_change_type_supported), B4. */
import type { ProvinceRules } from '@domain/provinces/province-rules'
import * as z from '@domain/zod'
import { provinceRule } from './rule'

const value = z.union([z.literal(false), z.strictObject({ unit: z.literal(false) })])

/** Why 变更网站 is not to be had here; undefined where it is, or where that is not known. */
export function siteChangeRefused(province: ProvinceRules | undefined, individual: boolean | undefined): string | undefined {
  const parsed = value.safeParse(province?.rules.siteChangeTypeSupported?.value)
  if (!parsed.success || (parsed.data !== false && individual !== false)) return undefined
  return `${province?.name}不单独办理变更网站，要办变更备案`
}

export const siteChangeTypeSupportedRule = provinceRule({
  key: 'siteChangeTypeSupported',
  label: '能否单独变更网站',
  value,
  words: (given) => `${given === false ? '' : '单位'}不单独办理变更网站，要办变更备案`,
  when: { filingType: 'change-site' },
  find: (_, scope) => {
    const says = siteChangeRefused(scope.context.province, scope.facts.isIndividual)
    return says === undefined ? [] : [{ anchors: ['sites.0.siteName'], says, wayOut: '请从「我的备案」改办变更备案，内容可以一样' }]
  },
})
