/** What a filing that edits a record changes, as named facts; undefined where no record is edited. Source: spec A5, B5 (if changed), K1, K6-9. */
import type { Answers } from '@domain/filing/answers'
import type { ChangedAnchor } from '@domain/filing/changes'
import type { SubjectRecord } from '@domain/filing/record'
import { isIndividual } from '@domain/filing/subject-natures'
import { isSubjectPerson } from './persons'

export type ChangeFacts = {
  /** A value of the subject itself. */
  subjectChanged: boolean | undefined
  /** What stands on the subject's certificate differs from the record. */
  subjectCertificateChanged: boolean | undefined
  /** The subject's name differs from the record. */
  subjectRenamed: boolean | undefined
  /** A person becomes a unit, or the other way round, or another kind of unit. */
  subjectNatureChanged: boolean | undefined
  /** Anything of the subject person, a new phone too. */
  subjectPersonChanged: boolean | undefined
  /** Somebody else than on the record, or the same person with another certificate; a new phone replaces nobody. */
  subjectPersonReplaced: boolean | undefined
  /** The facts below are about one site, or the person responsible for it. */
  siteChanged: boolean | undefined
  domainChanged: boolean | undefined
  sitePersonChanged: boolean | undefined
  sitePersonReplaced: boolean | undefined
}

const unknown: ChangeFacts = {
  subjectChanged: undefined,
  subjectCertificateChanged: undefined,
  subjectRenamed: undefined,
  subjectNatureChanged: undefined,
  subjectPersonChanged: undefined,
  subjectPersonReplaced: undefined,
  siteChanged: undefined,
  domainChanged: undefined,
  sitePersonChanged: undefined,
  sitePersonReplaced: undefined,
}

const identity = /\.(name|idType|idNumber)$/
const who = /\.(subjectName|subjectCertificateType|subjectCertificateNumber)$/
const printed = /\.(subjectNature|subjectCertificateType|subjectCertificateNumber|subjectName|certificateAddress|legalRepName)$/

/** The facts for the n-th site. `changed` is given only where the filing type edits the record. */
export function changeFacts(
  answers: Answers,
  record: SubjectRecord | undefined,
  changed: readonly ChangedAnchor[] | undefined,
  n: number,
): ChangeFacts {
  if (record === undefined || changed === undefined) return unknown
  const changedIn = (part: string, pattern = /./) => changed.some((one) => one.part === part && pattern.test(one.anchor))
  const atSite = (part: string, pattern = /./) => changed.some((one) => one.n === n && one.part === part && pattern.test(one.anchor))
  const both = isSubjectPerson(answers, n)
  // an individual is the subject's person too
  const replaced = changedIn('subject-person', identity) || (isIndividual(record.nature) === true && changedIn('subject', who))
  return {
    subjectChanged: changedIn('subject'),
    subjectCertificateChanged: changedIn('subject', printed),
    subjectRenamed: changedIn('subject', /\.subjectName$/),
    subjectNatureChanged: changedIn('subject', /\.subjectNature$/),
    subjectPersonChanged: changedIn('subject-person'),
    subjectPersonReplaced: replaced,
    siteChanged: atSite('site'),
    domainChanged: atSite('site', /\.domains$/),
    sitePersonChanged: atSite('site-person') || (both && changedIn('subject-person')),
    sitePersonReplaced: atSite('site-person', /\.(name|idType|idNumber|sameAsSubjectPerson)$/) || (both && replaced),
  }
}
