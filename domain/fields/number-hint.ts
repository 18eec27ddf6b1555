/** The usual shape of a certificate's number, shown in the empty field. */
import { isCertificateType } from '@domain/certificates/certificate-type'
import { certificates } from '@domain/certificates/certificates'

export const numberHintOf = (type: string | undefined): string | undefined =>
  isCertificateType(type) ? certificates[type].numberHint : undefined
