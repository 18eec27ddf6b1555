/** What provinces want in remarks, as recorded: shared by the remark builder, which offers the sentences, and the rule that misses them. Source: spec C6, D (site_remark_rules). */
import * as z from '@domain/zod'

const flag = z.optional(z.literal(true))
const texts = z.optional(z.array(z.string()))
const fragment = z.enum([
  'content',
  'contentAndUse',
  'personalPledge',
  'sameSite',
  'useWithoutSite',
  'resourceUse',
  'multiIp',
  'emergencyContact',
  'openingDate',
])
export type RemarkFragmentId = z.output<typeof fragment>

export const siteRemarkValue = z.strictObject({
  individual: z.optional(z.array(fragment)),
  anyone: z.optional(z.array(fragment)),
  minLengthIndividual: z.optional(z.number()),
  /** Service contents that have to be described; for individuals; all but these. */
  contentIf: texts,
  contentIfIndividual: texts,
  contentUnless: z.optional(z.strictObject({ unit: z.array(z.string()), individual: z.array(z.string()) })),
})
export type SiteRemarkValue = z.output<typeof siteRemarkValue>

/** The parts of other values that speak about remarks. */
export const emergencyInRemark = z.object({ emergencyInRemark: flag, nameInRemark: flag })

/** Which sentences a site's remark has to have, by the province's own rule. */
export function demandedFragments(given: unknown, individual: boolean | undefined, serviceContent: string | undefined): RemarkFragmentId[] {
  const parsed = siteRemarkValue.safeParse(given)
  if (!parsed.success) return []
  const { individual: ofIndividuals = [], anyone = [], contentIf = [], contentIfIndividual = [], contentUnless } = parsed.data
  const described =
    serviceContent !== undefined &&
    (contentIf.includes(serviceContent) ||
      (individual === true && contentIfIndividual.includes(serviceContent)) ||
      (contentUnless !== undefined && !contentUnless[individual === true ? 'individual' : 'unit'].includes(serviceContent)))
  return [...(individual === true ? ofIndividuals : []), ...anyone, ...(described ? (['content'] as const) : [])]
}
