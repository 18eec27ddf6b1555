/** People who are not the plainest ones: young, old, from elsewhere, not the legal representative. */
import { codeOf, numberFor, residentOf } from '../applicants'
import { elsewhere, looked, numbered, says } from './other-worlds'
import type { Variation } from './variation'

export const people: readonly Variation[] = [
  {
    id: 'seventeen',
    asks: ['minAgeIndividual', 'minorMaterialsIndividual'],
    who: 'individual',
    world: (w) => numbered(w, residentOf(w.who.province, '20090601')),
  },
  {
    id: 'twelve',
    asks: ['minAgeIndividual', 'minorMaterialsIndividual'],
    who: 'individual',
    world: (w) => numbered(w, residentOf(w.who.province, '20140601')),
  },
  {
    id: 'unit-person-seventeen',
    asks: ['minAgeUnitPerson', 'minorMaterialsUnit'],
    who: 'unit',
    set: (w) => ({ 'subject.idNumber': residentOf(w.who.province, '20090601') }),
  },
  {
    id: 'site-person-seventeen',
    asks: ['minAgeUnitPerson', 'minorMaterialsUnit'],
    who: 'unit',
    set: (w) => ({ 'sitePersons.0.idNumber': residentOf(w.who.province, '20090601') }),
  },
  { id: 'site-person-eighty', asks: ['maxAge'], set: (w) => ({ 'sitePersons.0.idNumber': residentOf(w.who.province, '19450601') }) },
  { id: 'eighty', asks: ['maxAge'], who: 'individual', world: (w) => numbered(w, residentOf(w.who.province, '19450601')) },
  {
    id: 'id-from-elsewhere',
    asks: ['individualLocalId', 'individualResidenceProof', 'region-consistency', 'phoneAttributionIndividual'],
    who: 'individual',
    world: (w) => numbered(w, residentOf(elsewhere(w.who.province), '19850612')),
  },
  {
    id: 'licence-from-elsewhere',
    asks: ['region-consistency'],
    who: 'unit',
    world: (w) => (w.who.certificate === 'business-licence' ? numbered(w, codeOf(elsewhere(w.who.province))) : w),
  },
  {
    id: 'not-the-legal-rep',
    asks: ['subjectPersonIsLegalRep', 'subjectPersonLegalRep'],
    who: 'unit',
    set: () => ({ 'subject.legalRepName': '钱八', 'sitePersons.0.sameAsSubjectPerson': undefined }),
    world: (w) => ({
      ...says(w, { 'subject.legalRepName': '钱八' }),
      record: {
        ...w.record,
        legalRep: { name: '钱八', idNumber: residentOf(w.who.province, '19700101') },
        ...(w.record.person ? { person: { ...w.record.person, isLegalRep: false } } : {}),
      },
    }),
  },
  {
    id: 'same-person-not-legal-rep',
    asks: ['subjectPersonIsLegalRep', 'sitePersonIsSubjectPerson'],
    who: 'unit',
    world: (w) => says(w, { 'subject.legalRepName': '钱八' }),
    set: () => ({ 'subject.legalRepName': '钱八', 'sitePersons.0.sameAsSubjectPerson': true }),
  },
  { id: 'same-person', asks: ['sitePersonIsSubjectPerson'], who: 'unit', set: () => ({ 'sitePersons.0.sameAsSubjectPerson': true }) },
  {
    id: 'site-person-is-the-legal-rep',
    asks: ['sitePersonIsLegalRep'],
    who: 'unit',
    set: (w) => ({ 'subject.legalRepName': '赵二', 'subject.legalRepIdNumber': String(w.who.says['sitePersons.idNumber']) }),
  },
  {
    id: 'legal-rep-from-elsewhere',
    asks: ['certificateRulesUnit'],
    who: 'unit',
    types: ['initial'],
    set: (w) => ({ 'subject.idNumber': residentOf(elsewhere(w.who.province), '19850612') }),
  },
  {
    id: 'foreign-legal-rep',
    asks: ['foreignLegalRepRule'],
    who: 'unit',
    set: () => ({ 'subject.legalRepName': 'Anna Example', 'subject.legalRepIdType': 'passport', 'subject.legalRepIdNumber': 'E12345678' }),
  },
  {
    id: 'foreign-subject-person',
    asks: ['hkMoTwRule', 'foreignLegalRepRule'],
    who: 'unit',
    set: () => ({
      'subject.legalRepName': 'Anna Example',
      'subject.name': 'Anna Example',
      'subject.idType': 'passport',
      'subject.idNumber': 'E12345678',
    }),
  },
  {
    id: 'foreign-site-person',
    asks: ['hkMoTwRule', 'foreignLegalRepRule', 'sitePersonIdHasTwoSides'],
    who: 'unit',
    set: () => ({ 'sitePersons.0.idType': 'passport', 'sitePersons.0.idNumber': 'E12345678' }),
  },
  {
    id: 'person-from-taiwan',
    asks: ['hkMoTwRule'],
    who: 'unit',
    set: () => ({ 'subject.idType': 'tw-travel-permit', 'subject.idNumber': '12345678' }),
  },
  {
    id: 'person-with-residence-permit',
    asks: ['hkMoTwRule'],
    who: 'unit',
    set: (w) => ({
      'subject.idType': 'hk-mo-residence',
      'subject.idNumber': numberFor(w.who.province, 'hk-mo-residence'),
      'subject.idValidTo': { to: '2026-10-01' },
    }),
  },
  {
    id: 'people-of-other-units',
    asks: ['idNumberUniqueAcrossSubjects', 'sitePersonOneCompanyOnly'],
    world: (w) =>
      looked(w, {
        people: [String(w.who.says['subject.idNumber']), String(w.who.says['sitePersons.idNumber']), w.who.number].map((idNumber) => ({
          idNumber,
          otherSubjects: 1,
          otherUnitsSites: 1,
        })),
      }),
  },
]
