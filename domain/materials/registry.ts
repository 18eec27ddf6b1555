/** The papers in the order they are asked for. */
import { legalRepAuthorization, sitePersonAuthorization, subjectPersonAuthorization } from './authorization-letters'
import { commitmentLetter, financeCommitmentLetter, noTrainingLetter, responsibilityNotice } from './commitment-letter'
import { commitmentVideo } from './commitment-video'
import type { MaterialId, MaterialSpec } from './material'
import { domainRealNameProof, lawyerQualification, minorProof, preApprovalDoc, residenceProof } from './proofs'
import { sitePersonIdBack, sitePersonIdFront } from './site-person-id'
import { constructionPlan, fingerprintedIdCopy, otherMaterials } from './special'
import { subjectCertificate } from './subject-certificate'
import { subjectPersonIdBack, subjectPersonIdFront } from './subject-person-id'

export const materials = {
  'subject-certificate': subjectCertificate,
  'subject-person-id-front': subjectPersonIdFront,
  'subject-person-id-back': subjectPersonIdBack,
  'site-person-id-front': sitePersonIdFront,
  'site-person-id-back': sitePersonIdBack,
  'legal-rep-authorization': legalRepAuthorization,
  'subject-person-authorization': subjectPersonAuthorization,
  'site-person-authorization': sitePersonAuthorization,
  'responsibility-notice': responsibilityNotice,
  'commitment-letter': commitmentLetter,
  'commitment-video': commitmentVideo,
  'finance-commitment-letter': financeCommitmentLetter,
  'fingerprinted-id-copy': fingerprintedIdCopy,
  'residence-proof': residenceProof,
  'minor-proof': minorProof,
  'lawyer-qualification': lawyerQualification,
  'domain-real-name-proof': domainRealNameProof,
  'pre-approval-doc': preApprovalDoc,
  'no-training-letter': noTrainingLetter,
  'construction-plan': constructionPlan,
  'other-materials': otherMaterials,
} as const satisfies Record<MaterialId, MaterialSpec>
