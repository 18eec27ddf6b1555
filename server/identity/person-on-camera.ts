/** Whose face a video check is about. A filing under a record may leave it to the record: a change that edits no site, a value not settled yet. */
import { isSubjectPerson, sitePersonOf } from '@domain/facts/persons'
import type { Answers } from '@domain/filing/answers'
import type { RecordedPerson, SubjectRecord } from '@domain/filing/record'
import { recordedPersonOf } from '@domain/filing/recorded-answers'
import type { ResponsiblePerson } from '@domain/filing/responsible-person'

/** The n-th site's person as answered, else as recorded; without a site in the filing, the person of the first site filed (J4). */
export function personOnCamera(answers: Answers, record: SubjectRecord | undefined, n: number): ResponsiblePerson {
  const answered = sitePersonOf(answers, n)
  if (answered.idNumber || record === undefined) return answered
  const held = recorded(answers, record, n)
  return held ? { name: held.name, idType: held.idType, idNumber: held.idNumber, phone: held.phone } : answered
}

function recorded(answers: Answers, record: SubjectRecord, n: number): RecordedPerson | undefined {
  if (answers.sites.length > 0 && isSubjectPerson(answers, n)) return record.person ?? undefined
  const number = answers.sites[n]?.filingNumber ?? answers.record?.siteFilingNumbers?.[n]
  const site =
    record.sites.find(({ filingNumber }) => filingNumber === number) ?? (answers.sites.length === 0 ? record.sites[0] : undefined)
  return site && recordedPersonOf(record, site)
}
