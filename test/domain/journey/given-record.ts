/** Filings under an existing record: what the authority holds, and complete answers to start from. People and firms are invented (spec H, J4–J11). */
import { digestOfVerifyType } from '@domain/detection/verify-type-digest'
import { type Answers, emptyAnswers } from '@domain/filing/answers'
import type { SiteRecord, SubjectRecord } from '@domain/filing/record'
import { recordedAnswers } from '@domain/filing/recorded-answers'
import type { FilingTypeId } from '@domain/filing-types/filing-type'
import type { JourneyContext } from '@domain/journey/journey-types'
import { settle } from '@domain/journey/settle'
import { policy2021 } from '@domain/policies/2021'
import { provinceRules } from '@domain/provinces/registry'
import { now } from './given'

export const zhouWu = {
  name: '周五',
  idType: 'resident-id',
  idNumber: '440106198511110015',
  phone: '13700137005',
  email: 'zhou@example.com',
}
export const zhengLiu = {
  name: '郑六',
  idType: 'resident-id',
  idNumber: '440106199001010028',
  phone: '13700137006',
  email: 'zheng@example.com',
}

export const siteOf = (n: number, more: Partial<SiteRecord> = {}): SiteRecord => ({
  filingNumber: `粤ICP备20210606号-${n}`,
  name: `接入样例产品${n}`,
  domains: [`jieru-demo${n}.cn`],
  homeUrls: [`www.jieru-demo${n}.cn`],
  accessedHere: false,
  accessedElsewhere: true,
  serviceContent: '单位门户网站',
  person: zhengLiu,
  ...more,
})

/** 广州接入样例有限公司 of J6: filed elsewhere, subject person 周五 (the legal representative), site person 郑六. */
export const unitRecord = (more: Partial<SubjectRecord> = {}): SubjectRecord => ({
  filingNumber: '粤ICP备20210606号',
  state: 'filed',
  nature: 'enterprise',
  certificateType: 'business-licence',
  certificateNumber: '91440101MA9L7J088A',
  name: '广州接入样例有限公司',
  provinceCode: '440000',
  certificateAddress: '广州市天河区示例路 6 号',
  contactAddress: '天河区示例路 6 号 601 室',
  filedAt: '2021-06-06',
  person: { ...zhouWu, isLegalRep: true },
  legalRep: { name: '周五', idNumber: zhouWu.idNumber },
  here: false,
  underOldCertificate: false,
  sites: [siteOf(1)],
  ...more,
})

/** 林小溪's own filing. */
export const individualRecord = (more: Partial<SubjectRecord> = {}): SubjectRecord => ({
  filingNumber: '粤ICP备20200101号',
  state: 'filed',
  nature: 'individual',
  certificateType: 'resident-id',
  certificateNumber: '440305199003079019',
  name: '林小溪',
  provinceCode: '440000',
  certificateAddress: '广东省深圳市南山区示例路 1 号',
  contactAddress: '科苑路 8 号 3 栋 501 室',
  person: { name: '林小溪', idType: 'resident-id', idNumber: '440305199003079019', phone: '13800138001', email: 'xiaoxi@example.com' },
  legalRep: null,
  here: true,
  underOldCertificate: false,
  sites: [
    siteOf(1, { filingNumber: '粤ICP备20200101号-1', name: '小溪的摄影笔记', serviceContent: '其他', accessedHere: true, person: null }),
  ],
  ...more,
})

/** The first step filled in for a subject on record, with a domain on a cloud. */
export const verified = (record: SubjectRecord, domain: string): Answers['verify-type'] => ({
  ...recordedAnswers(record)['verify-type'],
  region: {
    provinceCode: record.provinceCode,
    cityCode: `${record.provinceCode.slice(0, 2)}0100`,
    countyCode: `${record.provinceCode.slice(0, 2)}0105`,
  },
  domain,
  resource: { kind: 'cvm', id: 'ins-1' },
})

/** What is known beside the answers: the look-up has said this type for them, and the record is there. */
export function recordContext(
  answers: Answers,
  type: FilingTypeId,
  record: SubjectRecord,
  more: Partial<JourneyContext> = {},
): JourneyContext {
  const province = provinceRules(record.provinceCode)
  const account =
    record.nature === 'individual'
      ? { phone: '13800138001', name: record.name, nature: 'individual' }
      : { phone: '13800138009', name: record.name, nature: record.nature }
  return {
    now,
    policy: policy2021,
    ...(province ? { province } : {}),
    account,
    record,
    detection: {
      outcome: { kind: 'type', filingType: type },
      decidedBy: [],
      facts: [],
      gates: [],
      registrarIsOwn: true,
      forAnswers: digestOfVerifyType(answers['verify-type']),
      at: now,
    },
    ...more,
  }
}

/** A type that was begun on the subject's card: no look-up decides it. */
export function chosenContext(type: FilingTypeId, record: SubjectRecord, more: Partial<JourneyContext> = {}): JourneyContext {
  const { detection: _none, ...context } = recordContext(emptyAnswers(), type, record)
  return { ...context, filingType: type, ...more }
}

/** A draft as it stands when a change is begun on these sites. */
export function changeDraft(type: 'change-filing' | 'change-site', record: SubjectRecord, numbers: readonly string[]): Answers {
  const held = recordedAnswers(record, numbers)
  const answers: Answers = {
    ...emptyAnswers(),
    'verify-type': held['verify-type'],
    subject: held.subject,
    record: { subjectFilingNumber: record.filingNumber, siteFilingNumbers: [...numbers] },
  }
  return settle(answers, chosenContext(type, record))
}
