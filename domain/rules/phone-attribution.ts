/** 号码归属地: provinces that want numbers issued in the province. Where a number comes from has to be looked up. Source: spec D (phone_attribution_*). */
import { idFacts } from '@domain/facts/people-facts'
import type { Scope } from '@domain/facts/scope'
import { provinceName } from '@domain/regions/province-names'
import * as z from '@domain/zod'
import { phoneLookUp } from './looked-up'
import { responsiblePeople } from './responsible-people'
import { type Finding, provinceRule } from './rule'

const value = z.nullable(z.enum(['any', 'local-recommended', 'local-required', 'local-required-if-id-not-local']))
type Attribution = z.output<typeof value>

const words = (given: Attribution) =>
  given === null
    ? '较旧的资料没有写明'
    : {
        any: '不限归属地',
        'local-recommended': '建议用本省的手机号码',
        'local-required': '要用本省的手机号码',
        'local-required-if-id-not-local': '身份证不是本省的，要用本省的手机号码',
      }[given]

function find(given: Attribution, scope: Scope): readonly Finding[] {
  if (given === null || given === 'any') return []
  const here = scope.context.province?.name
  return responsiblePeople(scope).flatMap(({ person, role, phoneAt }): Finding[] => {
    const from = phoneLookUp(scope, person.phone)?.provinceCode
    if (from === undefined || from === scope.facts.province) return []
    const issued = idFacts(person)?.provinceCode
    if (given === 'local-required-if-id-not-local' && (issued === undefined || issued === scope.facts.province)) return []
    const says = `${role}的手机号码归属${provinceName(from) ?? '外省'}`
    if (given === 'local-recommended') {
      return [{ anchors: [phoneAt], severity: 'note', says: `${says}，${here}建议用本省号码`, wayOut: '没有本省号码也可以提交' }]
    }
    return [{ anchors: [phoneAt], says: `${says}，${here}要求用本省号码`, wayOut: `请换一个归属${here}的手机号码` }]
  })
}

export const phoneAttributionUnitRule = provinceRule({
  key: 'phoneAttributionUnit',
  label: '单位负责人手机的归属地',
  value,
  words: (given) => `单位负责人：${words(given)}`,
  when: { isIndividual: false },
  find,
})
export const phoneAttributionIndividualRule = provinceRule({
  key: 'phoneAttributionIndividual',
  label: '个人手机的归属地',
  value,
  words: (given) => `个人：${words(given)}`,
  when: { isIndividual: true },
  find,
})
