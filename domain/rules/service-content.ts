/** 服务内容: contents a province does not take from individuals. Source: spec D (service_content_forbidden_individual). */
import * as z from '@domain/zod'
import { provinceRule } from './rule'

export const serviceContentForbiddenIndividualRule = provinceRule({
  key: 'serviceContentForbiddenIndividual',
  value: z.array(z.string()),
  when: { isIndividual: true },
  find: (forbidden, { answers, context }) =>
    answers.sites.flatMap(({ serviceContent }, n) =>
      serviceContent === undefined || !forbidden.includes(serviceContent)
        ? []
        : [
            {
              anchors: [`sites.${n}.serviceContent`],
              says: `${context.province?.name}不接受个人网站选「${serviceContent}」`,
              wayOut: '请选「其他」，并在备注里写清网站内容',
            },
          ],
    ),
})
