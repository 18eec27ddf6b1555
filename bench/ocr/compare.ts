/** What a reading got right of one picture. */
import type { ReadField } from '@domain/recognition/reading'
import { docs, readAs } from './docs'
import type { Sample } from './truth'

export type FieldVerdict = {
  field: string
  truth: string
  /** Absent when nothing was read into the field. */
  read?: string
  right: boolean
  doubt?: string
}

/** Width of characters and spaces are the typesetter's; everything else counts. */
export const same = (a: string, b: string): boolean => bare(a) === bare(b)
const bare = (text: string) => text.normalize('NFKC').replace(/\s+/g, '')

/** One verdict per field of the truth. `other` = what stood on the other side of a photocopied card. */
export function judgeSample({ doc, fields }: Sample, read: readonly ReadField[], other: readonly ReadField[] = []): FieldVerdict[] {
  const shape = docs[doc]
  const elsewhere: readonly string[] = 'otherSide' in shape ? shape.otherSide : []
  return Object.entries(fields).map(([field, truth]) => {
    const how = Object.entries(shape.fields).find(([name]) => name === field)?.[1]
    const found = how && readAs(how, truth, elsewhere.includes(field) ? other : read)
    return {
      field,
      truth,
      right: found !== undefined && same(found.value, truth),
      ...(found ? { read: found.value } : {}),
      ...(found?.doubt ? { doubt: found.doubt } : {}),
    }
  })
}

/** Read, wrong, and nothing says so. A field left empty is seen to be empty. */
export const isSilent = ({ right, read, doubt }: FieldVerdict): boolean => !right && read !== undefined && doubt === undefined
