// 资料库: what goes in and what comes out again (spec A16, A37). Values come back marked as existing data, only where they can be edited.
import { type Answers, emptyAnswers } from '@domain/filing/answers'
import type { JourneyContext } from '@domain/journey/journey-types'
import { filled, fillingsOf } from '@domain/library/fill'
import { entryFrom } from '@domain/library/keep'
import { expiryOf } from '@domain/library/library-entry'
import { policy2021 } from '@domain/policies/2021'

const now = '2026-09-14T09:00:00+08:00'
const context: JourneyContext = { now, policy: policy2021, filingType: 'initial' }
const unitAnswers = (): Answers => ({
  ...emptyAnswers(),
  'verify-type': {
    region: { provinceCode: '320000' },
    subjectNature: 'enterprise',
    subjectCertificateType: 'business-licence',
    subjectCertificateNumber: '91320102MA27K5D37D',
  },
  subject: {
    subjectName: '南京扬砾智造样例有限公司',
    certificateAddress: '南京市玄武区示例路 1 号',
    certificateLongTerm: true,
    legalRepName: '顾砚秋',
    name: '顾砚秋',
    idType: 'resident-id',
    idNumber: '320102198503120020',
    phone: '13800138021',
  },
  sitePersons: [
    {
      sameAsSubjectPerson: false,
      name: '沈听雨',
      idType: 'resident-id',
      idNumber: '320505199207183014',
      idValidFrom: '2016-01-01',
      idValidTo: '2036-01-01',
      phone: '13800138022',
      email: 'tingyu@example.com',
    },
  ],
})

it('keeps a site person, and the unit without its people', () => {
  const person = entryFrom(unitAnswers(), { kind: 'person', root: 'sitePersons.0' })
  expect(person?.values).toEqual({
    name: '沈听雨',
    idType: 'resident-id',
    idNumber: '320505199207183014',
    idValidFrom: '2016-01-01',
    idValidTo: '2036-01-01',
    phone: '13800138022',
    email: 'tingyu@example.com',
  })
  const unit = entryFrom(unitAnswers(), { kind: 'unit' })
  expect(unit?.values).toMatchObject({ subjectName: '南京扬砾智造样例有限公司', subjectCertificateNumber: '91320102MA27K5D37D' })
  expect(Object.keys(unit?.values ?? {})).not.toContain('phone')
  expect(entryFrom(emptyAnswers(), { kind: 'unit' })).toBeUndefined()
})

it('keeps an individual, who is subject and person at once, as a person', () => {
  const answers = emptyAnswers()
  answers['verify-type'] = {
    subjectNature: 'individual',
    subjectCertificateType: 'resident-id',
    subjectCertificateNumber: '440305199003079019',
  }
  answers.subject = { subjectName: '林小溪', certificateLongTerm: true, contactAddress: '科苑路 8 号', phone: '13800138001' }
  expect(entryFrom(answers, { kind: 'person', root: 'subject' })?.values).toEqual({
    name: '林小溪',
    idType: 'resident-id',
    idNumber: '440305199003079019',
    idLongTerm: true,
    contactAddress: '科苑路 8 号',
    phone: '13800138001',
  })
})

it('fills an empty site person, every value marked as existing data', () => {
  const entry = entryFrom(unitAnswers(), { kind: 'person', root: 'sitePersons.0' })
  const empty: Answers = { ...unitAnswers(), sitePersons: [{ sameAsSubjectPerson: false }] }
  const fillings = fillingsOf(empty, entry as never, { kind: 'person', root: 'sitePersons.0' }, context)
  expect(fillings.map(({ label }) => label)).toContain('负责人姓名')
  const after = filled(empty, fillings, context)
  expect(after.sitePersons[0]).toEqual(unitAnswers().sitePersons[0])
  expect(after.sources['sitePersons.0.idNumber']).toEqual({ from: 'imported' })
})

it('fills nothing that the account decides, and nothing at another place', () => {
  const answers = emptyAnswers()
  answers['verify-type'] = { subjectNature: 'individual', region: { provinceCode: '440000' } }
  const known = { ...context, account: { phone: '13800138001', name: '林小溪', nature: 'individual' } }
  const entry = {
    kind: 'person' as const,
    values: { name: '林小溪', idNumber: '440305199003079019', phone: '13900000000', contactAddress: '科苑路 8 号' },
  }
  const anchors = fillingsOf(answers, entry, { kind: 'person', root: 'subject' }, known).map(({ anchor }) => anchor)
  expect(anchors).toContain('subject.contactAddress')
  expect(anchors).not.toContain('subject.phone')
  expect(fillingsOf(answers, entry, { kind: 'unit' }, known)).toEqual([])
})

it.each([
  [{ idLongTerm: true }, { state: 'good' }],
  [{}, { state: 'unknown' }],
  [{ idValidTo: '2026-09-13' }, { state: 'expired', until: '2026-09-13' }],
  // 90 days from 2026-09-14
  [{ idValidTo: '2026-12-12' }, { state: 'soon', until: '2026-12-12' }],
  [{ idValidTo: '2026-12-13' }, { state: 'good', until: '2026-12-13' }],
])('a certificate %j is %j', (values, expiry) => {
  expect(expiryOf({ kind: 'person', values }, '2026-09-14')).toEqual(expiry)
})
