/** What the form can see of a province's demands on units' certificates. Source: spec D (certificate_rules_unit). */
import { certificateTypeNames, isCertificateType } from '@domain/certificates/certificate-type'
import { normaliseNumber } from '@domain/certificates/check-number'
import { factsOfIdNumber } from '@domain/certificates/resident-id-number'
import type { Scope } from '@domain/facts/scope'
import { daysBetween } from '@domain/fields/validity'
import type { CertificateRules } from './certificate-rules-unit'
import { otherProvinceIn } from './other-province'
import { responsiblePeople } from './responsible-people'
import type { Finding } from './rule'
import { hasTradeName } from './sole-trader'

const typeAt = 'verify-type.subjectCertificateType'
const numberAt = 'verify-type.subjectCertificateNumber'

/** Every finding about kind, number, name, address and time left. */
export const certificateFindings = (given: CertificateRules, scope: Scope): Finding[] => [
  ...kind(given, scope),
  ...number(given, scope),
  ...paper(given, scope),
  ...timeLeft(given, scope),
]

/** The legal representative's own ID was issued in another province. */
export function legalRepElsewhere({ answers: { subject }, facts }: Scope): boolean {
  const own = facts.subjectPersonIsLegalRep === true ? { type: subject.idType, number: subject.idNumber } : undefined
  const given = own ?? { type: subject.legalRepIdType, number: subject.legalRepIdNumber }
  const from = factsOfIdNumber(normaliseNumber(given.type, given.number ?? ''))?.provinceCode
  return from !== undefined && from !== facts.province
}

function kind({ refuses = [], types = {} }: CertificateRules, { answers, context }: Scope): Finding[] {
  const { subjectCertificateType: type, subjectNature: nature = '' } = answers['verify-type']
  if (!isCertificateType(type)) return []
  const here = context.province?.name
  const wanted = types[nature] ?? types.other
  if (wanted !== undefined && !wanted.includes(type)) {
    const names = wanted.map((one) => certificateTypeNames[one]).join('或')
    return [{ id: 'kind', anchors: [typeAt], says: `${here}的这类单位要用${names}备案`, wayOut: `请改用${names}；没有的请先致电管局` }]
  }
  if (!refuses.includes(type)) return []
  const says = `${here}不接受用${certificateTypeNames[type]}作主体证件`
  return [{ id: 'type', anchors: [typeAt], says, wayOut: '请改用营业执照、事业单位法人证书等登记证件' }]
}

function number({ uscc, refusesAbnormal }: CertificateRules, { answers, context }: Scope): Finding[] {
  const verify = answers['verify-type']
  const plain = normaliseNumber(verify.subjectCertificateType, verify.subjectCertificateNumber ?? '')
  const here = context.province?.name
  const found: Finding[] = []
  if (uscc !== undefined && plain !== '' && plain.length !== 18) {
    const says = `${here}要求证件上有 18 位统一社会信用代码`
    const wayOut = uscc === true ? '请用换发后的最新证件' : '公示系统里已有统一社会信用代码的，请用最新证件'
    found.push({ id: 'uscc', anchors: [numberAt], ...(uscc === true ? {} : { severity: 'note' as const }), says, wayOut })
  }
  if (refusesAbnormal === true && context.detection?.gates.some(({ code, state }) => code === 'company' && state !== 'passes')) {
    const says = `${here}不接受经营异常或已吊销的单位，工商信息没有对上`
    found.push({ id: 'abnormal', anchors: [numberAt], says, wayOut: '请先到登记机关处理，再来备案' })
  }
  return found
}

function paper({ bracketsMatch, inProvince, tradeNameAndSeal }: CertificateRules, scope: Scope): Finding[] {
  const { context, facts } = scope
  const { subject } = scope.answers
  const found: Finding[] = []
  if (bracketsMatch === true && /[()（）]/.test(subject.subjectName ?? '')) {
    const says = '单位名称里有括号，全角和半角要与证件完全一样'
    found.push({ id: 'brackets', severity: 'note', anchors: ['subject.subjectName'], says, wayOut: '请对照证件核对括号' })
  }
  if (tradeNameAndSeal === true && hasTradeName(scope) === false) {
    const says = `${context.province?.name}要求执照上有字号，并盖公章`
    found.push({ id: 'trade-name', anchors: ['subject.subjectName'], says, wayOut: '请先到登记机关为执照取得字号，再来备案' })
  }
  const named = otherProvinceIn(subject.certificateAddress ?? '', facts.province)
  if (inProvince === true && named !== undefined) {
    const says = `${context.province?.name}要求证件上的地址在本省，现在是${named}`
    found.push({ id: 'province', anchors: ['subject.certificateAddress'], says, wayOut: '请用本省登记的证件；地址填错了请改正' })
  }
  return found
}

function timeLeft({ personMinDays, licenceMinDays }: CertificateRules, scope: Scope): Finding[] {
  const here = scope.context.province?.name
  const least = (
    id: string,
    anchor: string,
    what: string,
    to: string | undefined,
    longTerm: boolean | undefined,
    days?: number,
  ): Finding[] => {
    if (days === undefined || longTerm === true || !to || to < scope.today) return []
    const left = daysBetween(scope.today, to)
    const says = `${what}还有 ${left} 天到期，${here}要求至少剩 ${days} 天`
    return left >= days ? [] : [{ id, anchors: [anchor], says, wayOut: '请先换新证再来备案' }]
  }
  const { subject } = scope.answers
  return [
    ...least(
      'licence-days',
      'subject.certificateValidTo',
      '单位证件',
      subject.certificateValidTo,
      subject.certificateLongTerm,
      licenceMinDays,
    ),
    ...responsiblePeople(scope).flatMap(({ person, role, validToAt }) =>
      least('person-days', validToAt, `${role}的证件`, person.idValidTo, person.idLongTerm, personMinDays),
    ),
  ]
}
