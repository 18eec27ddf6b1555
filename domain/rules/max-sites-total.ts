/** 一个主体一共几个网站: what is filed already counts too. Source: spec D (max_sites_total_*). */
import type { Scope } from '@domain/facts/scope'
import * as z from '@domain/zod'
import { countOf } from './filed-counts'
import { type Finding, provinceRule } from './rule'

const find = (most: number, scope: Scope): readonly Finding[] => {
  const filed = countOf('filed-sites', scope)
  const fresh = countOf('new-sites', scope)
  const allowed = Math.max(0, most - filed)
  return scope.answers.sites.slice(allowed, Math.max(allowed, fresh)).map((_, i) => ({
    anchors: [`sites.${allowed + i}.siteName`] as const,
    says: `${scope.context.province?.name}一个主体最多 ${most} 个网站，已有 ${filed} 个，这次又报 ${fresh} 个`,
    wayOut: '请先注销不用的网站，或减少这次要报的网站',
  }))
}

export const maxSitesTotalUnitRule = provinceRule({
  key: 'maxSitesTotalUnit',
  label: '单位的网站总数',
  value: z.number(),
  words: (most) => `一个单位最多 ${most} 个网站`,
  when: { isIndividual: false },
  find,
})
export const maxSitesTotalIndividualRule = provinceRule({
  key: 'maxSitesTotalIndividual',
  label: '个人的网站总数',
  value: z.number(),
  words: (most) => `一个人最多 ${most} 个网站`,
  when: { isIndividual: true },
  find,
})
