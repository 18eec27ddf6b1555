/** Every rule, one line each: nation-wide ones first, then one per key of the provinces. */
import { addressDetailRule, addressRulesRule } from './address'
import { sitePersonAuthorizationLetterRule, subjectPersonAuthorizationLetterRule } from './authorization-letters'
import { certificateNumberNoteRule } from './certificate-number-note'
import { certificateRemainingRule } from './certificate-remaining'
import { certificateRulesUnitRule } from './certificate-rules-unit'
import { commitmentLetterRule } from './commitment-letter'
import { commitmentVideoRule } from './commitment-video'
import { constructionPlanThresholdIndividualRule, constructionPlanThresholdUnitRule } from './construction-plan'
import { distinctPhoneRuleIndividualRule, distinctPhoneRuleUnitRule } from './distinct-phones'
import { approvedSuffixRule, domainSuffixRule } from './domain-suffix'
import { hkMoTwRule } from './hk-mo-tw'
import { industryRulesRule } from './industry'
import { individualLocalIdRule } from './local-id'
import { maxNewSitesPerOrderIndividualRule, maxNewSitesPerOrderUnitRule } from './max-new-sites'
import { minAgeIndividualRule, minAgeUnitPersonRule } from './min-age'
import { minorMaterialsIndividualRule, minorMaterialsUnitRule } from './minor-materials'
import { nameOfAccountRule } from './name-of-account'
import { domainStateWordRule, financeNameLegalRepRule, forumRule } from './nation-wide'
import { newerSecondSourceRule } from './newer-source'
import { phoneOfAccountRule } from './phone-of-account'
import { phoneSegmentRule } from './phone-segment'
import { regionConsistencyRule } from './region-consistency'
import { remarkRule, siteRemarkRulesRule } from './remarks'
import type { Rule } from './rule'
import { schoolTrainingCommitmentLetterRule } from './school-training'
import { serviceContentForbiddenIndividualRule } from './service-content'
import { siteNameRule, siteNameRulesRule } from './site-name'
import { sitePersonOneCompanyOnlyRule, sitePersonSameAsSubjectIfNotLegalRepRule } from './site-person'
import { soleTraderRule } from './sole-trader'
import { specialMaterialsRule } from './special-materials'
import { subjectPersonLegalRepRule } from './subject-person-legal-rep'
import { unfiledSiteMustBeClosedRule } from './unfiled-site'

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
]
