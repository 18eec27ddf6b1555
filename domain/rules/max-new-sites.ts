/** 一次能报几个网站: a province's own, lower number; the policy's is checked for everybody. Source: spec C13, D (max_new_sites_per_order_*), K1. */
import type { Scope } from '@domain/facts/scope'
import * as z from '@domain/zod'
import { provinceRule } from './rule'

const find = (most: number, { answers, context }: Scope) =>
  answers.sites.slice(most).map((_, i) => ({
    anchors: [`sites.${most + i}.siteName`] as const,
    says: `${context.province?.name}一次最多备案 ${most} 个网站，现在有 ${answers.sites.length} 个`,
    wayOut: '请先删去多出来的网站，这次通过后再新增',
  }))

const value = z.number()
export const maxNewSitesPerOrderUnitRule = provinceRule({ key: 'maxNewSitesPerOrderUnit', value, when: { isIndividual: false }, find })
export const maxNewSitesPerOrderIndividualRule = provinceRule({
  key: 'maxNewSitesPerOrderIndividual',
  value,
  when: { isIndividual: true },
  find,
})
