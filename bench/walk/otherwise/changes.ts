/** What a change can change. */
import { answer } from '@domain/journey/change'
import { codeOf, residentOf } from '../applicants'
import { contextFor } from '../world'
import { codeFrom, says } from './other-worlds'
import type { Variation } from './variation'

export const changes: readonly Variation[] = [
  {
    id: 'renamed',
    asks: ['subjectRenamed', 'businessNameChangeLetter', 'subjectChangeUnit'],
    who: 'unit',
    types: ['change-filing'],
    set: () => ({ 'subject.subjectName': '启明改名有限公司' }),
  },
  {
    id: 'another-unit',
    asks: ['subjectCertificateChanged', 'subjectChangeUnit'],
    who: 'unit',
    types: ['change-filing'],
    set: (w) => ({
      'subject.subjectName': '别的样例有限公司',
      'verify-type.subjectCertificateNumber': codeFrom(`91${w.who.province.slice(0, 2)}0105MA9A9B9C0`),
      'subject.legalRepName': '钱八',
    }),
  },
  {
    id: 'individual-to-enterprise',
    asks: ['subjectNatureChanged', 'subjectChangeIndividual', 'specialMaterials', 'domainCertificateRequired'],
    who: 'individual',
    types: ['change-filing'],
    world: (w) =>
      says(w, {
        'subject.subjectName': '启明样例有限公司',
        'verify-type.subjectNature': 'enterprise',
        'verify-type.subjectCertificateType': 'business-licence',
        'verify-type.subjectCertificateNumber': codeOf(w.who.province),
      }),
    set: () => ({ 'verify-type.subjectNature': 'enterprise' }),
  },
  {
    id: 'unit-to-individual',
    asks: ['subjectNatureChanged', 'subjectChangeUnit'],
    who: 'unit',
    types: ['change-filing'],
    world: (w) =>
      says(w, {
        'subject.subjectName': '陈一',
        'verify-type.subjectNature': 'individual',
        'verify-type.subjectCertificateType': 'resident-id',
        'verify-type.subjectCertificateNumber': residentOf(w.who.province, '19850612'),
      }),
    set: () => ({ 'verify-type.subjectNature': 'individual' }),
  },
  {
    id: 'person-replaced',
    asks: ['subjectPersonReplaced'],
    types: ['change-filing'],
    set: (w) => ({ 'subject.name': '吴七', 'subject.idNumber': residentOf(w.who.province, '19790101') }),
  },
  {
    id: 'site-person-replaced',
    asks: ['sitePersonReplaced'],
    types: ['change-filing', 'change-site'],
    set: (w) => ({ 'sitePersons.0.name': '吴七', 'sitePersons.0.idNumber': residentOf(w.who.province, '19790101') }),
  },
  {
    id: 'domain-changed',
    asks: ['domainChanged', 'specialMaterials', 'domainCertificateRequired'],
    types: ['change-filing', 'change-site'],
    set: () => ({ 'sites.0.domains': 'qiming-huan-demo.cn' }),
  },
  {
    id: 'no-site-picked',
    asks: ['sitesPicked'],
    types: ['change-filing'],
    patch: (answers, world) =>
      answer(
        { ...answers, record: { ...answers.record, siteFilingNumbers: [] } },
        'subject.contactAddress',
        '示例区新示例路 9 号 901 室',
        contextFor(world, answers),
      ),
  },
]
