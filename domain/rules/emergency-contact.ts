/** 应急联系人与本人号码: whose numbers they have to be. Source: spec D (emergency_contact_rule). */
import { normalisePhone } from '@domain/fields/phone'
import * as z from '@domain/zod'
import { phoneLookUp } from './looked-up'
import { emergencyFindings } from './remarks'
import { responsiblePeople } from './responsible-people'
import { type Finding, provinceRule } from './rule'
import { yes } from './shape'

/** A number that several other subjects have is an agency's, not the person's. */
const agencyFrom = 2

export const emergencyContactRule = provinceRule({
  key: 'emergencyContactRule',
  label: '联系人和号码的要求',
  value: z.strictObject({ ownNumber: yes, individualRequired: yes, nameInRemark: yes, noAgencyNumber: yes }),
  words: (value) =>
    [
      value.ownNumber && '联系方式1 必须是负责人自己的号码，并由本人接听',
      value.individualRequired && '个人也要填应急联系电话',
      value.nameInRemark && '应急联系人的姓名要写进备注',
      value.noAgencyNumber && '不能填建站公司或代办的号码',
    ]
      .filter(Boolean)
      .join('；'),
  find: (value, scope) => {
    const { subject } = scope.answers
    const here = scope.context.province?.name
    const people = responsiblePeople(scope)
    const found: Finding[] = value.nameInRemark ? emergencyFindings(scope) : []
    if (value.ownNumber) {
      people.forEach(({ person, phoneAt, role }, i) => {
        const shared = people.slice(0, i).find((other) => same(other.person.phone, person.phone))
        if (shared === undefined) return
        const says = `${role}和${shared.role}填了同一个手机，${here}要求各填本人的号码并由本人接听`
        found.push({ id: 'own', anchors: [phoneAt, shared.phoneAt], says, wayOut: '请填这位负责人自己的手机' })
      })
    }
    if (value.individualRequired && scope.facts.isIndividual === true && !subject.emergencyPhone) {
      const says = `${here}的个人备案要填应急联系电话`
      found.push({ id: 'missing', anchors: ['subject.emergencyPhone'], says, wayOut: '请填一位家人或朋友的手机', missing: true })
    }
    if (value.noAgencyNumber) {
      for (const { person, phoneAt } of people) {
        if ((phoneLookUp(scope, person.phone)?.otherSubjects ?? 0) < agencyFrom) continue
        const says = `这个号码在多个备案里出现过，像是代办的；${here}要求填负责网站内容的人自己的号码`
        found.push({ id: 'agency', anchors: [phoneAt], says, wayOut: '请填负责人本人的手机' })
      }
    }
    return found
  },
})

const same = (a: string | undefined, b: string | undefined) => Boolean(a && b) && normalisePhone(a ?? '') === normalisePhone(b ?? '')
