/** What was read as the page shows it: one sheet for each side on the picture, its lines in the order of the document. */
import type { ReadFieldName } from '@domain/certificates/certificate'
import { comparisons, type ReadValues } from '@domain/recognition/compare-reading'
import { documentFields, documentLabel } from '@domain/recognition/document-fields'
import type { ReadField, Reading } from '@domain/recognition/reading'
import type { PictureOf, ReadingTargets } from '@domain/recognition/reading-targets'

export type Sheet = { certificate: string; side: string; slot: string; fields: readonly ReadField[]; targets: ReadingTargets }
/** What the person wrote instead, by slot. */
export type Edits = Readonly<Record<string, ReadValues>>

export type Row = {
  key: string
  field: ReadFieldName
  label: string
  value: string
  read: ReadField | undefined
  /** The form takes it; the others are there to compare. */
  fills: boolean
  doubt: string | undefined
  compared: { agrees: boolean; says: string } | undefined
  checked: boolean
  alternatives: readonly string[]
  /** Some papers do not print it. */
  optional: boolean
}

/** The picture's own side, and the other one where a photocopy shows both. */
export function sheetsOf(
  reading: Reading,
  slot: string,
  picture: PictureOf,
  other: { slot: string; picture: PictureOf } | undefined,
): Sheet[] {
  const { certificate, side } = picture
  const own = { certificate, side, slot, fields: withName(withEndless(reading.fields), picture.targets), targets: picture.targets }
  if (!reading.otherSide || !other || other.picture.side !== reading.otherSide.side) return [own]
  const fields = withEndless(reading.otherSide.fields)
  return [own, { certificate, side: other.picture.side, slot: other.slot, fields, targets: other.picture.targets }]
}

/** 长期 is an end like any other. */
const withEndless = (fields: readonly ReadField[]): ReadField[] =>
  fields.some(({ field }) => field === 'validTo')
    ? fields.filter(({ field }) => field !== 'longTerm')
    : fields.map((one) => (one.field === 'longTerm' ? { ...one, field: 'validTo', value: '长期', alternatives: [] } : one))

/** Where a paper prints no name in Chinese, its spelling for machines is offered, for the person to compare. */
function withName(fields: readonly ReadField[], targets: ReadingTargets): readonly ReadField[] {
  const surname = fields.find(({ field }) => field === 'surname')
  if (!targets.name || !surname || fields.some(({ field }) => field === 'name')) return fields
  const given = fields.find(({ field }) => field === 'givenNames')
  const value = [surname.value, given?.value].filter(Boolean).join(' ')
  const doubt = '证件上没有读到中文姓名，这是机读码里的拼写，请照着证件改正'
  const place = surname.place ? { place: surname.place } : {}
  return [{ field: 'name', value, confidence: surname.confidence, alternatives: [], doubt, ...place }, ...fields]
}

/** Every value of a sheet as it stands now. */
export const valuesOf = ({ fields, slot }: Sheet, edits: Edits): ReadValues => ({
  ...Object.fromEntries(fields.map(({ field, value }) => [field, value])),
  ...edits[slot],
})

/** Numbers carry check digits. */
const withCheckDigit: readonly ReadFieldName[] = ['idNumber', 'certificateNumber']
const validity: readonly ReadFieldName[] = ['validFrom', 'validTo']

export function rowsOf(sheet: Sheet, edits: Edits, today: string): Row[] {
  const { certificate, side, slot, fields, targets } = sheet
  const values = valuesOf(sheet, edits)
  const compared = comparisons(certificate, values, today)
  const shown = new Set<ReadFieldName>()
  // The back of a permit repeats what the front says: what could not be read there is not asked for twice.
  const asked = certificate === 'resident-id' || side === 'front'
  for (const { field } of documentFields(certificate, side))
    if (field !== 'longTerm' && ((targets[field] && asked) || fields.some((one) => one.field === field))) shown.add(field)
  for (const { field } of fields) shown.add(field)
  return [...shown].map((field) => {
    const read = fields.find((one) => one.field === field)
    const value = values[field] ?? ''
    const fills = targets[field] !== undefined
    const changed = read !== undefined && value !== read.value
    // What the person wrote is theirs: the reader has no doubt to add.
    const doubt = fills && !changed ? read?.doubt : undefined
    return {
      key: `${slot}-${field}`,
      field,
      label: documentLabel(certificate, side, field),
      value,
      read,
      fills,
      doubt,
      compared: compared.find((one) => one.field === field),
      checked: withCheckDigit.includes(field) && read !== undefined && read.doubt === undefined && !changed,
      alternatives: [read?.value ?? '', ...(read?.alternatives ?? [])],
      optional: certificate !== 'resident-id' && validity.includes(field),
    }
  })
}

/** Worth a look before all is accepted: doubts, contradictions, and what could not be read. */
export const doubtful = ({ fills, doubt, compared, value, optional }: Row): boolean =>
  fills && (doubt !== undefined || compared?.agrees === false || (!value && !optional))
