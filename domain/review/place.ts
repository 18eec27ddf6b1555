/**
 * Where the value lives that a reviewer points at. A reviewer may name a place as the paper has it (the first site's domain, the site person's
 * name); the answers keep each value once.
 */
import { isSubjectPerson } from '@domain/facts/persons'
import type { Anchor } from '@domain/filing/anchor'
import type { Answers } from '@domain/filing/answers'
import { isIndividual } from '@domain/filing/subject-natures'
import { fieldValue } from '@domain/journey/field-value'

/** For an individual the subject is the person: one name, one certificate. */
const ofIndividual: Readonly<Record<Anchor, Anchor>> = {
  'subject.name': 'subject.subjectName',
  'subject.idType': 'verify-type.subjectCertificateType',
  'subject.idNumber': 'verify-type.subjectCertificateNumber',
  'subject.idValidTo': 'subject.certificateValidTo',
}
const steps: Readonly<Record<string, string>> = { site: 'sites.0', 'responsible-person': 'sitePersons.0' }
const siteOnes: Readonly<Record<Anchor, Anchor>> = {
  'sites.0.domains': 'verify-type.domain',
  'sites.0.resources': 'verify-type.resource',
}
const firstStepOnes: Readonly<Record<Anchor, Anchor>> = Object.fromEntries(Object.entries(siteOnes).map(([site, first]) => [first, site]))

/** The anchor of the value itself, in these answers. */
export function placeOf(anchor: Anchor, answers: Answers): Anchor {
  const [head = '', ...rest] = anchor.split('.')
  const step = steps[head]
  if (step !== undefined) return placeOf([step, ...rest].join('.'), answers)
  const whole = anchor.replace(/\.(certificate|id)(ValidFrom|LongTerm)$/, '.$1ValidTo')
  const first = siteOnes[whole]
  if (first !== undefined) return fieldValue(answers, first) === undefined ? whole : first
  const site = firstStepOnes[whole]
  if (site !== undefined) return fieldValue(answers, whole) === undefined && fieldValue(answers, site) !== undefined ? site : whole
  const [n = '', key = ''] = rest
  if (head === 'sitePersons' && key !== 'sameAsSubjectPerson' && isSubjectPerson(answers, Number(n)))
    return placeOf(whole.replace(/^sitePersons\.\d+/, 'subject'), answers)
  return isIndividual(answers['verify-type'].subjectNature) === true ? (ofIndividual[whole] ?? whole) : whole
}

/** What stands there: a picture by its object and date, the video checks by the films, all else as the field shows it. */
export function standsAt(answers: Answers, anchor: Anchor): unknown {
  const place = placeOf(anchor, answers)
  if (place === 'order') return undefined
  if (place.startsWith('identity-check')) return filmsOf(answers)
  const value = fieldValue(answers, place)
  if (!place.startsWith('materials.') || value === undefined || value === null) return value
  const { objectId, signedOn } = value as Answers['materials'][string]
  return { objectId, ...(signedOn ? { signedOn } : {}) }
}

const filmsOf = ({ 'identity-check': { checks } }: Answers): Record<string, string> =>
  Object.fromEntries(Object.entries(checks ?? {}).map(([person, { checkId }]) => [person, checkId]))
