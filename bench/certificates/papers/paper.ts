/** A drawn paper and what is printed on it, by the names of the truth. */
import type { Sheet } from '../drawing/sheet'

export type Paper = { readonly sheet: Sheet; readonly printed: Readonly<Record<string, string>> }

export const inWords = (date: string): string => date.replace(/^(\d+)-(\d+)-(\d+)$/, '$1年$2月$3日')
export const dotted = (date: string): string => date.replaceAll('-', '.')
