/** Newer hints: a second source of 2025 says something else than the rule on record. It informs, because it is not confirmed. Source: spec D (honesty about dates). */
import { ruleOf } from '@domain/facts/scope'
import { legalRepWord } from '@domain/provinces/read-values'
import { type RuleKey, ruleKeys } from '@domain/provinces/rule-keys'
import * as z from '@domain/zod'
import { provinceRule } from './rule'

/** Values in the shape of the keys they speak about, and sentences for what fits none. */
const value = z
  .record(z.string(), z.unknown())
  .check(
    z.refine((given) =>
      Object.entries(given).every(([key, entry]) => (key === 'other' ? isSentences(entry) : Object.hasOwn(ruleKeys, key))),
    ),
  )
const isSentences = (entry: unknown) => Array.isArray(entry) && entry.every((one) => typeof one === 'string')

export const newerSecondSourceRule = provinceRule({
  key: 'newerSecondSource',
  value,
  words: (given) => {
    const labels = Object.keys(given).flatMap((key) => (key === 'other' ? [] : [ruleKeys[key as RuleKey].label]))
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
