/** Whose part of the form a section is: the unit, or one person; and where the pictures of that certificate go. */
import type { Answers } from '@domain/filing/answers'
import { isIndividual } from '@domain/filing/subject-natures'
import type { SectionState } from '@domain/journey/journey-types'
import type { Place } from '@domain/library/keep'

/** Undefined for sections that are about nobody's certificate, and while nobody has said who files. */
export function placeOf(section: SectionState, answers: Answers): Place | undefined {
  const open = section.fields.filter(({ readOnly }) => readOnly === undefined).map(({ anchor }) => anchor)
  const individual = isIndividual(answers['verify-type'].subjectNature)
  if (open.some((anchor) => anchor === 'verify-type.subjectCertificateNumber' || anchor === 'subject.certificateAddress')) {
    if (individual === undefined) return undefined
    return individual ? { kind: 'person', root: 'subject' } : { kind: 'unit' }
  }
  const name = open.find((anchor) => /^(subject|sitePersons\.\d+)\.name$/.test(anchor))
  return name ? { kind: 'person', root: name.slice(0, -'.name'.length) as 'subject' } : undefined
}

/** The slot of a side's picture. */
export function slotOf(place: Place, side: 'front' | 'back'): string | undefined {
  if (place.kind === 'unit') return side === 'front' ? 'subject-certificate' : undefined
  if (place.root === 'subject') return `subject-person-id-${side}`
  const n = Number(place.root.slice('sitePersons.'.length))
  return `site-person-id-${side}${n > 0 ? `.${n}` : ''}`
}
