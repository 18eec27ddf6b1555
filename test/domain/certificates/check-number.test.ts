import { certificateTypeIds } from '@domain/certificates/certificate-type'
import { certificates } from '@domain/certificates/certificates'
import { checkCertificateNumber, normaliseNumber, noteOnCertificateNumber } from '@domain/certificates/check-number'
import { factsOfIdNumber } from '@domain/certificates/resident-id-number'
import { provinceOfUscc } from '@domain/certificates/uscc'
import { certificateTypesOf, isIndividual, subjectNatureIds } from '@domain/filing/subject-natures'

const today = '2026-09-14'

// Spec H: every number of a journey passes its check digits; C8: the two test vectors.
const sound: [string, string][] = [
  ['resident-id', '440305199003079019'],
  ['resident-id', '110105198506129020'],
  ['resident-id', '420106198808089019'],
  ['resident-id', '310115198202029020'],
  ['resident-id', '510104199212129036'],
  ['business-licence', '91350100M000100Y43'],
  ['business-licence', '91350200MA2YJ1XR9G'],
  ['business-licence', '91110105MA01B2C0X3'],
  ['business-licence', '91310115MA1K4E0585'],
  ['business-licence', '91440101MA9L7J088A'],
  ['uscc', '12510100450710800J'],
  ['passport', 'E12345678'],
  ['passport', 'AB123456'],
  ['hk-mo-travel-permit', 'H01234567'],
  ['hk-mo-travel-permit', 'M0123456701'],
  ['tw-travel-permit', '01234567'],
  ['tw-travel-permit', 'T123456789'],
  ['foreign-permanent-resident', 'USA110000123456'],
  ['military-officer', '军字第1234567号'],
  ['business-licence', '440301100000001'],
  ['law-firm-licence', '31440000MD0000000A'],
  ['institution-legal-cert', '事证第144000000001号'],
]
test.each(sound)('a sound %s: %s', (type, number) => {
  expect(checkCertificateNumber(type, number, today)).toBeUndefined()
})

// One fault each, with the word that tells it. Spec C8.
const unsound: [string, string, RegExp][] = [
  ['resident-id', '440305199003079018', /校验位/],
  ['resident-id', '44030519900307901', /17 位/],
  ['resident-id', '440305199002309019', /出生日期.*不存在/],
  ['resident-id', '440305199013079019', /不存在/],
  ['resident-id', '440305900307901', /已停用/],
  ['resident-id', '810000199003079019', /港澳居民居住证/],
  ['resident-id', '830000199003079019', /台湾居民居住证/],
  ['business-licence', '91350100M000100Y44', /校验位/],
  ['business-licence', '9135010OM000100Y43', /字母 O/],
  ['business-licence', '91350100M000100Y4', /17 位/],
  ['org-code', '12345678-0', /校验位/],
  ['org-code', '1234567', /8 位/],
  ['passport', 'E12', /5 至 17/],
  ['hk-mo-travel-permit', '01234567', /H 或 M/],
  ['tw-travel-permit', '123', /8 位/],
  ['hk-mo-residence', '440305199003079019', /810000/],
  ['military-officer', '1234567', /某字第/],
  ['arbitration-cert', 'a#b!', /4 至 40/],
  ['resident-id', '  ', /请填写/],
]
test.each(unsound)('an unsound %s: %s', (type, number, words) => {
  expect(checkCertificateNumber(type, number, today)).toMatch(words)
})

// GB 11714 worked by hand for 01234567: 0·3+1·7+2·9+3·10+4·5+5·8+6·4+7·2 = 153; 153 mod 11 = 10; 11 − 10 = 1.
test('an organisation code and its hyphen', () => {
  expect(checkCertificateNumber('org-code', '012345671')).toBeUndefined()
  expect(normaliseNumber('org-code', '012345671')).toBe('01234567-1')
})

test('full-width characters, blanks and a small x are put right', () => {
  expect(normaliseNumber('resident-id', ' ４４０３05 19900307 901x ')).toBe('44030519900307901X')
})

test('a birth date still to come is noticed only with a day to compare', () => {
  // The date speaks before the check digit; a card of today does not exist yet. The second number is sound but for its date.
  expect(checkCertificateNumber('resident-id', '110105209901010010', today)).toMatch(/还没有到/)
  expect(checkCertificateNumber('resident-id', '110105202609140010', today)).toMatch(/还没有到/)
  expect(checkCertificateNumber('resident-id', '110105202609140010')).toBeUndefined()
})

test('29 February exists in 2000, not in 1900', () => {
  expect(checkCertificateNumber('resident-id', '440305200002290010', today)).toBeUndefined()
  expect(checkCertificateNumber('resident-id', '440305190002290014', today)).toMatch(/不存在/)
})

test('what a resident ID tells about its holder', () => {
  expect(factsOfIdNumber('440305199003079019')).toEqual({
    birthDate: '1990-03-07',
    sex: 'male',
    areaCode: '440305',
    provinceCode: '440000',
  })
  expect(factsOfIdNumber('110105198506129020')?.sex).toBe('female')
  expect(factsOfIdNumber('440305199003079018')).toBeUndefined()
})

test('the province a code was registered in', () => {
  expect(provinceOfUscc('91110105MA01B2C0X3')).toBe('110000')
  expect(provinceOfUscc('91110105MA01B2C0X4')).toBeUndefined()
})

test('second looks that do not stop anybody', () => {
  expect(noteOnCertificateNumber('business-licence', '440301100000001')).toMatch(/15 位/)
  expect(noteOnCertificateNumber('business-licence', '12510100450710800J')).toMatch(/91、92/)
  expect(noteOnCertificateNumber('business-licence', '91350200MA2YJ1XR9G')).toBeUndefined()
  // The vector of C8 with another organisation check digit (5 for 4) and the unified check digit that goes with it.
  expect(noteOnCertificateNumber('business-licence', '91350100M000100Y56')).toMatch(/第 9 至 17 位/)
  expect(checkCertificateNumber('business-licence', '91350100M000100Y56')).toBeUndefined()
  expect(noteOnCertificateNumber('passport', 'E1234')).toMatch(/再核对/)
})

// Spec C7: 18 natures; 39 pairs of nature and certificate, 军官证 included.
test('natures and their certificates', () => {
  expect(subjectNatureIds).toHaveLength(18)
  expect(subjectNatureIds.flatMap(certificateTypesOf)).toHaveLength(39)
  expect(certificateTypesOf('enterprise')).toEqual(['business-licence', 'org-code', 'foreign-rep-office'])
  expect(certificateTypesOf('individual')).toHaveLength(8)
  expect(certificateTypesOf('nobody')).toEqual([])
  expect([isIndividual('individual'), isIndividual('enterprise'), isIndividual(undefined), isIndividual('x')]).toEqual([
    true,
    false,
    undefined,
    undefined,
  ])
})

test('every certificate is offered to somebody and knows its own name', () => {
  const offered = new Set<string>(subjectNatureIds.flatMap(certificateTypesOf))
  for (const id of certificateTypeIds) {
    expect(offered.has(id)).toBe(true)
    expect(certificates[id].id).toBe(id)
  }
})
