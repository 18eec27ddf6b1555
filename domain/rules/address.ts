/** 通信地址: real districts, door numbers, merged districts, one city with the certificate. Source: spec D (address_rules), C2, K1. */
import { normaliseNumber } from '@domain/certificates/check-number'
import type { Scope } from '@domain/facts/scope'
import * as z from '@domain/zod'
import { compiled2021 } from './compiled-source'
import { otherProvinceIn } from './other-province'
import { type Finding, nationalRule, provinceRule } from './rule'
import { yes } from './shape'

const at = 'subject.contactAddress'
const hasNumber = (address: string) => /[0-9０-９一二三四五六七八九十]+\s*(号|栋|幢|座|楼|室|层|单元|房)|信箱/.test(address)
const hasRoom = (address: string) => /[0-9０-９A-Za-z]+\s*(室|房|单元)|[0-9]{3,}$/.test(address)
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

const value = z.strictObject({
  noPseudoDistrict: yes,
  houseNumber: yes,
  villageOrNumber: yes,
  individualRoom: yes,
  mergedDistricts: z.optional(z.record(z.string(), z.string())),
  /** Places that lie in several districts: one of them has to be named. */
  ambiguous: z.optional(z.record(z.string(), z.array(z.string()))),
  studentsDepartment: yes,
  consistent: yes,
  sameCity: yes,
  onlineShopFormat: yes,
  inProvinceForOnlineShops: yes,
})
type Value = z.output<typeof value>

const words = (given: Value) =>
  [
    given.noPseudoDistrict && '写真实的区县，不写「市辖区」',
    given.houseNumber && '写到门牌号',
    given.villageOrNumber && '写到村，或门牌号、信箱',
    given.individualRoom && '个人写到房间号',
    ...Object.entries(given.mergedDistricts ?? {}).map(([old, now]) => `「${old}」写「${now}」`),
    ...Object.entries(given.ambiguous ?? {}).map(([place, districts]) => `「${place}」写明${districts.join('或')}`),
    given.studentsDepartment && '学生写明院系和班级',
    given.consistent && '地域和通信地址一致',
    given.sameCity && '证件地址和通信地址在同一个市',
    given.onlineShopFormat && '网店执照写「通信地址：住所地址」',
    given.inProvinceForOnlineShops && '网店的通信地址要在本省',
  ]
    .filter(Boolean)
    .join('；')

export const addressRulesRule = provinceRule({
  key: 'addressRules',
  label: '通信地址',
  value,
  words,
  find: (given, scope) => [
    ...(given.sameCity === true ? otherCity(scope) : []),
    ...(addressOf(scope) === '' ? [] : [...detail(given, scope), ...districts(given, scope), ...place(given, scope)]),
  ],
})

const finding = (id: string, says: string, wayOut: string, more: readonly string[] = []): Finding => ({
  id,
  anchors: [at, ...more],
  says,
  wayOut,
})

function detail(given: Value, scope: Scope): Finding[] {
  const address = addressOf(scope)
  const here = scope.context.province?.name
  const found: Finding[] = []
  const most = scope.answers.subject.addressMostDetailed === true
  if (given.houseNumber === true && !most && !hasNumber(address)) {
    found.push(finding('number', `${here}要求通信地址写到门牌号`, '请补上门牌号；确实没有的，请勾选「通信地址已是最详细」'))
  }
  if (given.villageOrNumber === true && !most && !hasNumber(address) && !hasVillage(address)) {
    found.push(finding('village', `${here}要求通信地址写到村，或写明门牌号、信箱`, '请补上村名、门牌号或信箱号'))
  }
  if (given.individualRoom === true && scope.facts.isIndividual === true && !most && !hasRoom(address)) {
    found.push(finding('room', `${here}的个人备案要写到房间号`, '请补上楼栋和房间号'))
  }
  if (given.studentsDepartment === true && /大学|学院|学校/.test(address) && !/系|班|专业/.test(address)) {
    found.push(finding('students', `${here}的在校学生要写明院系和班级`, '请补上院系和班级；不是学生的可以继续'))
  }
  return found
}

function districts(given: Value, scope: Scope): Finding[] {
  const address = addressOf(scope)
  const merged = Object.entries(given.mergedDistricts ?? {})
    .filter(([old, now]) => address.includes(old) && !address.includes(now))
    .map(([old, now]) => finding('merged', `「${old}」现在属于「${now}」`, `请把通信地址里的区县改成「${now}」`))
  const ambiguous = Object.entries(given.ambiguous ?? {})
    .filter(([spot, names]) => address.includes(spot) && !names.some((name) => address.includes(name)))
    .map(([spot, names]) => finding('ambiguous', `「${spot}」分属${names.join('和')}`, `请写明是${names.join('还是')}`))
  const pseudo = given.noPseudoDistrict === true && address.includes('市辖区')
  return [
    ...(pseudo ? [finding('pseudo-district', '通信地址里的「市辖区」不是具体的区县', '请改成实际所在的区或县')] : []),
    ...merged,
    ...ambiguous,
  ]
}

const isOnlineShop = ({ answers: { subject } }: Scope) =>
  /网店|电商|https?:/.test(`${subject.certificateAddress ?? ''}${subject.businessScope ?? ''}`)

function place(given: Value, scope: Scope): Finding[] {
  const here = scope.context.province?.name
  const named = otherProvinceIn(addressOf(scope), scope.facts.province)
  const elsewhere = named !== undefined
  const found: Finding[] = []
  if (given.consistent === true && elsewhere) {
    found.push(
      finding('consistent', `${here}要求通信地址和备案地域一致，写的是${named}`, '请改成本省的地址，找不到区县的选最近的', [
        'verify-type.region',
      ]),
    )
  }
  if (given.inProvinceForOnlineShops === true && isOnlineShop(scope) && elsewhere) {
    found.push(finding('shop', `${here}的网店，通信地址要在本省`, '请改成本省的经营地址'))
  }
  if (given.onlineShopFormat === true && isOnlineShop(scope) && !/[：:]/.test(addressOf(scope))) {
    found.push(finding('shop-format', `${here}的网店执照，通信地址要写成「通信地址：住所地址」`, '请在通信地址后加冒号，再写执照上的住所'))
  }
  return found
}

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
