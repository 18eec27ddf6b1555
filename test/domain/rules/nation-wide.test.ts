/** Rules that hold everywhere (spec C5, C9, C10, K1, K6-5). */
import type { Answers } from '@domain/filing/answers'
import { changed, enterprise, found, individual } from '../journey/given'

type Row = [says: string, ruleKey: string, broken: Answers, obeyed: Answers]
const unit = enterprise('110000')
const withDomain = (answers: Answers, domain: string): Answers => ({ ...answers, 'verify-type': { ...answers['verify-type'], domain } })

test.each<Row>([
  // C2, B3: three months left; 90 days after 2026-09-14 is 2026-12-13
  [
    'a certificate with 89 days left',
    'certificate-remaining',
    changed(individual(), { 'subject.certificateValidTo': { to: '2026-12-12' } }),
    changed(individual(), { 'subject.certificateValidTo': { to: '2026-12-13' } }),
  ],
  // C9: 192 is not on the list (J8)
  [
    'a number of segment 192',
    'phone-segment',
    changed(unit, { 'sitePersons.0.phone': '19200138004' }),
    changed(unit, { 'sitePersons.0.phone': '19900138004' }),
  ],
  // C10-1: .io is on no list
  ['a suffix nobody approved', 'approved-suffix', withDomain(individual(), 'xiaoxi.io'), withDomain(individual(), 'xiaoxi.asia')],
  // C10-6
  ['a state word in a domain', 'domain-state-word', withDomain(unit, '中华样例.cn'), withDomain(unit, '样例中华.cn')],
  // K1
  [
    '理财 in the name of the unit, another person in charge',
    'finance-name-legal-rep',
    changed(unit, { 'subject.subjectName': '样例理财有限公司', 'subject.legalRepName': '王五' }),
    changed(unit, { 'subject.subjectName': '样例理财有限公司' }),
  ],
  [
    'a forum in the remark of an individual',
    'forum',
    changed(individual(), { 'sites.0.siteRemark': '网站主要内容为：摄影爱好者论坛和作品讨论' }),
    individual(),
  ],
  // 浙江 says nothing of its own about remarks
  ['an individual without a remark', 'remark.content', changed(individual('330000'), { 'sites.0.siteRemark': '' }), individual('330000')],
  ['a unit with content 其他 and no remark', 'remark.content', changed(unit, { 'sites.0.serviceContent': '其他' }), unit],
  // G5: the code says 北京
  [
    'a unit filing outside its province',
    'region-consistency',
    { ...unit, 'verify-type': { ...unit['verify-type'], region: { provinceCode: '440000', cityCode: '440100', countyCode: '440106' } } },
    unit,
  ],
  [
    'an address without a number',
    'address-detail',
    changed(unit, { 'subject.contactAddress': '示例科技园' }),
    changed(unit, {
      'subject.contactAddress': '示例科技园',
      'subject.addressMostDetailed': true,
      'subject.subjectRemark': '通信地址已是最详细地址，没有门牌号。',
    }),
  ],
])('%s is a dated finding, and quiet when mended', (_, ruleKey, broken, obeyed) => {
  expect(found(broken, ruleKey)).toMatchObject({ hard: false, severity: 'may-reject' })
  expect(found(broken, ruleKey)?.wayOut).toBeTruthy()
  expect(found(broken, ruleKey)?.rule?.asOf).toMatch(/^20\d\d-\d\d/)
  expect(found(obeyed, ruleKey)).toBeUndefined()
})

test('an expired certificate is hard (K6-2)', () => {
  const expired = changed(individual(), { 'subject.certificateValidTo': { from: '2016-09-13', to: '2026-09-13' } })
  expect(found(expired, 'field-validity')).toMatchObject({ hard: true, anchors: ['subject.certificateValidTo'] })
  expect(found(expired, 'certificate-remaining')).toBeUndefined()
  expect(found(changed(expired, { 'subject.certificateValidTo': { to: '2026-09-14' } }), 'field-validity')).toBeUndefined()
})

test('a number that cannot be right is hard, at its field (C8)', () => {
  expect(found(changed(unit, { 'sitePersons.0.idNumber': '420106198808089018' }), 'field-certificate-number')).toMatchObject({
    hard: true,
    anchors: ['sitePersons.0.idNumber'],
  })
})

test('市辖区 is refused as a region (K6-12)', () => {
  const region = { provinceCode: '440000', cityCode: '440300', countyCode: '440301' }
  const pseudo = { ...individual(), 'verify-type': { ...individual()['verify-type'], region } }
  expect(found(pseudo, 'field-region')?.says).toContain('市辖区')
})

test('an old registration number is no fault, but worth a second look (C8)', () => {
  const old = { ...unit, 'verify-type': { ...unit['verify-type'], subjectCertificateNumber: '110105012345678' } }
  expect(found(old, 'certificate-number-note')).toMatchObject({
    severity: 'note',
    hard: false,
    anchors: ['verify-type.subjectCertificateNumber'],
  })
  expect(found(old, 'field-certificate-number')).toBeUndefined()
  expect(found(unit, 'certificate-number-note')).toBeUndefined()
})
