/** Fictitious subjects as the authority holds them. Source: spec H (J6, J8, J11). */

import type { DetectionResult } from '@domain/detection/detection-types'
import { digestOfVerifyType } from '@domain/detection/verify-type-digest'
import { type Answers, emptyAnswers } from '@domain/filing/answers'
import type { SiteRecord, SubjectRecord } from '@domain/filing/record'
import type { FilingTypeId } from '@domain/filing-types/filing-type'

export const siteOf = (n: number, more: Partial<SiteRecord> = {}): SiteRecord => ({
  filingNumber: `川ICP备20240008号-${n}`,
  name: `样例研究院网站${n}`,
  domains: [`sample-${n}.cn`],
  homeUrls: [`www.sample-${n}.cn`],
  accessedHere: true,
  accessedElsewhere: false,
  serviceContent: '单位门户网站',
  person: { name: '李五', idType: 'resident-id', idNumber: '510104199212129036', phone: '13800138011', email: 'liwu@example.com' },
  resource: 'ins-8',
  reachable: true,
  footerNumber: `川ICP备20240008号-${n}`,
  ...more,
})

/** 成都示例研究院 of journey J8, filed here. */
export const institute = (more: Partial<SubjectRecord> = {}): SubjectRecord => ({
  filingNumber: '川ICP备20240008号',
  state: 'filed',
  nature: 'public-institution',
  certificateType: 'institution-legal-cert',
  certificateNumber: '12510100450710800J',
  name: '成都示例研究院',
  provinceCode: '510000',
  certificateAddress: '四川省成都市示例路 8 号',
  contactAddress: '四川省成都市示例路 8 号',
  filedAt: '2024-03-01',
  person: {
    name: '王一',
    idType: 'resident-id',
    idNumber: '510104198001010018',
    phone: '13800138010',
    email: 'wang@example.com',
    isLegalRep: true,
  },
  legalRep: { name: '王一', idNumber: '510104198001010018' },
  here: true,
  underOldCertificate: false,
  sites: [siteOf(1), siteOf(2)],
  ...more,
})

/** The first step as this subject answers it, for a domain. */
export const askedFor = (record: SubjectRecord, domain: string): Answers => ({
  ...emptyAnswers(),
  'verify-type': {
    region: { provinceCode: record.provinceCode, cityCode: '510100', countyCode: '510104' },
    subjectNature: record.nature,
    subjectCertificateType: record.certificateType,
    subjectCertificateNumber: record.certificateNumber,
    domain,
    resource: { kind: 'cvm', id: 'ins-1' },
  },
})

/** The look-up has found this type for these answers. */
export const foundType = (answers: Answers, filingType: FilingTypeId, more: Partial<DetectionResult> = {}): DetectionResult => ({
  outcome: { kind: 'type', filingType },
  decidedBy: [],
  facts: [],
  gates: [],
  registrarIsOwn: true,
  forAnswers: digestOfVerifyType(answers['verify-type']),
  at: '2026-09-14T09:00:00+08:00',
  ...more,
})
