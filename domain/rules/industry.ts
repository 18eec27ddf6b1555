/** 行业: names with finance words need one more letter where the province says so. Source: spec D (industry_rules), C5. */
import { financeWords } from '@domain/fields/site-name-words'
import * as z from '@domain/zod'
import { provinceRule } from './rule'

export const industryRulesRule = provinceRule({
  key: 'industryRules',
  value: z.object({ finance: z.optional(z.object({ material: z.literal('finance-commitment-letter') })) }),
  when: { isIndividual: false },
  demand: ({ finance }, { answers, context }) => {
    const names = [answers.subject.subjectName, ...answers.sites.map((site) => site.siteName)].join(' ')
    const word = financeWords.find((candidate) => names.includes(candidate))
    if (finance === undefined || word === undefined) return []
    const why = `名称里有「${word}」，${context.province?.name}要求法定代表人签名、盖公章的承诺书。`
    return [{ material: finance.material, level: 'required', why }]
  },
})
