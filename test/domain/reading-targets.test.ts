/** Where what is read off a certificate goes (spec C1 to C3). */
import { emptyAnswers } from '@domain/filing/answers'
import { pictureOf } from '@domain/recognition/reading-targets'

const individual = { ...emptyAnswers(), 'verify-type': { subjectNature: 'individual', subjectCertificateType: 'resident-id' } }
const unit = {
  ...emptyAnswers(),
  'verify-type': { subjectNature: 'enterprise', subjectCertificateType: 'business-licence' },
  sites: [{}, {}],
  sitePersons: [{ idType: 'resident-id' }, { idType: 'passport' }],
}

test("an individual's card is the subject's certificate", () => {
  const front = pictureOf(individual, 'subject-person-id-front')
  expect(front).toMatchObject({ certificate: 'resident-id', side: 'front' })
  expect(front?.targets).toEqual({
    name: ['subject.subjectName'],
    idNumber: ['verify-type.subjectCertificateNumber'],
    address: ['subject.certificateAddress'],
  })
  expect(pictureOf(individual, 'subject-person-id-back')?.targets.validTo).toEqual(['subject.certificateValidTo'])
})

test("a unit's licence fills the subject, its person's card the person", () => {
  expect(pictureOf(unit, 'subject-certificate')).toMatchObject({ certificate: 'business-licence', side: 'front' })
  expect(pictureOf(unit, 'subject-certificate')?.targets.businessScope).toEqual(['subject.businessScope'])
  expect(pictureOf(unit, 'subject-person-id-front')?.targets).toEqual({ name: ['subject.name'], idNumber: ['subject.idNumber'] })
})

test("the second site's person has the slot with the index", () => {
  const picture = pictureOf(unit, 'site-person-id-front.1')
  expect(picture).toMatchObject({ certificate: 'passport', targets: { name: ['sitePersons.1.name'] } })
})

test('a letter is not read', () => {
  expect(pictureOf(unit, 'commitment-letter')).toBeUndefined()
})
