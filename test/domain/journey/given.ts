/** Complete filings to start from, and what the world says about them; tests change one thing at a time. People are invented (spec H). */
import { type SiteCheck, siteInquiries } from '@domain/detection/site-inquiry'
import { digestOfVerifyType } from '@domain/detection/verify-type-digest'
import { type Answers, emptyAnswers } from '@domain/filing/answers'
import { answer } from '@domain/journey/change'
import { journeyOf } from '@domain/journey/journey'
import type { JourneyContext } from '@domain/journey/journey-types'
import type { Problem } from '@domain/journey/problem'
import { policy2021 } from '@domain/policies/2021'
import { provinceRules } from '@domain/provinces/registry'
import { licenceIn, regionIn } from '../provinces/places'

export const now = '2026-09-14T09:00:00+08:00'
const uploaded = (signedOn?: string) => ({ objectId: 'o-1', at: now, ...(signedOn ? { signedOn } : {}) })

/** 林小溪 of journey J1, everything answered, in any province. */
export function individual(provinceCode = '440000'): Answers {
  return {
    ...emptyAnswers(),
    'verify-type': {
      region: regionIn(provinceCode),
      subjectNature: 'individual',
      subjectCertificateType: 'resident-id',
      subjectCertificateNumber: '440305199003079019',
      domain: 'xiaoxi-notes-demo.cn',
      resource: { kind: 'cvm', id: 'ins-1' },
    },
    subject: {
      subjectName: '林小溪',
      certificateAddress: '广东省深圳市南山区示例路 1 号',
      certificateLongTerm: true,
      contactAddress: '科苑路 8 号 3 栋 501 室',
      phone: '13800138001',
      emergencyPhone: '13900139001',
      email: 'xiaoxi@example.com',
    },
    sites: [{ siteName: '小溪的摄影笔记', serviceContent: '其他', siteRemark: '网站主要内容为：个人拍摄的风景照片和拍摄心得' }],
    'identity-check': { checks: { '0': { checkId: 'c-1', status: 'submitted', at: now } } },
    materials: {
      'subject-person-id-front': uploaded(),
      'subject-person-id-back': uploaded(),
      'commitment-letter': uploaded('2026-09-13'),
      'responsibility-notice': uploaded('2026-09-13'),
      'fingerprinted-id-copy': uploaded(),
      'residence-proof': uploaded(),
      'commitment-video': uploaded(),
    },
    preview: { agreements: { privacy: now } },
  }
}

/** A company whose legal representative 陈一 answers for the subject and 赵二 for the site. */
export function enterprise(provinceCode = '320000'): Answers {
  const one = individual(provinceCode)
  return {
    ...one,
    'verify-type': {
      ...one['verify-type'],
      subjectNature: 'enterprise',
      subjectCertificateType: 'business-licence',
      subjectCertificateNumber: licenceIn(provinceCode),
      domain: 'suzhou-demo.cn',
    },
    subject: {
      ...one.subject,
      subjectName: '样例科技有限公司',
      legalRepName: '陈一',
      name: '陈一',
      idType: 'resident-id',
      idNumber: '110105198506129020',
      idLongTerm: true,
      phone: '13800138003',
      emergencyPhone: '13800138005',
    },
    sites: [{ siteName: '样例科技产品介绍', serviceContent: '单位门户网站', preApprovalTypes: ['none'] }],
    sitePersons: [
      {
        name: '赵二',
        idType: 'resident-id',
        idNumber: '420106198808089019',
        idLongTerm: true,
        phone: '13800138004',
        email: 'zhao@example.com',
      },
    ],
    materials: {
      ...one.materials,
      'subject-certificate': uploaded(),
      'site-person-id-front': uploaded(),
      'site-person-id-back': uploaded(),
      'site-person-authorization': uploaded('2026-09-13'),
    },
  }
}

/** Nothing was found against a further site. */
export const goodCheck = (forAnswers: string): SiteCheck => ({
  outcome: { kind: 'type', filingType: 'initial' },
  gates: [],
  registrarIsOwn: true,
  forAnswers,
  at: now,
})

/** The look-up has said 首次备案 for these answers. */
export function contextOf(answers: Answers, more: Partial<JourneyContext> = {}): JourneyContext {
  const code = answers['verify-type'].region?.provinceCode
  const province = code === undefined ? undefined : provinceRules(code)
  const single = answers['verify-type'].subjectNature === 'individual'
  return {
    now,
    policy: policy2021,
    ...(province ? { province } : {}),
    account: single ? { phone: '13800138001', name: '林小溪', nature: 'individual' } : { phone: '13800138009', nature: 'enterprise' },
    detection: {
      outcome: { kind: 'type', filingType: 'initial' },
      decidedBy: [],
      facts: [],
      gates: [],
      registrarIsOwn: true,
      forAnswers: digestOfVerifyType(answers['verify-type']),
      at: now,
    },
    siteChecks: answers.sites.flatMap((_, n) => siteInquiries(answers, n)).map((inquiry) => goodCheck(digestOfVerifyType(inquiry))),
    ...more,
  }
}

/** The problems of these answers, the context following them. */
export const problemsOf = (answers: Answers, more: Partial<JourneyContext> = {}): readonly Problem[] =>
  journeyOf(answers, contextOf(answers, more)).problems

/** The problem of a rule, or undefined: `key` or `key.finding`. */
export const found = (answers: Answers, ruleKey: string, more: Partial<JourneyContext> = {}): Problem | undefined =>
  problemsOf(answers, more).find((problem) => problem.ruleKey === ruleKey)

/** Slots this filing asks for. */
export const slotsOf = (answers: Answers, more: Partial<JourneyContext> = {}): string[] =>
  journeyOf(answers, contextOf(answers, more)).requirements.map((requirement) => requirement.slot)

/** The answers with several fields changed by their anchors, as a person would, one after the other. */
export const changed = (answers: Answers, values: Readonly<Record<string, unknown>>): Answers =>
  Object.entries(values).reduce((rest, [anchor, value]) => answer(rest, anchor, value, contextOf(rest)), answers)
