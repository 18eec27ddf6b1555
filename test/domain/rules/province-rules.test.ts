/** Every province's key: what a recorded value demands, that obeying it is quiet, and that an unknown value says nothing (spec D, K5). */
import { idCheckDigit } from '@domain/certificates/check-digit'
import { checkUscc } from '@domain/certificates/uscc'
import type { Answers } from '@domain/filing/answers'
import type { JourneyContext } from '@domain/journey/journey-types'
import { provinceRules } from '@domain/provinces/registry'
import { changed, contextOf, enterprise, found, individual, now, slotsOf } from '../journey/given'
import { places } from '../provinces/places'

/** The same province with one rule replaced, or taken away with undefined. */
function withRule(answers: Answers, key: string, value: unknown): Partial<JourneyContext> {
  const code = answers['verify-type'].region?.provinceCode ?? ''
  const province = provinceRules(code)
  if (!province) throw new Error(code)
  const { [key]: _gone, ...rest } = province.rules
  return { province: { ...province, rules: value === undefined ? rest : { ...rest, [key]: { value, source: 'x', asOf: '2021-01-01' } } } }
}

const born2010 = '440305201009149014' // 16 on the test's day
const born2010late = '44030520100915901X' // 15 until tomorrow
const born2009 = '44030520090307901X' // 17

type Row = [says: string, key: string, ruleKey: string, broken: Answers, obeyed: Answers, anchor: string]
const beijingOne = individual('110000')
const jiangsuUnit = enterprise('320000')
const guangdongUnit = enterprise('440000')
const beijingUnit = enterprise('110000')
const otherRep = { 'subject.legalRepName': '王五' }

