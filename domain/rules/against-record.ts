/** What becomes of a recorded subject in a change: renamed, another unit, an individual who becomes a company. Source: spec D (subject_change_*). */
import { normaliseNumber } from '@domain/certificates/check-number'
import type { Scope } from '@domain/facts/scope'
import { isIndividual } from '@domain/filing/subject-natures'

type Looked = Pick<Scope, 'answers' | 'context' | 'facts'>

const number = (type: string | undefined, value: string | undefined) => normaliseNumber(type, value ?? '').replace('-', '')
const plain = (name: string | undefined) => (name ?? '').normalize('NFKC').replace(/\s/g, '')

/** What holds only in a change of the filing; everything else is no change. */
const changing = ({ facts, context }: Looked) => (facts.filingType === 'change-filing' ? context.record : undefined)

/** An old organisation code is positions 9 to 17 of the unified code of the same unit. */
function sameNumber(a: string, b: string): boolean {
  if (a === '' || b === '') return true
  return (
    a === b || (a.length === 18 && b.length === 9 && a.slice(8, 17) === b) || (b.length === 18 && a.length === 9 && b.slice(8, 17) === a)
  )
}

/** The subject is another one than was filed: another kind, or another certificate number. */
export function becomesOtherSubject(scope: Looked): boolean {
  const record = changing(scope)
  const verify = scope.answers['verify-type']
  if (record === undefined) return false
  if (verify.subjectNature !== undefined && isIndividual(verify.subjectNature) !== isIndividual(record.nature)) return true
  return !sameNumber(
    number(verify.subjectCertificateType, verify.subjectCertificateNumber),
    number(record.certificateType, record.certificateNumber),
  )
}

/** Was the recorded subject an individual? Undefined outside a change. */
export const wasIndividual = (scope: Looked): boolean | undefined => isIndividual(changing(scope)?.nature)
export const becomesEnterprise = (scope: Looked): boolean => wasIndividual(scope) === true && scope.facts.isIndividual === false
export const becomesIndividual = (scope: Looked): boolean => wasIndividual(scope) === false && scope.facts.isIndividual === true

/** The same unit under another name. */
export function isRenamed(scope: Looked): boolean {
  const record = changing(scope)
  const name = scope.answers.subject.subjectName
  return record !== undefined && wasIndividual(scope) === false && !!name && plain(name) !== plain(record.name)
}

/** The new subject's legal representative is the person or the legal representative on record. */
export function sameRepAsRecorded(scope: Looked): boolean {
  const record = changing(scope)
  const now = plain(scope.answers.subject.legalRepName)
  if (record === undefined || now === '') return true
  return now === plain(record.legalRep?.name ?? record.person?.name ?? record.name) || now === plain(record.person?.name)
}

/** Today's name or certificate number is not the recorded one; for filings that may not edit the record. */
export function differsFromRecord({ answers, context, facts }: Looked): { name: boolean; number: boolean } | undefined {
  const { record } = context
  const compared = facts.filingType === 'access' || facts.filingType === 'add-site-no-subject' || facts.filingType === 'add-site'
  if (record === undefined || !compared) return undefined
  const verify = answers['verify-type']
  const named = context.account?.name ?? answers.subject.subjectName
  return {
    name: !!named && plain(named) !== plain(record.name),
    number: !sameNumber(
      number(verify.subjectCertificateType, verify.subjectCertificateNumber),
      number(record.certificateType, record.certificateNumber),
    ),
  }
}
