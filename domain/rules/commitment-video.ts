/** 承诺视频: the site's person films themselves with the signed letter. Source: spec D (commitment_video). */
import { distinctSitePersons } from '@domain/facts/persons'
import * as z from '@domain/zod'
import { provinceRule } from './rule'

export const commitmentVideoRule = provinceRule({
  key: 'commitmentVideo',
  label: '承诺视频',
  value: z.literal(true),
  words: () => '网站负责人要手持签好的承诺书录视频',
  demand: (_, { answers, context }) =>
    distinctSitePersons(answers).map((site) => ({
      material: 'commitment-video',
      level: 'required',
      site,
      why: `${context.province?.name}要求网站负责人手持签好的承诺书录一段视频，字要看得清。`,
    })),
})
