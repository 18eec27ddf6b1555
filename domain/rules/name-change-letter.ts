/** 工商更名函: a unit that has changed its name proves that it is the same unit. Source: spec D (business_name_change_letter), B5. */
import * as z from '@domain/zod'
import { becomesOtherSubject, isRenamed } from './against-record'
import { provinceRule } from './rule'

export const businessNameChangeLetterRule = provinceRule({
  key: 'businessNameChangeLetter',
  label: '工商更名函',
  value: z.literal(true),
  words: () => '单位改了名称的，变更时要交工商更名函',
  when: { isIndividual: false, filingType: 'change-filing' },
  demand: (_, scope) =>
    isRenamed(scope) && !becomesOtherSubject(scope)
      ? [{ material: 'name-change-letter', level: 'required', why: `${scope.context.province?.name}规定，单位改了名称要交工商更名函。` }]
      : [],
})
