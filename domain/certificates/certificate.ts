/** All we know about one kind of certificate: how to photograph it, whether its number can be right, what it tells us. */
import type { SubjectNatureId } from '@domain/filing/subject-natures'

/** What can be read off a certificate; the names a reading uses for its fields. */
export type ReadFieldName =
  | 'name'
  | 'idNumber'
  | 'sex'
  | 'ethnicity'
  | 'birthDate'
  | 'address'
  | 'validFrom'
  | 'validTo'
  | 'longTerm'
  | 'subjectName'
  | 'certificateNumber'
  | 'legalRepName'
  | 'businessScope'
  | 'unitType'
  | 'registeredCapital'
  | 'establishedDate'
  | 'surname'
  | 'givenNames'
  | 'nationality'
  | 'issuingAuthority'

export type SideId = 'front' | 'back'
export type CertificateSide = { readonly id: SideId; readonly name: string }

export type Certificate = {
  /** Kebab-case, as on the wire (spec K6-4). */
  readonly id: string
  /** Its official name. */
  readonly name: string
  /** Which subjects may file with it; a natural person's also serves for responsible persons. */
  readonly natures: readonly [SubjectNatureId, ...SubjectNatureId[]]
  /** The pictures it takes; a business licence has one side. */
  readonly sides: readonly [CertificateSide, ...CertificateSide[]]
  /** `aspect` is width divided by height of the paper or card, for the frame in the viewfinder. */
  readonly capture: { readonly aspect: number; readonly tips: readonly string[] }
  /** The usual length of its number with an example of the shape, for the placeholder. */
  readonly numberHint: string
  /** What is wrong with a normalised number and what to do, or undefined when nothing speaks against it. `today` is YYYY-MM-DD. */
  readonly check: (number: string, today?: string) => string | undefined
  /** Not wrong, but worth a second look. */
  readonly note?: (number: string) => string | undefined
  /** The fields its reader can fill; empty where the person types. */
  readonly fills: readonly ReadFieldName[]
}

/** Official cards have the format ID-1 of ISO/IEC 7810: 85.60 mm by 53.98 mm. */
export const cardAspect = 1.585
/** A booklet's data page, ID-3: 125 mm by 88 mm. */
export const passportAspect = 1.42
/** An A4 sheet held upright, and lying. */
export const sheetAspect = 210 / 297
export const licenceAspect = 297 / 210

export const onePage: readonly [CertificateSide] = [{ id: 'front', name: '证件照片' }]
export const twoSides = (front: string, back: string): readonly [CertificateSide, CertificateSide] => [
  { id: 'front', name: front },
  { id: 'back', name: back },
]

export const originalTips = ['请拍原件，四个角都要拍进去', '找光线均匀的地方，避开反光和阴影', '文字要清楚，不要拍屏幕或复印件'] as const
