/** 证件号码: not wrong, but worth a second look, such as an old registration number of a licence. Source: spec C8. */
import { noteOnCertificateNumber } from '@domain/certificates/check-number'
import { compiled2021 } from './compiled-source'
import { responsiblePeople } from './responsible-people'
import { nationalRule } from './rule'

export const certificateNumberNoteRule = nationalRule({
  key: 'certificate-number-note',
  rule: compiled2021,
  find: (scope) => {
    const verify = scope.answers['verify-type']
    const subject = {
      type: verify.subjectCertificateType,
      number: verify.subjectCertificateNumber,
      anchor: 'verify-type.subjectCertificateNumber',
    }
    const people = responsiblePeople(scope).map(({ person, numberAt }) => ({
      type: person.idType,
      number: person.idNumber,
      anchor: numberAt,
    }))
    const numbers = [subject, ...people.filter(({ anchor }) => anchor !== subject.anchor)]
    return numbers.flatMap(({ type, number, anchor }) => {
      const says = number === undefined ? undefined : noteOnCertificateNumber(type, number)
      return says === undefined ? [] : [{ anchors: [anchor] as const, severity: 'note' as const, says }]
    })
  },
})
