/** Every rule, one line each: nation-wide ones first, then one per key of the provinces. */
import { accessThenChangeRule } from './access-then-change'
import { addressDetailRule, addressRulesRule } from './address'
import { sitePersonAuthorizationLetterRule, subjectPersonAuthorizationLetterRule } from './authorization-letters'
import { certificateNumberNoteRule } from './certificate-number-note'
import { certificateRemainingRule } from './certificate-remaining'
import { certificateRulesUnitRule } from './certificate-rules-unit'
import { cloudResourceRule } from './cloud-resources'
import { commitmentLetterRule } from './commitment-letter'
import { commitmentVideoRule } from './commitment-video'
import { constructionPlanThresholdIndividualRule, constructionPlanThresholdUnitRule } from './construction-plan'
import { distinctPhoneRuleIndividualRule, distinctPhoneRuleUnitRule } from './distinct-phones'
import { domainCertificateRequiredRule } from './domain-certificate'
import { domainHolderUnitRule } from './domain-holder'
import { domainMinRemainingMonthsRule } from './domain-remaining'
import { approvedSuffixRule, domainSuffixRule } from './domain-suffix'
import { domainsPerSiteRule } from './domains-per-site'
import { emergencyContactRule } from './emergency-contact'
import { filedSiteMustBeOpenRule } from './filed-site'
import { foreignLegalRepRule } from './foreign-legal-rep'
import { contactAddressesRule, oldCertificateOnAccess2018Rule, phoneAttribution2017Rule, verificationSheet2018Rule } from './history'
import { hkMoTwRule } from './hk-mo-tw'
import { industryRulesRule } from './industry'
import { individualLocalIdRule } from './local-id'
import { maxAgeRule } from './max-age'
import { maxNewSitesPerOrderIndividualRule, maxNewSitesPerOrderUnitRule } from './max-new-sites'
import { maxSitesTotalIndividualRule, maxSitesTotalUnitRule } from './max-sites-total'
import { minAgeIndividualRule, minAgeUnitPersonRule } from './min-age'
import { miniProgramOnlyDomainRule } from './mini-program-only'
import { minorMaterialsIndividualRule, minorMaterialsUnitRule } from './minor-materials'
import { businessNameChangeLetterRule } from './name-change-letter'
import { nameOfAccountRule } from './name-of-account'
import { domainStateWordRule, financeNameLegalRepRule, forumRule } from './nation-wide'
import { newerSecondSourceRule } from './newer-source'
import { officePhoneRule } from './office-phone'
import { phoneAttributionIndividualRule, phoneAttributionUnitRule } from './phone-attribution'
import { phoneFilingRule } from './phone-filing'
import { phoneOfAccountRule } from './phone-of-account'
import { phoneSegmentRule } from './phone-segment'
import { regionConsistencyRule } from './region-consistency'
import { remarkRule, siteRemarkRulesRule } from './remarks'
import { individualResidenceProofRule } from './residence-proof'
import type { Rule } from './rule'
import { schoolTrainingCommitmentLetterRule } from './school-training'
import { serviceContentForbiddenIndividualRule } from './service-content'
import { siteChangeTypeSupportedRule } from './site-change-type'
import { siteNameRule, siteNameRulesRule } from './site-name'
import { sitePersonOneCompanyOnlyRule, sitePersonSameAsSubjectIfNotLegalRepRule } from './site-person'
import { soleTraderRule } from './sole-trader'
import { specialMaterialsRule } from './special-materials'
import { subjectChangeIndividualRule, subjectChangeUnitRule } from './subject-change'
import { subjectPersonLegalRepRule } from './subject-person-legal-rep'
import { unfiledSiteMustBeClosedRule } from './unfiled-site'
import { idNumberUniqueAcrossSubjectsRule, phoneUniqueAcrossSubjectsRule } from './unique-people'

export const rules: readonly Rule[] = [
  addressDetailRule,
  addressRulesRule,
  subjectPersonAuthorizationLetterRule,
  sitePersonAuthorizationLetterRule,
  certificateNumberNoteRule,
  certificateRemainingRule,
  certificateRulesUnitRule,
  commitmentLetterRule,
  commitmentVideoRule,
  constructionPlanThresholdUnitRule,
  constructionPlanThresholdIndividualRule,
  distinctPhoneRuleIndividualRule,
  distinctPhoneRuleUnitRule,
  approvedSuffixRule,
  domainSuffixRule,
  hkMoTwRule,
  industryRulesRule,
  individualLocalIdRule,
  maxNewSitesPerOrderUnitRule,
  maxNewSitesPerOrderIndividualRule,
  minAgeUnitPersonRule,
  minAgeIndividualRule,
  minorMaterialsUnitRule,
  minorMaterialsIndividualRule,
  financeNameLegalRepRule,
  forumRule,
  domainStateWordRule,
  nameOfAccountRule,
  newerSecondSourceRule,
  officePhoneRule,
  phoneFilingRule,
  phoneOfAccountRule,
  phoneSegmentRule,
  regionConsistencyRule,
  remarkRule,
  siteRemarkRulesRule,
  schoolTrainingCommitmentLetterRule,
  serviceContentForbiddenIndividualRule,
  siteNameRule,
  siteNameRulesRule,
  sitePersonSameAsSubjectIfNotLegalRepRule,
  sitePersonOneCompanyOnlyRule,
  soleTraderRule,
  specialMaterialsRule,
  subjectPersonLegalRepRule,
  unfiledSiteMustBeClosedRule,
  accessThenChangeRule,
  cloudResourceRule,
  domainCertificateRequiredRule,
  domainHolderUnitRule,
  domainMinRemainingMonthsRule,
  domainsPerSiteRule,
  emergencyContactRule,
  filedSiteMustBeOpenRule,
  foreignLegalRepRule,
  contactAddressesRule,
  oldCertificateOnAccess2018Rule,
  phoneAttribution2017Rule,
  verificationSheet2018Rule,
  maxAgeRule,
  maxSitesTotalIndividualRule,
  maxSitesTotalUnitRule,
  miniProgramOnlyDomainRule,
  businessNameChangeLetterRule,
  phoneAttributionIndividualRule,
  phoneAttributionUnitRule,
  individualResidenceProofRule,
  siteChangeTypeSupportedRule,
  subjectChangeIndividualRule,
  subjectChangeUnitRule,
  idNumberUniqueAcrossSubjectsRule,
  phoneUniqueAcrossSubjectsRule,
]
