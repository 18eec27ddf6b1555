/** Whoever files in a walk: for each nature and province a subject with everything it could be asked, and its record at the authority. All invented. */
import type { CertificateTypeId } from '@domain/certificates/certificate-type'
import { certificates } from '@domain/certificates/certificates'
import { idCheckDigit, orgCheckDigit, usccCheckDigit } from '@domain/certificates/check-digit'
import type { Answers } from '@domain/filing/answers'
import type { SubjectRecord } from '@domain/filing/record'
import { certificateTypesOf, type SubjectNatureId } from '@domain/filing/subject-natures'
import type { FilingTypeId } from '@domain/filing-types/filing-type'
import { policy2021 } from '@domain/policies/2021'
import { provinceRules } from '@domain/provinces/registry'
import { areaCodesOf } from '@domain/regions/area-codes'

export const now = '2026-09-14T09:00:00+08:00'
export type Applicant = {
  readonly nature: SubjectNatureId
  readonly province: string
  readonly certificate: CertificateTypeId
  readonly number: string
  readonly name: string
  readonly phone: string
  /** What would be answered where, by anchor; of further sites by the first one's. */
  readonly says: Readonly<Record<string, unknown>>
}

/** A resident's number of this province, born on this day (YYYYMMDD). */
export const residentOf = (province: string, born: string, serial = '902'): string => {
  const digits = `${province.slice(0, 2)}0105${born}${serial}`
  return digits + idCheckDigit(digits)
}

/** A unified code of this province beginning with two characters. */
export const codeOf = (province: string, prefix = '91'): string => {
  const organisation = 'MA1A2B3C'
  const body = `${prefix}${province.slice(0, 2)}0105${organisation}${orgCheckDigit(organisation)}`.slice(0, 17)
  return body + usccCheckDigit(body)
}

const samples = (province: string, certificate: CertificateTypeId): readonly string[] => [
  ...(certificate === 'foreign-permanent-resident' ? [] : [residentOf(province, '19850612')]),
  codeOf(province),
  `12345678-${orgCheckDigit('12345678')}`,
  'H12345678',
  'E12345678',
  '12345678',
  'ABC110085061200',
  '陆字第12345678号',
  `810000199003070${idCheckDigit('81000019900307001')}`,
  `8100001990030700${'1'}${idCheckDigit('81000019900307001')}`,
  `83000019900307001${idCheckDigit('83000019900307001')}`,
  '样字第20260001号',
]

/** A fixed telephone of a city; whoever files in 上海 gives one in 北京, which is a risk to be ticked. */
const landlineIn = (city: string): string => `${(city.startsWith('31') ? undefined : areaCodesOf(city)?.[0]) ?? '010'}-12345678`

/** A number that the certificate's own check finds nothing against. */
export const numberFor = (province: string, certificate: CertificateTypeId): string =>
  samples(province, certificate).find((number) => certificates[certificate].check(number, now.slice(0, 10)) === undefined) ?? '样字20260001'

