// A company's and an individual's submitted answers, and refusals of them.
import { type Answers, emptyAnswers } from '@domain/filing/answers'
import type { JourneyContext } from '@domain/journey/journey-types'
import { policy2021 } from '@domain/policies/2021'
import * as regions from '@domain/regions/region-table'
import type { Correction, CorrectionReason } from '@domain/review/correction'

export const context: JourneyContext = { now: '2026-09-14T09:00:00+08:00', policy: policy2021 }
export const reading = { context, regions }

const picture = (objectId: string) => ({ objectId, at: '2026-09-10T09:00:00+08:00' })

export const company = (): Answers => ({
  ...emptyAnswers(),
  'verify-type': {
    region: { provinceCode: '440000', cityCode: '440300', countyCode: '440305' },
    subjectNature: 'enterprise',
    subjectCertificateType: 'business-licence',
    subjectCertificateNumber: '91440300MA5FAKE000',
    domain: 'example-demo.cn',
    resource: { kind: 'cvm', id: 'ins-20' },
  },
  subject: {
    subjectName: '示例软件有限公司',
    certificateValidFrom: '2016-03-07',
    certificateLongTerm: true,
    contactAddress: '科苑路 8 号',
    name: '张三',
    phone: '13800138020',
  },
  sites: [{ siteName: '示例理财笔记', serviceContent: '其他' }],
  sitePersons: [{ sameAsSubjectPerson: false, name: '李四', phone: '13800138021' }],
  'identity-check': { checks: { '0': { checkId: 'film-1', status: 'passed', at: '2026-09-10T09:00:00+08:00' } } },
  materials: { 'subject-certificate': picture('licence-1'), 'commitment-letter': { ...picture('letter-1'), signedOn: '2026-05-20' } },
})

export const individual = (): Answers => ({
  ...emptyAnswers(),
  'verify-type': {
    ...company()['verify-type'],
    subjectNature: 'individual',
    subjectCertificateType: 'resident-id',
    subjectCertificateNumber: '440305199003079019',
  },
  subject: { subjectName: '林小溪', phone: '13800138001', contactAddress: '科苑路 8 号' },
  sites: [{ siteName: '小溪的摄影笔记' }],
})

export const reason = (anchor: string, more: Partial<CorrectionReason> = {}): CorrectionReason => ({
  anchor,
  label: '',
  says: '请核对',
  advice: null,
  example: null,
  code: null,
  step: null,
  ...more,
})

export const refusal = (submitted: Answers, reasons: CorrectionReason[], round = 1): Correction => ({
  round,
  kind: 'rejected',
  at: '2026-09-14T09:00:00+08:00',
  reasons,
  submitted,
})

export const note = (text: string) => ({ note: text, at: '2026-09-14T10:00:00+08:00' })
