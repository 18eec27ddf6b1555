/** 港澳台与外国证件: which documents of people from Hong Kong, Macao, Taiwan and abroad a province takes. Source: spec D (hk_mo_tw_rule). */
import { daysBetween } from '@domain/fields/validity'
import * as z from '@domain/zod'
import { responsiblePeople } from './responsible-people'
import { type Finding, provinceRule } from './rule'
import { count, yes } from './shape'

const kind = z.enum(['travel-permit', 'residence-permit'])
const kinds: Readonly<Record<string, z.output<typeof kind>>> = {
  'tw-travel-permit': 'travel-permit',
  'hk-mo-travel-permit': 'travel-permit',
  'tw-residence': 'residence-permit',
  'hk-mo-residence': 'residence-permit',
}
const names = { 'travel-permit': '来往内地（大陆）通行证', 'residence-permit': '港澳台居民居住证' } as const
const typeAt = (numberAt: string) => numberAt.replace('subjectCertificateNumber', 'subjectCertificateType').replace('idNumber', 'idType')

export const hkMoTwRule = provinceRule({
  key: 'hkMoTwRule',
  label: '港澳台和外国人的证件',
  value: z.strictObject({
    accepts: z.array(kind),
    numberWithLetters: yes,
    prefers: z.optional(z.literal('residence-permit')),
    prefersMinDays: count,
    refusesPassport: yes,
    foreigners: z.optional(z.literal('passport')),
  }),
  words: ({ accepts, numberWithLetters, prefers, prefersMinDays, refusesPassport, foreigners }) =>
    [
      `港澳台居民接受${accepts.map((one) => names[one]).join('、')}`,
      prefers && `优先用${names[prefers]}${prefersMinDays ? `，剩余有效期 ${prefersMinDays} 天以上` : ''}`,
      refusesPassport && '不接受港澳身份证和护照',
      foreigners && '外国人用护照',
      numberWithLetters && '台胞证填带字母的号码',
    ]
      .filter(Boolean)
      .join('；'),
  find: (value, scope) => {
    const { accepts, numberWithLetters, prefers, prefersMinDays = 0, refusesPassport, foreigners } = value
    const here = scope.context.province?.name
    return responsiblePeople(scope).flatMap(({ person, role, numberAt, validToAt }): Finding[] => {
      const has = kinds[person.idType ?? '']
      const add = (finding: Omit<Finding, 'anchors'>, anchor = typeAt(numberAt)): Finding[] => [{ ...finding, anchors: [anchor] }]
      if (has !== undefined && !accepts.includes(has)) {
        const says = `${role}用的是${names[has]}，${here}要求用${accepts.map((one) => names[one]).join('或')}`
        return add({ id: 'type', says, wayOut: `请改用${accepts.map((one) => names[one]).join('或')}，并按它填写号码` })
      }
      if (refusesPassport === true && person.idType === 'passport') {
        const wayOut = '港澳台居民请改用居住证或通行证；外国人请先致电管局确认'
        return add({ id: 'passport', says: `${role}用的是护照，${here}不接受港澳台居民用护照备案`, wayOut })
      }
      if (foreigners === 'passport' && person.idType === 'foreign-permanent-resident') {
        return add({ id: 'foreigner', says: `${here}要求外国人用护照备案`, wayOut: '请改用护照' })
      }
      if (prefers !== undefined && has === 'travel-permit') {
        return add({ id: 'prefers', severity: 'note', says: `${here}优先用${names[prefers]}`, wayOut: '没有居住证的可以用通行证' })
      }
      if (has === 'residence-permit' && person.idValidTo && daysBetween(scope.today, person.idValidTo) < prefersMinDays) {
        return add({ id: 'short', says: `${role}的居住证剩余不足 ${prefersMinDays} 天`, wayOut: '请换新证，或改用通行证' }, validToAt)
      }
      if (numberWithLetters !== true || person.idType !== 'tw-travel-permit' || !/^\d+$/.test(person.idNumber ?? '')) return []
      return add({ id: 'number', severity: 'note', says: '台胞证有两个号码，这里应填带字母的那个', wayOut: '请看证件下方的号码' }, numberAt)
    })
  },
})
