/** Named three-valued derivations: true, false or (undefined) not known yet. Filled by the topic files beside this one. */
import type { FilingType, FilingTypeId } from '@domain/filing-types/filing-type'
import type { ChangeFacts } from './change-facts'

export type Facts = ChangeFacts & {
  filingType: FilingTypeId | undefined
  /** What the authority's record is to this type: none, must-equal, confirmed, edited or ended. */
  recordRole: FilingType['record'] | undefined
  /** The subject is filed in this very account; undefined where there is no record to say. */
  subjectHere: boolean | undefined
  /** Sites of the record are picked for this filing. */
  sitesPicked: boolean | undefined
  /** The first step asks for the first site's domain and cloud; else they are asked with the site. */
  siteInFirstStep: boolean
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
  /** The form wants a fixed telephone of the office; where it only asks for one, a mobile number will do. */
  landlineDemanded: boolean | undefined
  /** The province's form still asks for 投资人或主管单位. */
  investorAsked: boolean | undefined
  certificateIsLongTerm: boolean | undefined
  registrarIsOwn: boolean | undefined
  /** The facts below are about one site and the person responsible for it. */
  isFirstSite: boolean
  /** Domain and cloud are asked with the site: further sites, and every site where there is no first step. */
  addressAskedWithSite: boolean
  sitePersonIsSubjectPerson: boolean | undefined
  sitePersonIsLegalRep: boolean | undefined
  sitePersonIdHasTwoSides: boolean | undefined
  /** An earlier site has the same responsible person, whose papers then count for this one too. */
  sitePersonIsEarlier: boolean
  siteNeedsApproval: boolean | undefined
}
export type FactName = keyof Facts
