/** The register of certificates: one line each. */
import { businessLicence } from './business-licence'
import type { Certificate } from './certificate'
import type { CertificateTypeId } from './certificate-type'
import { foreignPermanentResident } from './foreign-permanent-resident'
import { militaryOfficer } from './military-officer'
import { orgCode } from './org-code'
import { passport } from './passport'
import { hkMoResidence, twResidence } from './residence-permits'
import { residentId } from './resident-id'
import { hkMoTravelPermit, twTravelPermit } from './travel-permits'
import { unitCertificate } from './unit-certificate'
import { uscc } from './uscc'

export const certificates: Readonly<Record<CertificateTypeId, Certificate>> = {
  'resident-id': residentId,
  passport,
  'tw-travel-permit': twTravelPermit,
  'hk-mo-travel-permit': hkMoTravelPermit,
  'foreign-permanent-resident': foreignPermanentResident,
  'hk-mo-residence': hkMoResidence,
  'tw-residence': twResidence,
  'military-officer': militaryOfficer,
  'business-licence': businessLicence,
  'org-code': orgCode,
  uscc,
  'foreign-rep-office': unitCertificate('foreign-rep-office'),
  'military-unit-code': unitCertificate('military-unit-code'),
  'military-service-licence': unitCertificate('military-service-licence'),
  'institution-legal-cert': unitCertificate('institution-legal-cert'),
  'social-group-cert': unitCertificate('social-group-cert'),
  'private-non-enterprise-cert': unitCertificate('private-non-enterprise-cert'),
  'social-service-cert': unitCertificate('social-service-cert'),
  'private-school-licence': unitCertificate('private-school-licence'),
  'foundation-cert': unitCertificate('foundation-cert'),
  'law-firm-licence': unitCertificate('law-firm-licence'),
  'foreign-cultural-centre-cert': unitCertificate('foreign-cultural-centre-cert'),
  'foreign-tourism-office-cert': unitCertificate('foreign-tourism-office-cert'),
  'embassy-school-licence': unitCertificate('embassy-school-licence'),
  'judicial-expert-licence': unitCertificate('judicial-expert-licence'),
  'religious-site-cert': unitCertificate('religious-site-cert'),
  'overseas-cert': unitCertificate('overseas-cert'),
  'medical-licence': unitCertificate('medical-licence'),
  'notary-licence': unitCertificate('notary-licence'),
  'rural-collective-cert': unitCertificate('rural-collective-cert'),
  'arbitration-cert': unitCertificate('arbitration-cert'),
}
