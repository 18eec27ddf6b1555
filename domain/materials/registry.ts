/** The register of papers, in the order they are asked for: one line each. */
import { legalRepAuthorization, sitePersonAuthorization, subjectPersonAuthorization } from './authorization-letters'
import { commitmentLetter, responsibilityNotice } from './commitment-letter'
import { commitmentVideo } from './commitment-video'
import { cultureCommitmentLetter, financeCommitmentLetter, noApprovalLetter, noTrainingLetter } from './content-letters'
import type { MaterialSpec } from './material'
import { guardianConsent, guardianId, householdRegister, minorProof } from './minor-papers'
import { handHeldCertificate, verificationSheet } from './papers-2018'
import { domainCertificate, domainRealNameProof, lawyerQualification, operatingStatement, preApprovalDoc, residenceProof } from './proofs'
import {
  advertisementReview,
  domainAuthorization,
  fundAssociationPage,
  legalRepHoldingPhoto,
  localPresenceProof,
  medicalLicenceCopy,
  parentCertificate,
  publicationNumber,
  registryProof,
  religiousApproval,
  travelLicence,
} from './province-papers'
import { sitePersonIdBack, sitePersonIdFront } from './site-person-id'
import {
  constructionPlan,
  domainsStatement,
  fingerprintedIdCopy,
  guaranteeLetter,
  nameChangeLetter,
  otherMaterials,
  partyBuildingLetter,
  publicBodyForm,
  resourceStatement,
  siteOtherMaterials,
} from './special'
import { subjectCertificate } from './subject-certificate'
import { subjectPersonIdBack, subjectPersonIdFront } from './subject-person-id'

export const register = [
  subjectCertificate,
  subjectPersonIdFront,
  subjectPersonIdBack,
  sitePersonIdFront,
  sitePersonIdBack,
  nameChangeLetter,
  legalRepAuthorization,
  subjectPersonAuthorization,
  sitePersonAuthorization,
  responsibilityNotice,
  commitmentLetter,
  commitmentVideo,
  verificationSheet,
  handHeldCertificate,
  financeCommitmentLetter,
  cultureCommitmentLetter,
  fingerprintedIdCopy,
  residenceProof,
  minorProof,
  guardianConsent,
  guardianId,
  householdRegister,
  lawyerQualification,
  domainRealNameProof,
  domainCertificate,
  preApprovalDoc,
  noApprovalLetter,
  noTrainingLetter,
  operatingStatement,
  publicBodyForm,
  constructionPlan,
  domainsStatement,
  guaranteeLetter,
  resourceStatement,
  partyBuildingLetter,
  legalRepHoldingPhoto,
  medicalLicenceCopy,
  advertisementReview,
  travelLicence,
  parentCertificate,
  domainAuthorization,
  publicationNumber,
  religiousApproval,
  fundAssociationPage,
  localPresenceProof,
  registryProof,
  otherMaterials,
  siteOtherMaterials,
] as const satisfies readonly MaterialSpec[]

export type MaterialId = (typeof register)[number]['id']

type Registered = MaterialSpec & { readonly id: MaterialId }
const specs: readonly Registered[] = register

export const materialIds = specs.map(({ id }) => id) as [MaterialId, ...MaterialId[]]

export const materials = Object.fromEntries(specs.map((spec) => [spec.id, spec])) as Readonly<Record<MaterialId, Registered>>
