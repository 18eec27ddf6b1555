/** Newer hints: a second source of 2025 says something else than the rule on record. It informs, because it is not confirmed. Source: spec D (honesty about dates). */
import { ruleOf } from '@domain/facts/scope'
import * as z from '@domain/zod'
import { provinceRule } from './rule'
import { inOurSpelling } from './spelling'

export const newerSecondSourceRule = provinceRule({
  key: 'newerSecondSource',
  value: z.object({ subjectPersonLegalRep: z.optional(z.string()) }),
  when: { isIndividual: false, subjectPersonIsLegalRep: false },
  find: ({ subjectPersonLegalRep }, scope) =>
    subjectPersonLegalRep === 'must-be-legal-rep' && inOurSpelling(ruleOf(scope, 'subjectPersonLegalRep')?.value) !== 'must-be-legal-rep'
      ? [
          {
            id: 'legal-rep',
            severity: 'note',
            anchors: ['subject.name', 'subject.legalRepName'],
            says: `另有较新的资料说，${scope.context.province?.name}一般要求主体负责人就是法定代表人`,
            wayOut: '能由法定代表人担任主体负责人更稳妥',
          },
        ]
      : [],
})
