/** The register of letters by material: one line each. A material that is not here has no letter. */
import { domainAuthorization, legalRepAuthorization, sitePersonAuthorization, subjectPersonAuthorization } from './authorization-letters'
import { commitmentLetter, responsibilityNotice } from './commitment-letters'
import { cultureCommitmentLetter, financeCommitmentLetter, noApprovalLetter, noTrainingLetter } from './content-letters'
import type { LetterText } from './letter'
import { constructionPlan, domainsStatement, guaranteeLetter, resourceStatement } from './many-sites-letters'
import { guardianConsent, nameChangeLetter, partyBuildingLetter } from './special-letters'
import { verificationSheet } from './verification-sheet'

export const letters: Readonly<Record<string, LetterText>> = {
  'legal-rep-authorization': legalRepAuthorization,
  'subject-person-authorization': subjectPersonAuthorization,
  'site-person-authorization': sitePersonAuthorization,
  'commitment-letter': commitmentLetter,
  'responsibility-notice': responsibilityNotice,
  'finance-commitment-letter': financeCommitmentLetter,
  'culture-commitment-letter': cultureCommitmentLetter,
  'no-approval-letter': noApprovalLetter,
  'no-training-letter': noTrainingLetter,
  'construction-plan': constructionPlan,
  'domains-statement': domainsStatement,
  'guarantee-letter': guaranteeLetter,
  'resource-statement': resourceStatement,
  'name-change-letter': nameChangeLetter,
  'party-building-letter': partyBuildingLetter,
  'domain-authorization': domainAuthorization,
  'guardian-consent': guardianConsent,
  'verification-sheet': verificationSheet,
}

/** The letter of a material, or undefined where there is none. */
export const letterOf = (material: string): LetterText | undefined => (Object.hasOwn(letters, material) ? letters[material] : undefined)
