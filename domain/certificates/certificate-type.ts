/** Every kind of certificate a subject or a responsible person can file with, and its official name. Source: spec C7, K6-4. */
import { type CertificateTypeId, register } from './certificates'

export type { CertificateTypeId }

export const certificateTypeIds = register.map(({ id }) => id) as [CertificateTypeId, ...CertificateTypeId[]]

export const certificateTypeNames = Object.fromEntries(register.map(({ id, name }) => [id, name])) as Readonly<
  Record<CertificateTypeId, string>
>

export const isCertificateType = (id: string | undefined): id is CertificateTypeId =>
  id !== undefined && Object.hasOwn(certificateTypeNames, id)
