/** 号码不能重复: phones and certificates that other subjects have in their records already. Source: spec D (phone_unique…, id_number_unique…). */
import * as z from '@domain/zod'
import { personLookUp, phoneLookUp } from './looked-up'
import { responsiblePeople } from './responsible-people'
import { provinceRule } from './rule'

export const phoneUniqueAcrossSubjectsRule = provinceRule({
  key: 'phoneUniqueAcrossSubjects',
  label: '手机号码不能与其他主体重复',
  value: z.union([z.literal(true), z.strictObject({ who: z.literal('unit') })]),
  words: (value) => `${value === true ? '' : '单位的'}负责人手机不能和其他备案主体的相同`,
  find: (value, scope) =>
    value !== true && scope.facts.isIndividual !== false
      ? []
      : responsiblePeople(scope)
          .filter(({ person }) => (phoneLookUp(scope, person.phone)?.otherSubjects ?? 0) > 0)
          .map(({ phoneAt, role }) => ({
            anchors: [phoneAt],
            says: `${role}的手机号码已经在别的备案里用着，${scope.context.province?.name}不接受重复的号码`,
            wayOut: '请换一个没有在其他备案里留过的手机号码',
          })),
})

export const idNumberUniqueAcrossSubjectsRule = provinceRule({
  key: 'idNumberUniqueAcrossSubjects',
  label: '证件号码不能与其他主体重复',
  value: z.literal(true),
  words: () => '同一个人的证件不能用在多个备案主体里',
  find: (_, scope) =>
    responsiblePeople(scope)
      .filter(({ person }) => (personLookUp(scope, person.idNumber)?.otherSubjects ?? 0) > 0)
      .map(({ numberAt, role }) => ({
        anchors: [numberAt],
        says: `${role}的证件号码已经在别的备案主体里用着，${scope.context.province?.name}不接受重复`,
        wayOut: '请换一位负责人，或先到原来的备案里变更负责人',
      })),
})