const rows: Row[] = [
  // spec D: 北京 individuals 18, 江苏 16; units of 广东 16, of 江苏 18
  [
    '北京 takes nobody under 18',
    'minAgeIndividual',
    'minAgeIndividual',
    withNumber(beijingOne, born2009),
    beijingOne,
    'verify-type.subjectCertificateNumber',
  ],
  [
    '江苏 takes individuals from 16',
    'minAgeIndividual',
    'minAgeIndividual',
    withNumber(individual('320000'), born2010late),
    withNumber(individual('320000'), born2010),
    'verify-type.subjectCertificateNumber',
  ],
  [
    '江苏 wants 18 in units',
    'minAgeUnitPerson',
    'minAgeUnitPerson',
    changed(jiangsuUnit, { 'sitePersons.0.idNumber': born2009 }),
    jiangsuUnit,
    'sitePersons.0.idNumber',
  ],
  [
    '广东 wants 16 in units',
    'minAgeUnitPerson',
    'minAgeUnitPerson',
    changed(guangdongUnit, { 'subject.idNumber': born2010late }),
    changed(guangdongUnit, { 'subject.idNumber': born2010 }),
    'subject.idNumber',
  ],
  // 广东 individuals: two numbers; J1's negative
  [
    '广东 wants two numbers of an individual',
    'distinctPhoneRuleIndividual',
    'distinctPhoneRuleIndividual',
    changed(individual(), { 'subject.emergencyPhone': '138 0013 8001' }),
    individual(),
    'subject.emergencyPhone',
  ],
  // 广东 units with two persons: their numbers differ
  [
    '广东 wants two persons to have two numbers',
    'distinctPhoneRuleUnit',
    'distinctPhoneRuleUnit',
    changed(guangdongUnit, { 'sitePersons.0.phone': '13800138003' }),
    guangdongUnit,
    'sitePersons.0.phone',
  ],
  // 北京 units with two persons: three numbers (J3)
  [
    '北京 wants three numbers for two persons',
    'distinctPhoneRuleUnit',
    'distinctPhoneRuleUnit',
    changed(beijingUnit, { 'subject.emergencyPhone': '13800138004' }),
    beijingUnit,
    'subject.emergencyPhone',
  ],
  [
    '北京 wants two numbers for one person',
    'distinctPhoneRuleUnit',
    'distinctPhoneRuleUnit',
    changed(beijingUnit, { 'sitePersons.0.sameAsSubjectPerson': true, 'subject.emergencyPhone': '13800138003' }),
    changed(beijingUnit, { 'sitePersons.0.sameAsSubjectPerson': true }),
    'subject.emergencyPhone',
  ],
  [
    '广东 wants the legal representative',
    'subjectPersonLegalRep',
    'subjectPersonLegalRep',
    changed(guangdongUnit, otherRep),
    guangdongUnit,
    'subject.name',
  ],
  [
    '江苏 wants one person when it is not the legal representative',
    'sitePersonSameAsSubjectIfNotLegalRep',
    'sitePersonSameAsSubjectIfNotLegalRep',
    changed(jiangsuUnit, otherRep),
    jiangsuUnit,
    'sitePersons.0.sameAsSubjectPerson',
  ],
  [
    '北京 has its own list of suffixes: .asia is approved nationally (K4)',
    'domainSuffixRule',
    'domainSuffixRule.suffix',
    withDomain(beijingUnit, 'yangli.asia'),
    withDomain(beijingUnit, 'yangli.com'),
    'verify-type.domain',
  ],
  [
    '北京 takes suffixes in Chinese characters',
    'domainSuffixRule',
    'domainSuffixRule.suffix',
    withDomain(beijingUnit, 'yangli.io'),
    withDomain(beijingUnit, '样例.公司'),
    'verify-type.domain',
  ],
  [
    '北京 takes no domain that begins with 国家',
    'domainSuffixRule',
    'domainSuffixRule.prefix',
    withDomain(beijingUnit, '国家样例.cn'),
    withDomain(beijingUnit, '样例.cn'),
    'verify-type.domain',
  ],
  [
    '广东 individuals do not begin with 中华',
    'siteNameRules',
    'siteNameRules.prefix',
    changed(individual(), { 'sites.0.siteName': '中华小吃笔记' }),
    individual(),
    'sites.0.siteName',
  ],
  [
    '江苏 wants the name to fit the nature',
    'siteNameRules',
    'siteNameRules.nature',
    changed(jiangsuUnit, { 'sites.0.siteName': '我的产品介绍' }),
    jiangsuUnit,
    'sites.0.siteName',
  ],
  [
    '北京 individuals choose no blog',
    'serviceContentForbiddenIndividual',
    'serviceContentForbiddenIndividual',
    changed(beijingOne, { 'sites.0.serviceContent': '博客/个人空间' }),
    beijingOne,
    'sites.0.serviceContent',
  ],
  [
    '北京 takes no 市辖区 in an address (J3)',
    'addressRules',
    'addressRules.pseudo-district',
    changed(beijingUnit, { 'subject.contactAddress': '北京市市辖区样例路 1 号' }),
    beijingUnit,
    'subject.contactAddress',
  ],
  [
    '北京 merged 崇文区',
    'addressRules',
    'addressRules.merged',
    changed(beijingUnit, { 'subject.contactAddress': '崇文区样例街 3 号' }),
    beijingUnit,
    'subject.contactAddress',
  ],
  [
    '广东 wants certificate and address in one city',
    'addressRules',
    'addressRules.city',
    guangdongUnit,
    withCity(guangdongUnit, '440100'),
    'verify-type.region',
  ],
  [
    '北京 takes no residence permits of Hong Kong',
    'hkMoTwRule',
    'hkMoTwRule.type',
    withType(beijingOne, 'hk-mo-residence', '810000199003070015'),
    withType(beijingOne, 'hk-mo-travel-permit', 'H12345678'),
    'verify-type.subjectCertificateType',
  ],
  [
    '江苏: a sole trader answers in person',
    'soleTraderRule',
    'soleTraderRule.owner',
    withNumber(changed(jiangsuUnit, otherRep), '92320505MA1A2B3C61'),
    withNumber(jiangsuUnit, '92320505MA1A2B3C61'),
    'subject.name',
  ],
  [
    '广东 takes no practice licence of a hospital',
    'certificateRulesUnit',
    'certificateRulesUnit.type',
    withType(guangdongUnit, 'medical-licence', 'PDY123456'),
    guangdongUnit,
    'verify-type.subjectCertificateType',
  ],
]

