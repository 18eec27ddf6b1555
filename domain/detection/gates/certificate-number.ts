/** G4: the certificate number can be right. Source: spec C8, E. */
import { dayOf } from '@domain/calendar/moment'
import { checkCertificateNumber } from '@domain/certificates/check-number'
import { blocks, type Gate, passes } from '../gate'

export const certificateNumber: Gate = ({ answers, now }) => {
  const wrong = checkCertificateNumber(answers.subjectCertificateType, answers.subjectCertificateNumber ?? '', dayOf(now))
  return [
    wrong === undefined
      ? passes('G4', '证件号码格式和校验位正确')
      : blocks('G4', {
          code: 'certificate-number',
          says: wrong,
          wayOut: '请对照证件原件改正号码后再验证',
          anchor: 'verify-type.subjectCertificateNumber',
        }),
  ]
}
