/** Named three-valued derivations: true, false or (undefined) not known yet. Filled by the topic files beside this one. */
import type { FilingTypeId } from '@domain/filing-types/filing-type'

export type Facts = {
  filingType: FilingTypeId | undefined
  isIndividual: boolean | undefined
  /** Version of the policy the order stands under. */
  policyVersion: string
  /** Six-digit code of the province the filing belongs to. */
  province: string | undefined
  /** 负责人 is the 法定代表人; units only. */
  subjectPersonIsLegalRep: boolean | undefined
  /** The subject person's certificate has a front and a back (a passport has one page). */
  subjectPersonIdHasTwoSides: boolean | undefined
  /** The province asks for an 应急联系电话. */
  emergencyPhoneDemanded: boolean | undefined
  /** The province's form still asks for 投资人或主管单位. */
  investorAsked: boolean | undefined
  certificateIsLongTerm: boolean | undefined
  registrarIsOwn: boolean | undefined
  /** The facts below are about one site and the person responsible for it. */
  isFirstSite: boolean
  sitePersonIsSubjectPerson: boolean | undefined
  sitePersonIsLegalRep: boolean | undefined
  sitePersonIdHasTwoSides: boolean | undefined
  /** An earlier site has the same responsible person, whose papers then count for this one too. */
  sitePersonIsEarlier: boolean
  siteNeedsApproval: boolean | undefined
  subjectCertificateChanged: boolean | undefined
  subjectRenamed: boolean | undefined
  subjectPersonReplaced: boolean | undefined
  sitePersonReplaced: boolean | undefined
  domainChanged: boolean | undefined
}
export type FactName = keyof Facts
