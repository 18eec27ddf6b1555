/** 未备案先关闭: a site that is not filed yet has to stay closed until it is. Source: spec D (unfiled_site_must_be_closed). */
import * as z from '@domain/zod'
import { provinceRule } from './rule'

export const unfiledSiteMustBeClosedRule = provinceRule({
  key: 'unfiledSiteMustBeClosed',
  value: z.literal(true),
  find: (_, { answers, context }) =>
    answers['verify-type'].domain
      ? [
          {
            anchors: ['verify-type.domain'],
            severity: 'note',
            says: `${context.province?.name}要求备案通过前网站打不开`,
            wayOut: '如果网站现在能访问，请先关闭或停止解析',
          },
        ]
      : [],
})
