/** 电话不能相同: how many different numbers a province counts. Source: spec D (distinct_phone_rule_*), C9, J1, J3. */
import { isSubjectPerson, sitePersonOf } from '@domain/facts/persons'
import type { Scope } from '@domain/facts/scope'
import { normalisePhone } from '@domain/fields/phone'
import * as z from '@domain/zod'
import { emergencyFindings } from './remarks'
import { type Finding, provinceRule } from './rule'
import { yes } from './shape'

const different = (numbers: readonly (string | undefined)[]) =>
  new Set(numbers.filter((number) => number).map((number) => normalisePhone(number ?? '')))
const equal = (a: string | undefined, b: string | undefined) => Boolean(a && b) && normalisePhone(a ?? '') === normalisePhone(b ?? '')

export const distinctPhoneRuleIndividualRule = provinceRule({
  key: 'distinctPhoneRuleIndividual',
  label: '个人要几个不同的电话',
  value: z.strictObject({ distinct: z.number(), emergencyRequired: yes, emergencyInRemark: yes }),
  words: ({ distinct, emergencyRequired, emergencyInRemark }) =>
    [
      distinct >= 2 ? '个人要填两个不同的号码' : emergencyRequired ? '个人要填应急联系电话，可以和本人手机相同' : '个人填一个号码即可',
      emergencyInRemark && '应急联系人和关系写进备注',
    ]
      .filter(Boolean)
      .join('；'),
  when: { isIndividual: true },
  find: ({ distinct, emergencyInRemark }, scope) => [
    ...(emergencyInRemark === true ? emergencyFindings(scope) : []),
    ...(distinct >= 2 && equal(scope.answers.subject.phone, scope.answers.subject.emergencyPhone)
      ? [
          {
            anchors: ['subject.emergencyPhone', 'subject.phone'],
            says: '应急联系电话和联系方式1 是同一个号码，要填两个不同的号码',
            wayOut: '请换一个家人或朋友的手机作为应急联系电话',
          } as const,
        ]
      : []),
  ],
})

export const distinctPhoneRuleUnitRule = provinceRule({
  key: 'distinctPhoneRuleUnit',
  label: '单位要几个不同的电话',
  value: z.strictObject({ samePerson: z.number(), differentPersons: z.number(), emergencyDiffers: yes, emergencyInRemark: yes }),
  words: ({ samePerson, differentPersons, emergencyDiffers, emergencyInRemark }) =>
    [
      `两位负责人是同一人时要 ${samePerson} 个不同的号码，不是同一人时要 ${differentPersons} 个`,
      emergencyDiffers && '应急联系电话要和负责人的号码不同',
      emergencyInRemark && '应急联系人和关系写进备注',
    ]
      .filter(Boolean)
      .join('；'),
  when: { isIndividual: false },
  find: (given, scope) => [...(given.emergencyInRemark === true ? emergencyFindings(scope) : []), ...equalNumbers(given, scope)],
})

type Numbers = { samePerson: number; differentPersons: number; emergencyDiffers?: true | undefined }

function equalNumbers({ samePerson, differentPersons, emergencyDiffers }: Numbers, { answers }: Scope): readonly Finding[] {
  const { subject, sites } = answers
  const others = sites.map((_, n) => n).filter((n) => !isSubjectPerson(answers, n))
  if (others.length === 0) return samePerson >= 2 && equal(subject.phone, subject.emergencyPhone) ? [emergencyEqual()] : []
  return others.flatMap((n): Finding[] => {
    const site = sitePersonOf(answers, n)
    if (equal(subject.phone, site.phone)) {
      const says = '网站负责人和主体负责人不是同一个人，联系方式1 不能相同'
      return [{ anchors: [`sitePersons.${n}.phone`, 'subject.phone'], says, wayOut: '请填网站负责人本人的手机' }]
    }
    if (emergencyDiffers === true && equal(subject.phone, subject.emergencyPhone)) return [emergencyEqual()]
    const numbers = [subject.phone, site.phone, site.emergencyPhone ?? subject.emergencyPhone]
    const complete = numbers.every((number) => number)
    return differentPersons >= 3 && complete && different(numbers).size < 3 ? [emergencyEqual(n, site.emergencyPhone !== undefined)] : []
  })
}

function emergencyEqual(n = 0, own = false): Finding {
  const anchor = own ? `sitePersons.${n}.emergencyPhone` : 'subject.emergencyPhone'
  return {
    anchors: [anchor, 'subject.phone', ...(own ? ['subject.emergencyPhone'] : []), `sitePersons.${n}.phone`],
    says: '应急联系电话不能和负责人的联系方式1 相同',
    wayOut: '请另填一个能打通的手机号码',
  }
}
