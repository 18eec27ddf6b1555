/** Newer hints: a second source of 2025 says something else than the rule on record. It informs, because it is not confirmed. Source: spec D (honesty about dates). */
import { ruleOf } from '@domain/facts/scope'
import { legalRepWord } from '@domain/provinces/read-values'
import * as z from '@domain/zod'
import { labelOfKind, provinceRule } from './rule'

/** Values in the shape of the keys they speak about, and sentences for what fits none. */
const value = z
  .record(z.string(), z.unknown())
  .check(
    z.refine((given) =>
      Object.entries(given).every(([key, entry]) => (key === 'other' ? isSentences(entry) : labelOfKind(key) !== undefined)),
    ),
  )
const isSentences = (entry: unknown) => Array.isArray(entry) && entry.every((one) => typeof one === 'string')

export const newerSecondSourceRule = provinceRule({
  key: 'newerSecondSource',
  label: '较新的第二来源',
  use: 'archived',
  reason: '来自另一家接入商自动整理的知识库，没有管局页面佐证；只提示可能已变，不作检查',
  value,
  words: (given) => {
    const labels = Object.keys(given).flatMap((key) => (key === 'other' ? [] : (labelOfKind(key) ?? [])))
    const other = isSentences(given.other) ? (given.other as string[]) : []
    return `较新的资料另有说法：${[...labels, ...other].join('；')}`
  },
  when: { isIndividual: false, subjectPersonIsLegalRep: false },
  find: (given, scope) =>
    legalRepWord(given.subjectPersonLegalRep) === 'must-be-legal-rep' &&
    legalRepWord(ruleOf(scope, 'subjectPersonLegalRep')?.value) !== 'must-be-legal-rep'
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