export function applicant(
  nature: SubjectNatureId,
  province: string,
  certificate = certificateTypesOf(nature)[0] as CertificateTypeId,
): Applicant {
  const individual = nature === 'individual'
  const number = numberFor(province, certificate)
  const name = individual ? '林小溪' : '启明样例有限公司'
  const phone = individual ? '13800138001' : '13800138003'
  const region = { provinceCode: province, cityCode: `${province.slice(0, 2)}0100`, countyCode: `${province.slice(0, 2)}0105` }
  const says: Record<string, unknown> = {
    'verify-type.region': region,
    'verify-type.subjectNature': nature,
    'verify-type.subjectCertificateType': certificate,
    'verify-type.subjectCertificateNumber': number,
    'verify-type.domain': 'qiming-new-demo.cn',
    'verify-type.resource': { kind: 'cvm', id: 'ins-1' },
    'subject.subjectName': name,
    'subject.certificateAddress': `${provinceRules(province)?.name}示例路 1 号`,
    'subject.legalRepName': '陈一',
    'subject.contactAddress': '示例区示例街道示例路 8 号 3 栋 501 室',
    'subject.subjectRemark': '应急联系人：钱三，同事',
    'subject.name': '陈一',
    'subject.idType': 'resident-id',
    'subject.idNumber': residentOf(province, '19850612'),
    'subject.legalRepIdType': 'resident-id',
    'subject.legalRepIdNumber': residentOf(province, '19700101'),
    'subject.phone': phone,
    'subject.emergencyPhone': '13900139005',
    'subject.emergencyContactName': '钱三',
    'subject.emergencyContactRelation': '同事',
    'subject.email': 'chen@example.com',
    'subject.officePhone': landlineIn(region.cityCode),
    'record.filingPassword': 'Zouyibian-1',
    'sites.siteName': individual ? '小溪的摄影笔记' : '启明样例产品介绍',
    'sites.domains': 'qiming-more-demo',
    'sites.resources': { kind: 'cvm', id: 'ins-2' },
    'sites.serviceContent': individual ? '其他' : '单位门户网站',
    'sites.preApprovalTypes': ['none'],
    'sites.preApprovalNumber': '样审〔2026〕1 号',
    'sites.siteRemark': `网站主要内容为：${individual ? '个人拍摄的风景照片和拍摄心得，不涉及单位的内容，也不做买卖' : '本单位的产品和服务介绍'}`,
    'sitePersons.name': '赵二',
    'sitePersons.idType': 'resident-id',
    'sitePersons.idNumber': residentOf(province, '19880808'),
    'sitePersons.phone': '13800138004',
    'sitePersons.email': 'zhao@example.com',
    'sitePersons.officePhone': landlineIn(region.cityCode),
  }
  return { nature, province, certificate, number, name, phone, says }
}

/** What the authority holds on this subject when the type begins: sites filed here, or elsewhere for what comes here. */
export function recordOf(who: Applicant, type: FilingTypeId): SubjectRecord {
  const here = type !== 'access' && type !== 'add-site-no-subject'
  const filingNumber = `${provinceRules(who.province)?.prefix ?? '京'}ICP备20200101号`
  const individual = who.nature === 'individual'
  const text = (anchor: string) => String(who.says[anchor])
  const person = individual
    ? { name: who.name, idType: who.certificate, idNumber: who.number, phone: who.phone, email: 'lin@example.com' }
    : {
        name: '陈一',
        idType: 'resident-id',
        idNumber: text('subject.idNumber'),
        phone: who.phone,
        email: 'chen@example.com',
        isLegalRep: true,
      }
  const sitePerson = {
    name: '赵二',
    idType: 'resident-id',
    idNumber: text('sitePersons.idNumber'),
    phone: '13800138004',
    email: 'zhao@example.com',
  }
  return {
    filingNumber,
    state: 'filed',
    nature: who.nature,
    certificateType: who.certificate,
    certificateNumber: who.number,
    name: who.name,
    provinceCode: who.province,
    certificateAddress: text('subject.certificateAddress'),
    contactAddress: text('subject.contactAddress'),
    filedAt: '2020-01-01',
    person,
    legalRep: individual ? null : { name: '陈一', idNumber: text('subject.idNumber') },
    here,
    underOldCertificate: false,
    sites: [1, 2].map((n) => ({
      filingNumber: `${filingNumber}-${n}`,
      name: n === 1 ? text('sites.siteName') : `${text('sites.siteName')}续`,
      domains: [`qiming-filed${n}-demo.cn`],
      homeUrls: [`www.qiming-filed${n}-demo.cn`],
      accessedHere: here,
      accessedElsewhere: true,
      serviceContent: text('sites.serviceContent'),
      person: individual ? null : sitePerson,
      resource: here ? 'ins-9' : null,
      reachable: true,
      footerNumber: `${filingNumber}-${n}`,
    })),
  }
}

export const accountOf = (who: Applicant) => ({ phone: who.phone, name: who.name, nature: who.nature, certificateNumber: who.number })
export const policyOfWalk = policy2021
export type Begun = { readonly answers: Answers; readonly type: FilingTypeId }
