/** Everybody responsible in a filing, once each, with the fields a finding about them belongs to. */
import { distinctSitePersons, isSubjectPerson, samePerson, sitePersonOf, subjectPersonOf } from '@domain/facts/persons'
import type { Scope } from '@domain/facts/scope'
import type { Anchor } from '@domain/filing/anchor'
import type { ResponsiblePerson } from '@domain/filing/responsible-person'

export type Responsible = {
  person: ResponsiblePerson
  role: string
  nameAt: Anchor
  numberAt: Anchor
  phoneAt: Anchor
  validToAt: Anchor
  site?: number
}

/** The subject's person first, then the site persons who are somebody else. */
export function responsiblePeople({ answers, facts }: Scope): Responsible[] {
  const subject = subjectPersonOf(answers)
  const individual = facts.isIndividual === true
  const first: Responsible = {
    person: subject,
    role: individual ? '您' : '主体负责人',
    nameAt: individual ? 'subject.subjectName' : 'subject.name',
    numberAt: individual ? 'verify-type.subjectCertificateNumber' : 'subject.idNumber',
    phoneAt: 'subject.phone',
    validToAt: individual ? 'subject.certificateValidTo' : 'subject.idValidTo',
  }
  return [first, ...otherSitePersons(answers, subject)]
}

function otherSitePersons(answers: Scope['answers'], subject: ResponsiblePerson): Responsible[] {
  return distinctSitePersons(answers)
    .filter((n) => !isSubjectPerson(answers, n) && !samePerson(sitePersonOf(answers, n), subject))
    .map((n) => ({
      person: sitePersonOf(answers, n),
      role: '网站负责人',
      nameAt: `sitePersons.${n}.name`,
      numberAt: `sitePersons.${n}.idNumber`,
      phoneAt: `sitePersons.${n}.phone`,
      validToAt: `sitePersons.${n}.idValidTo`,
      site: n,
    }))
}
