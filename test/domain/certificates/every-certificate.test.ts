/**
 * Each of the 18 natures with each of its certificates, at the field of the first step: a sound number stands, an unsound one is
 * refused there, and its papers ask for as many pictures as the certificate has sides. Source: spec C1, C7, C8; enums.json.
 */
import { certificateTypeNames } from '@domain/certificates/certificate-type'
import { certificates } from '@domain/certificates/certificates'
import { checkCertificateNumber, noteOnCertificateNumber } from '@domain/certificates/check-number'
import type { Answers } from '@domain/filing/answers'
import { subjectNatures } from '@domain/filing/subject-natures'
import { answer } from '@domain/journey/change'
import { journeyOf } from '@domain/journey/journey'
import type { FieldState } from '@domain/journey/journey-types'
import { contextOf, enterprise, individual } from '../journey/given'

// Nature → its certificates, each with a sound and an unsound number and how many pictures it takes. Written out from C7 and C8;
// check digits of the invented ID numbers reckoned by hand by GB 11643.
const orgCode = ['01234567-1', '01234567-2', 1] as const
const table: Readonly<Record<string, Readonly<Record<string, readonly [string, string, number]>>>> = {
  individual: {
    'resident-id': ['440305199003079019', '440305199003079010', 2],
    passport: ['E12345678', 'E-1234', 1],
    'tw-travel-permit': ['01234567', '0123456', 2],
    'hk-mo-travel-permit': ['H01234567', 'A01234567', 2],
    'foreign-permanent-resident': ['USA110000123456', 'US110000123456', 2],
    'hk-mo-residence': ['810000199003070015', '810000199003070016', 2],
    'tw-residence': ['830000199003070019', '830000199003070018', 2],
    'military-officer': ['军字第1234567号', '1234567', 1],
  },
  enterprise: {
    'business-licence': ['91350100M000100Y43', '91350100M000100Y44', 1],
    'org-code': orgCode,
    'foreign-rep-office': ['440300500000001', '440', 1],
  },
  government: { uscc: ['12510100450710800J', '125101004507108001', 1], 'org-code': orgCode },
  'public-institution': {
    'institution-legal-cert': ['事证第144000000001号', '事证_1', 1],
    uscc: ['12510100450710800J', '12510100450710800', 1],
    'org-code': orgCode,
  },
  'social-group': { 'social-group-cert': ['社证字第4301号', '社证', 1], 'org-code': orgCode },
  'private-non-enterprise': {
    'private-non-enterprise-cert': ['民证字第010001号', '民证', 1],
    'social-service-cert': ['52440300MJL0000000', '52@', 1],
    'private-school-licence': ['教民144030570000101号', '教民', 1],
    'org-code': orgCode,
  },
  foundation: { 'foundation-cert': ['基证字第0001号', '基证', 1], 'org-code': orgCode },
  'law-firm': { 'law-firm-licence': ['24403200010000001', '244', 1], 'org-code': orgCode },
  'mass-organisation': { uscc: ['12510100450710800J', 'ABC', 1] },
  'collective-economy': { 'rural-collective-cert': ['N2440305MF00000000', 'N2#', 1] },
  medical: { 'medical-licence': ['PDY00001044030515D1502', 'PDY', 1] },
  notary: { 'notary-licence': ['24403201010000001', '24/403', 1] },
  arbitration: { 'arbitration-cert': ['仲登字第0001号', '仲登', 1] },
  'judicial-expert': { 'judicial-expert-licence': ['440000001', '440', 1] },
  religious: { 'religious-site-cert': ['宗场证字(粤)B030010001号', '宗场', 1] },
  defence: { 'military-unit-code': ['12345部队', '123', 1], 'military-service-licence': ['军服许字第0001号', '军服', 1] },
  overseas: { 'overseas-cert': ['HK-12345678', 'HK', 1] },
  'foreign-cultural-centre': {
    'foreign-cultural-centre-cert': ['文外登字0001号', '文外', 1],
    'foreign-tourism-office-cert': ['旅外字第0001号', '旅外', 1],
    'embassy-school-licence': ['教外准0001号', '教外', 1],
  },
}

const pairs = Object.entries(table).flatMap(([nature, rows]) => Object.entries(rows).map(([type, row]) => [nature, type, ...row] as const))

