/** 只给小程序用的域名: whether a domain without pages may be filed, and what the remark has to say. Source: spec D (mini_program_only_domain), C6. */
import * as z from '@domain/zod'
import { type Finding, provinceRule } from './rule'

/** The remark says what the domain is used for, not only by what. */
const tellsUse = (remark: string) => /用于|用途|用来|提供/.test(remark) && (remark.match(/\p{Script=Han}/gu) ?? []).length >= 12

export const miniProgramOnlyDomainRule = provinceRule({
  key: 'miniProgramOnlyDomain',
  label: '只给小程序用的域名',
  value: z.enum(['accepted', 'with-remark']),
  words: (value) => (value === 'accepted' ? '只给小程序用的域名可以备案' : '只给小程序、公众号用的域名可以备案，备注要写明用途'),
  find: (value, { answers, context }) =>
    value === 'accepted'
      ? []
      : answers.sites.flatMap((site, n): Finding[] => {
          const remark = site.siteRemark ?? ''
          const only = /小程序|公众号/.test(`${remark}${site.siteName ?? ''}`)
          if (!only || tellsUse(remark)) return []
          const says = `${context.province?.name}要求只给小程序或公众号用的域名写明用途`
          return [{ anchors: [`sites.${n}.siteRemark`], says, wayOut: '请写：域名仅用于某某小程序，提供什么服务，没有网页' }]
        }),
})
