/** 通信地址: real districts, door numbers, merged districts, one city with the certificate. Source: spec D (address_rules), C2, K1. */
import { normaliseNumber } from '@domain/certificates/check-number'
import type { Scope } from '@domain/facts/scope'
import * as z from '@domain/zod'
import { compiled2021 } from './compiled-source'
import { type Finding, nationalRule, provinceRule } from './rule'

const at = 'subject.contactAddress'
const hasNumber = (address: string) => /[0-9０-９一二三四五六七八九十]+\s*(号|栋|幢|座|楼|室|层|单元|房)|信箱/.test(address)
const hasVillage = (address: string) => /村|组|队|屯/.test(address)
const addressOf = ({ answers }: Scope) => answers.subject.contactAddress?.trim() ?? ''

export const addressDetailRule = nationalRule({
  key: 'address-detail',
  rule: compiled2021,
  find: (scope) => {
    const address = addressOf(scope)
    if (address === '' || scope.answers.subject.addressMostDetailed === true || hasNumber(address) || hasVillage(address)) return []
    const wayOut = '请补上门牌号或房间号；确实没有的，请勾选「通信地址已是最详细」'
    return [{ anchors: [at, 'subject.addressMostDetailed'], says: '通信地址里没有门牌号', wayOut }]
  },
})

export const addressRulesRule = provinceRule({
  key: 'addressRules',
  value: z.object({
    noPseudoDistrict: z.optional(z.boolean()),
    houseNumber: z.optional(z.boolean()),
    mergedDistricts: z.optional(z.record(z.string(), z.string())),
    sameCity: z.optional(z.boolean()),
    villageOrNumber: z.optional(z.boolean()),
  }),
  find: (value, scope) => [
    ...(value.noPseudoDistrict === true && addressOf(scope).includes('市辖区') ? [pseudoDistrict] : []),
    ...merged(value.mergedDistricts ?? {}, scope),
    ...(value.sameCity === true ? otherCity(scope) : []),
  ],
})

const pseudoDistrict: Finding = {
  id: 'pseudo-district',
  anchors: [at],
  says: '通信地址里的「市辖区」不是具体的区县',
  wayOut: '请改成实际所在的区或县',
}

const merged = (districts: Readonly<Record<string, string>>, scope: Scope): Finding[] =>
  Object.entries(districts)
    .filter(([old]) => addressOf(scope).includes(old))
    .map(([old, now]) => ({
      id: 'merged',
      anchors: [at],
      says: `「${old}」已并入或改为「${now}」`,
      wayOut: `请把通信地址里的区县改成「${now}」`,
    }))

/** The certificate's city from its number where it has one: positions 3 to 6 of a unified code, 1 to 4 of an ID number. */
function otherCity(scope: Scope): Finding[] {
  const verify = scope.answers['verify-type']
  const number = normaliseNumber(verify.subjectCertificateType, verify.subjectCertificateNumber ?? '')
  const city = verify.region?.cityCode?.slice(0, 4)
  if (scope.facts.isIndividual !== false || number.length !== 18 || city === undefined) return []
  const registered = number.slice(2, 6)
  const sameProvince = registered.slice(0, 2) === city.slice(0, 2)
  if (!sameProvince || registered === city || registered.endsWith('00')) return []
  const wayOut = '请核对通信地址；确在另一个市办公的，可能要用当地分公司的执照'
  return [{ id: 'city', anchors: ['verify-type.region', at], says: '证件登记地和通信地址不在同一个市', wayOut }]
}