/** A filing in which this nature and this certificate were chosen at the first step, as a person would. */
function chosen(nature: string, type: string, number: string): Answers {
  const from = nature === 'individual' ? individual('440000') : enterprise('440000')
  return [
    ['verify-type.subjectNature', nature],
    ['verify-type.subjectCertificateType', type],
    ['verify-type.subjectCertificateNumber', number],
  ].reduce((answers, [anchor = '', value]) => answer(answers, anchor, value, contextOf(answers)), from)
}

function firstStep(answers: Answers): readonly FieldState[] {
  const step = journeyOf(answers, contextOf(answers)).steps.find(({ id }) => id === 'verify-type')
  return step?.sections.flatMap(({ fields }) => fields) ?? []
}
const fieldOf = (answers: Answers, key: string) => firstStep(answers).find(({ anchor }) => anchor === `verify-type.${key}`) as FieldState

test('the table is the one of the fields: 18 natures, 39 pairs', () => {
  expect(Object.keys(table)).toHaveLength(18)
  expect(pairs).toHaveLength(39)
  const offered = (fieldOf(enterprise('440000'), 'subjectNature').options ?? []).map(({ value }) => value)
  expect(offered).toEqual(expect.arrayContaining(Object.keys(table)))
  expect(offered).toHaveLength(18)
})

test.each(Object.keys(table))('%s is offered its own certificates and no others', (nature) => {
  const answers = answer(enterprise('440000'), 'verify-type.subjectNature', nature, contextOf(enterprise('440000')))
  const offered = (fieldOf(answers, 'subjectCertificateType').options ?? []).map(({ value }) => value)
  expect([...offered].sort()).toEqual(Object.keys(table[nature] ?? {}).sort())
})

test.each(pairs)('%s with %s: %s stands, %s does not', (nature, type, sound, unsound, sides) => {
  const numberProblems = (number: string) =>
    fieldOf(chosen(nature, type, number), 'subjectCertificateNumber').problems.filter((problem) => problem.hard)
  expect(numberProblems(sound)).toEqual([])
  expect(numberProblems(unsound)).toHaveLength(1)
  expect(numberProblems(unsound)[0]?.anchors).toEqual(['verify-type.subjectCertificateNumber'])
  const photos = firstStep(chosen(nature, type, sound)).filter(({ kind }) => kind === 'certificate-photo')
  expect(photos).toHaveLength(sides)
})

test('a certificate of another nature is refused at the field', () => {
  const answers = chosen('foundation', 'passport', 'E12345678')
  expect(fieldOf(answers, 'subjectCertificateType').problems.map(({ hard }) => hard)).toContain(true)
})

test('every certificate says how to be photographed and what its number looks like', () => {
  for (const [id, certificate] of Object.entries(certificates)) {
    expect([id, certificate.capture.tips.length >= 3]).toEqual([id, true])
    expect([id, certificate.capture.aspect > 0.5 && certificate.capture.aspect < 2]).toEqual([id, true])
    expect([id, certificate.numberHint.length > 4]).toEqual([id, true])
    expect(certificateTypeNames[certificate.id]).toBe(certificate.name)
  }
})

// C7, rules of thumb of the 2018 help.
test('a rule of thumb helps to choose: sole traders, companies, associations, institutions, everybody else', () => {
  expect(subjectNatures.individual.hint).toMatch(/没有字号的个体工商户/)
  expect(subjectNatures.enterprise.hint).toMatch(/公司.*有字号的个体工商户/)
  expect(subjectNatures['social-group'].hint).toMatch(/协会.*找不到/)
  expect(subjectNatures['public-institution'].hint).toMatch(/事业单位法人/)
  const options = fieldOf(enterprise('440000'), 'subjectNature').options ?? []
  expect(options.every(({ hint }) => (hint ?? '').length > 0)).toBe(true)
})

// The code of J5's institution (H) begins with 12; a social group's begins with 51, a law firm's with 31 (GB 32100, a warning only).
test('a code of another kind of unit earns a second look and stops nobody', () => {
  expect(noteOnCertificateNumber('institution-legal-cert', '12510100450710800J')).toBeUndefined()
  expect(noteOnCertificateNumber('social-group-cert', '12510100450710800J')).toMatch(/51/)
  expect(noteOnCertificateNumber('law-firm-licence', '12510100450710801J')).toMatch(/校验位/)
  expect(checkCertificateNumber('social-group-cert', '12510100450710800J')).toBeUndefined()
})
