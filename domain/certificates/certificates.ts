/** The register of certificates: one line each. The order is the order in which a nature's certificates are offered, the usual one first. */
import { arbitrationCert } from './arbitration-cert'
import { businessLicence } from './business-licence'
import type { Certificate } from './certificate'
import { embassySchoolLicence } from './embassy-school-licence'
import { foreignCulturalCentreCert } from './foreign-cultural-centre-cert'
import { foreignPermanentResident } from './foreign-permanent-resident'
import { foreignRepOffice } from './foreign-rep-office'
import { foreignTourismOfficeCert } from './foreign-tourism-office-cert'
import { foundationCert } from './foundation-cert'
import { hkMoResidence } from './hk-mo-residence'
import { hkMoTravelPermit } from './hk-mo-travel-permit'
import { institutionLegalCert } from './institution-legal-cert'
import { judicialExpertLicence } from './judicial-expert-licence'
import { lawFirmLicence } from './law-firm-licence'
import { medicalLicence } from './medical-licence'
import { militaryOfficer } from './military-officer'
import { militaryServiceLicence } from './military-service-licence'
import { militaryUnitCode } from './military-unit-code'
import { notaryLicence } from './notary-licence'
import { orgCode } from './org-code'
import { overseasCert } from './overseas-cert'
import { passport } from './passport'
import { privateNonEnterpriseCert } from './private-non-enterprise-cert'
import { privateSchoolLicence } from './private-school-licence'
import { religiousSiteCert } from './religious-site-cert'
import { residentId } from './resident-id'
import { ruralCollectiveCert } from './rural-collective-cert'
import { socialGroupCert } from './social-group-cert'
import { socialServiceCert } from './social-service-cert'
import { twResidence } from './tw-residence'
import { twTravelPermit } from './tw-travel-permit'
import { uscc } from './uscc'

export const register = [
  residentId,
  passport,
  twTravelPermit,
  hkMoTravelPermit,
  foreignPermanentResident,
  hkMoResidence,
  twResidence,
  militaryOfficer,
  businessLicence,
  militaryUnitCode,
  militaryServiceLicence,
  institutionLegalCert,
  socialGroupCert,
  privateNonEnterpriseCert,
  socialServiceCert,
  privateSchoolLicence,
  foundationCert,
  lawFirmLicence,
  foreignCulturalCentreCert,
  foreignTourismOfficeCert,
  embassySchoolLicence,
  judicialExpertLicence,
  religiousSiteCert,
  overseasCert,
  medicalLicence,
  notaryLicence,
  ruralCollectiveCert,
  arbitrationCert,
  uscc,
  orgCode,
  foreignRepOffice,
] as const satisfies readonly Certificate[]

export type CertificateTypeId = (typeof register)[number]['id']

export const certificates = Object.fromEntries(register.map((certificate) => [certificate.id, certificate])) as Readonly<
  Record<CertificateTypeId, Certificate & { readonly id: CertificateTypeId }>
>
