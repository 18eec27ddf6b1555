/** 特殊材料: papers one province wants in one case, such as 广东's fingerprinted ID copy for individuals (K4). */
import * as z from '@domain/zod'
import { provinceRule } from './rule'

export const specialMaterialsRule = provinceRule({
  key: 'specialMaterials',
  value: z.object({
    individual: z.optional(z.array(z.literal('fingerprinted-id-copy'))),
    individualAboutLaw: z.optional(z.array(z.literal('lawyer-qualification'))),
  }),
  when: { isIndividual: true },
  demand: ({ individual = [], individualAboutLaw = [] }, { answers, context }) => {
    const province = context.province?.name
    const aboutLaw = answers.sites.some((site) => /法律|律师|法务|诉讼/.test(`${site.siteName ?? ''}${site.siteRemark ?? ''}`))
    return [
      ...individual.map((material) => ({
        material,
        level: 'required' as const,
        why: `${province}的个人备案要交一份按了手印的身份证复印件。`,
      })),
      ...(aboutLaw ? individualAboutLaw : []).map((material) => ({
        material,
        level: 'required' as const,
        why: `${province}的个人网站涉及法律内容，要交本人在本地的律师执业证。`,
      })),
    ]
  },
})
