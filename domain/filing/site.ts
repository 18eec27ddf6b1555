/** 网站信息: one site. The first site's domain and resource are those of the first step. Source: spec C4. */
import * as z from '@domain/zod'
import { resourceChoiceSchema } from './resource'
import { line } from './text'

const words = (max: number) => z.optional(z.array(z.string().check(z.maxLength(60))).check(z.maxLength(max, `最多 ${max} 项`)))

export const siteSchema = z.object({
  /** 网站备案号 of a site that is filed already. */
  filingNumber: line(60),
  siteName: line(60),
  domains: words(10),
  resources: z.optional(z.array(resourceChoiceSchema).check(z.maxLength(10))),
  /** Domains beside the first, where the policy allows several; one per line while typing, so a line may be empty. */
  moreDomains: words(30),
  /** Ids of further cloud resources of the account that the site runs on. */
  moreResources: words(30),
  homeUrls: words(30),
  /** Chinese name from the list of service contents (spec C7). */
  serviceContent: line(40),
  /** Kebab-case ids of prior approvals; `none` stands alone. */
  preApprovalTypes: words(14),
  preApprovalNumber: line(60),
  languages: words(17),
  siteRemark: line(300),
})
export type Site = z.infer<typeof siteSchema>
