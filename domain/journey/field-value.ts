/** A field's value as it is shown, where it is not stored as one answer: validities and the lists that hold one entry each. */
import type { ValidityValue } from '@domain/fields/field-spec'
import { type Anchor, valueAt, withValueAt } from '@domain/filing/anchor'
import type { Answers } from '@domain/filing/answers'

const isValidity = (anchor: Anchor) => /\.(certificate|id)ValidTo$/.test(anchor)
/** A further site has one domain and, on this page, one cloud resource. */
const isList = (anchor: Anchor) => /^sites\.\d+\.(domains|resources)$/.test(anchor)
/** Lists that are typed one entry per line. */
const isLines = (anchor: Anchor) => /^sites\.\d+\.(homeUrls|moreDomains|moreResources)$/.test(anchor)
const stem = (anchor: Anchor) => anchor.slice(0, -'ValidTo'.length)

/** Reads what a field shows. */
export function fieldValue(answers: Answers, anchor: Anchor): unknown {
  if (isValidity(anchor)) {
    const at = stem(anchor)
    return {
      from: valueAt(answers, `${at}ValidFrom`),
      to: valueAt(answers, `${at}ValidTo`),
      longTerm: valueAt(answers, `${at}LongTerm`),
    } as ValidityValue
  }
  const value = valueAt(answers, anchor)
  if (isLines(anchor) && Array.isArray(value)) return value.join('\n')
  return isList(anchor) && Array.isArray(value) ? value[0] : value
}

/** Writes what a field was changed to; an emptied field is removed. */
export function withFieldValue(answers: Answers, anchor: Anchor, value: unknown): Answers {
  if (isValidity(anchor) && (value === undefined || typeof value === 'object')) {
    const { from, to, longTerm } = (value ?? {}) as ValidityValue
    const at = stem(anchor)
    const withFrom = withValueAt(answers, `${at}ValidFrom`, from || undefined)
    const withTo = withValueAt(withFrom, `${at}ValidTo`, longTerm === true ? undefined : to || undefined)
    return withValueAt(withTo, `${at}LongTerm`, longTerm === true ? true : undefined)
  }
  if (isLines(anchor) && typeof value === 'string') {
    return withValueAt(answers, anchor, value.trim() === '' ? undefined : value.split(/\r?\n/))
  }
  const cleaned = value === '' || value === null ? undefined : value
  return withValueAt(answers, anchor, isList(anchor) && cleaned !== undefined && !Array.isArray(cleaned) ? [cleaned] : cleaned)
}
