/** 办公室电话: its area code should be that of the city of the correspondence address. Source: spec K1 (office phone), the help of 2018. */
import { isSubjectPerson } from '@domain/facts/persons'
import type { Scope } from '@domain/facts/scope'
import { areaCodeOf } from '@domain/fields/landline'
import { areaCodesOf } from '@domain/regions/area-codes'
import { type Finding, nationalRule } from './rule'

export const officePhoneRule = nationalRule({
  key: 'office-phone',
  rule: { source: '网站备案帮助文档（2018）：负责人信息填写注意的事项', asOf: '2018-07-09' },
  when: { policyVersion: '2018' },
  find: ({ answers }) => {
    const region = answers['verify-type'].region
    const local = region && (areaCodesOf(region.cityCode ?? '') ?? areaCodesOf(region.countyCode ?? ''))
    if (local === undefined) return []
    return phones(answers).flatMap(({ anchor, phone }): Finding[] => {
      const area = areaCodeOf(phone)
      if (area === undefined || local.includes(area)) return []
      const says = `办公室电话的区号是 ${area}，通信地址所在城市的区号是 ${local.join(' 或 ')}`
      return [{ anchors: [anchor, 'verify-type.region'], says, wayOut: '请核对区号，换成通信地址所在城市的座机' }]
    })
  },
})

const phones = (answers: Scope['answers']) =>
  [
    { anchor: 'subject.officePhone', phone: answers.subject.officePhone },
    ...answers.sitePersons.flatMap(({ officePhone }, n) =>
      isSubjectPerson(answers, n) ? [] : [{ anchor: `sitePersons.${n}.officePhone`, phone: officePhone }],
    ),
  ].flatMap(({ anchor, phone }) => (phone ? [{ anchor, phone }] : []))