describe.each(rows)('%s', (_, key, ruleKey, broken, obeyed, anchor) => {
  test('demanded: a dated finding at its field, with source and date (K6-2)', () => {
    const problem = found(broken, ruleKey)
    expect(problem).toMatchObject({ hard: false, severity: 'may-reject' })
    expect(problem?.anchors[0]).toBe(anchor)
    expect(problem?.rule?.source).toBeTruthy()
    expect(problem?.rule?.asOf).toMatch(/^20\d\d-\d\d/)
    expect(problem?.wayOut).toBeTruthy()
  })
  test('obeyed: nothing is said', () => {
    expect(found(obeyed, ruleKey)).toBeUndefined()
  })
  test('unknown, or of a shape we do not know: nothing is said', () => {
    expect(found(broken, ruleKey, withRule(broken, key, undefined))).toBeUndefined()
    expect(found(broken, ruleKey, withRule(broken, key, 'a word nobody knows'))).toBeUndefined()
  })
})

type Paper = [says: string, key: string, slot: string, broken: Answers, obeyed: Answers]
const papers: Paper[] = [
  ['广东 wants a letter of everybody (J1)', 'commitmentLetter', 'commitment-letter', individual(), individual('110000')],
  ['江苏 wants a notice as well', 'commitmentLetter', 'responsibility-notice', jiangsuUnit, individual()],
  ['江苏 wants a video', 'commitmentVideo', 'commitment-video', jiangsuUnit, guangdongUnit],
  ['广东 individuals hand in a fingerprinted copy (K4)', 'specialMaterials', 'fingerprinted-id-copy', individual(), guangdongUnit],
  [
    '北京 individuals writing about law are lawyers',
    'specialMaterials',
    'lawyer-qualification',
    changed(beijingOne, { 'sites.0.siteName': '小溪的法律笔记' }),
    beijingOne,
  ],
  [
    '江苏 wants a letter for a site person who is not the legal representative',
    'sitePersonAuthorizationLetter',
    'site-person-authorization',
    jiangsuUnit,
    changed(jiangsuUnit, { 'sitePersons.0.sameAsSubjectPerson': true }),
  ],
  [
    '江苏 wants a letter for a subject person who is not the legal representative',
    'subjectPersonAuthorizationLetter',
    'subject-person-authorization',
    changed(jiangsuUnit, { 'subject.legalRepName': '赵二' }),
    jiangsuUnit,
  ],
  [
    '江苏 wants the legal representative to authorise when neither person is',
    'subjectPersonAuthorizationLetter',
    'legal-rep-authorization',
    changed(jiangsuUnit, otherRep),
    changed(jiangsuUnit, { 'subject.legalRepName': '赵二' }),
  ],
  ['广东 wants work papers of the under-aged', 'minorMaterialsIndividual', 'minor-proof', withNumber(individual(), born2009), individual()],
  [
    '广东 wants them in units too',
    'minorMaterialsUnit',
    'minor-proof',
    changed(guangdongUnit, { 'sitePersons.0.idNumber': born2009 }),
    guangdongUnit,
  ],
  [
    '北京 wants a letter when a name speaks of teaching',
    'schoolTrainingCommitmentLetter',
    'no-training-letter',
    changed(beijingUnit, { 'sites.0.siteName': '样例教育介绍' }),
    beijingUnit,
  ],
  [
    '广东 wants a letter when a name speaks of finance',
    'industryRules',
    'finance-commitment-letter',
    changed(guangdongUnit, { 'sites.0.siteName': '样例金融介绍' }),
    guangdongUnit,
  ],
]

describe.each(papers)('%s', (_, key, slot, broken, obeyed) => {
  test('demanded: the slot is there', () => expect(slotsOf(broken)).toContain(slot))
  test('not needed: the slot is not there', () => expect(slotsOf(obeyed)).not.toContain(slot))
  test('unknown: the slot is not there', () => expect(slotsOf(broken, withRule(broken, key, undefined))).not.toContain(slot))
})

