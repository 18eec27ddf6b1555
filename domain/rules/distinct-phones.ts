/** 电话不能相同: how many different numbers a province counts. Source: spec D (distinct_phone_rule_*), C9, J1, J3. */
import { isSubjectPerson, sitePersonOf } from '@domain/facts/persons'
import { normalisePhone } from '@domain/fields/phone'
import * as z from '@domain/zod'
import { type Finding, provinceRule } from './rule'

const different = (numbers: readonly (string | undefined)[]) =>
  new Set(numbers.filter((number) => number).map((number) => normalisePhone(number ?? '')))
const equal = (a: string | undefined, b: string | undefined) => Boolean(a && b) && normalisePhone(a ?? '') === normalisePhone(b ?? '')

export const distinctPhoneRuleIndividualRule = provinceRule({
  key: 'distinctPhoneRuleIndividual',
  value: z.object({ distinct: z.number(), emergencyRequired: z.optional(z.boolean()) }),
  when: { isIndividual: true },
  find: ({ distinct }, { answers: { subject } }) =>
    distinct >= 2 && equal(subject.phone, subject.emergencyPhone)
      ? [
          {
            anchors: ['subject.emergencyPhone', 'subject.phone'],
            says: '应急联系电话和联系方式1 是同一个号码，要填两个不同的号码',
            wayOut: '请换一个家人或朋友的手机作为应急联系电话',
          },
        ]
      : [],
})

export const distinctPhoneRuleUnitRule = provinceRule({
  key: 'distinctPhoneRuleUnit',
  value: z.object({ samePerson: z.number(), differentPersons: z.number() }),
  when: { isIndividual: false },
  find: ({ samePerson, differentPersons }, { answers }) => {
    const { subject, sites } = answers
    const others = sites.map((_, n) => n).filter((n) => !isSubjectPerson(answers, n))
    if (others.length === 0) return samePerson >= 2 && equal(subject.phone, subject.emergencyPhone) ? [emergencyEqual()] : []
    return others.flatMap((n): Finding[] => {
      const site = sitePersonOf(answers, n)
      if (equal(subject.phone, site.phone)) {
        const says = '网站负责人和主体负责人不是同一个人，联系方式1 不能相同'
        return [{ anchors: [`sitePersons.${n}.phone`, 'subject.phone'], says, wayOut: '请填网站负责人本人的手机' }]
      }
      const numbers = [subject.phone, site.phone, site.emergencyPhone ?? subject.emergencyPhone]
      const complete = numbers.every((number) => number)
      return differentPersons >= 3 && complete && different(numbers).size < 3 ? [emergencyEqual(n, site.emergencyPhone !== undefined)] : []
    })
  },
})

function emergencyEqual(n = 0, own = false): Finding {
  const anchor = own ? `sitePersons.${n}.emergencyPhone` : 'subject.emergencyPhone'
  return {
    anchors: [anchor, 'subject.phone', ...(own ? ['subject.emergencyPhone'] : []), `sitePersons.${n}.phone`],
    says: '应急联系电话不能和负责人的联系方式1 相同',
    wayOut: '请另填一个能打通的手机号码',
  }
}
