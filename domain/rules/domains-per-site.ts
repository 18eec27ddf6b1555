/** 一个网站几个域名: a province's own, lower number; the policy's is checked for everybody and the smaller one counts. Source: spec D (domains_per_site), K1. */
import { domainAnchor, siteDomains } from '@domain/facts/sites'
import * as z from '@domain/zod'
import { provinceRule } from './rule'

export const domainsPerSiteRule = provinceRule({
  key: 'domainsPerSite',
  label: '一个网站的域名数',
  value: z.number(),
  words: (most) => `一个网站最多 ${most} 个域名`,
  find: (most, { answers, context }) =>
    answers.sites.flatMap((_, n) => {
      const number = siteDomains(answers, n).length
      if (number <= most) return []
      const says = `${context.province?.name}规定一个网站最多 ${most} 个域名，现在有 ${number} 个`
      return [{ anchors: [domainAnchor(n)], says, wayOut: '请把其余域名作为另外的网站填写' }]
    }),
})