test('plans: more than 31 different domains in 广东, 30 sites in 江苏', () => {
  const sites = (answers: Answers, count: number): Answers => ({
    ...answers,
    sites: Array.from({ length: count }, (_, n) => ({ ...answers.sites[0], ...(n ? { domains: [`site${n}.cn`] } : {}) })),
    sitePersons: Array.from({ length: count }, () => ({ sameAsSubjectPerson: true })),
  })
  expect(slotsOf(sites(guangdongUnit, 31))).not.toContain('construction-plan')
  expect(slotsOf(sites(guangdongUnit, 32))).toContain('construction-plan')
  expect(slotsOf(sites(jiangsuUnit, 29))).not.toContain('construction-plan')
  expect(slotsOf(sites(jiangsuUnit, 30))).toContain('construction-plan')
})

test("a province's lower number of sites is dated, the policy's is not (K6-2)", () => {
  const three = { ...jiangsuUnit, sites: [1, 2, 3].map(() => jiangsuUnit.sites[0] ?? {}) }
  expect(found(three, 'maxNewSitesPerOrderUnit', withRule(three, 'maxNewSitesPerOrderUnit', 2))).toMatchObject({
    hard: false,
    anchors: ['sites.2.siteName'],
  })
  expect(found(three, 'maxNewSitesPerOrderUnit')).toBeUndefined()
})

test('notes inform and ask for no tick', () => {
  expect(found(beijingUnit, 'unfiledSiteMustBeClosed')).toMatchObject({ severity: 'note', anchors: ['verify-type.domain'] })
  expect(found(changed(beijingUnit, otherRep), 'newerSecondSource.legal-rep')).toMatchObject({ severity: 'note' })
  expect(found(jiangsuUnit, 'sitePersonOneCompanyOnly')).toMatchObject({ severity: 'note' })
  expect(found(guangdongUnit, 'newerSecondSource.legal-rep')).toBeUndefined()
})

test('values spelt with underscores are read too, as an overriding table may bring them', () => {
  const nobody = changed(beijingUnit, otherRep)
  expect(found(nobody, 'subjectPersonLegalRep', withRule(nobody, 'subjectPersonLegalRep', 'must_be_legal_rep'))).toBeDefined()
  const three = changed(jiangsuUnit, { 'sitePersons.0.phone': '13800138003' })
  expect(
    found(three, 'distinctPhoneRuleUnit', withRule(three, 'distinctPhoneRuleUnit', { same_person: 2, different_persons: 2 })),
  ).toBeDefined()
  expect(slotsOf(beijingUnit, withRule(beijingUnit, 'commitmentLetter', true))).toContain('commitment-letter')
  const plan = { op: '>=', count: 0, counts: 'filed_sites' }
  expect(slotsOf(beijingUnit, withRule(beijingUnit, 'constructionPlanThresholdUnit', plan))).toContain('construction-plan')
})

test('rules of a province that is not the chosen one are not applied', () => {
  expect(found(withNumber(beijingOne, born2009), 'minAgeIndividual', { province: provinceRules('440000') })).toBeUndefined()
})

function withNumber(answers: Answers, subjectCertificateNumber: string): Answers {
  return { ...answers, 'verify-type': { ...answers['verify-type'], subjectCertificateNumber } }
}
function withType(answers: Answers, subjectCertificateType: string, number: string): Answers {
  return withNumber({ ...answers, 'verify-type': { ...answers['verify-type'], subjectCertificateType } }, number)
}
function withDomain(answers: Answers, domain: string): Answers {
  return { ...answers, 'verify-type': { ...answers['verify-type'], domain } }
}
function withCity(answers: Answers, cityCode: string): Answers {
  const region = { provinceCode: cityCode.slice(0, 2).padEnd(6, '0'), cityCode, countyCode: `${cityCode.slice(0, 4)}06` }
  return { ...answers, 'verify-type': { ...answers['verify-type'], region } }
}

test('the tests stand on numbers that are sound', () => {
  expect(Object.keys(places)).toHaveLength(31)
  for (const [, , licence, resident] of Object.values(places)) {
    expect([licence, checkUscc(licence)]).toEqual([licence, undefined])
    expect(resident[17]).toBe(idCheckDigit(resident))
  }
  expect(contextOf(individual()).now).toBe(now)
})
