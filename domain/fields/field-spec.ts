/** A kind of question. One file each for kinds that have rules of their own; a component draws each kind. */
export const fieldKinds = [
  'text',
  'long-text',
  'choice',
  'multi-choice',
  'region',
  'certificate-number',
  'phone',
  'email',
  'domain-name',
  'resource',
  'date',
  'validity',
  'address',
  'tick',
  'remark',
  'certificate-photo',
] as const
export type FieldKind = (typeof fieldKinds)[number]

export type Option = { readonly value: string; readonly label: string; readonly hint?: string; readonly group?: string }
