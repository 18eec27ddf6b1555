/** A letter before it is drawn: what it says, where it is signed, and how. The words are ours; which filing needs which letter is said by rules. */
import type { Filled } from './filled'

export type Letter = {
  readonly title: string
  /** Whom it is addressed to. */
  readonly to?: string
  readonly paragraphs: readonly string[]
  /** Label and value, for forms; an empty value is a line to write on. */
  readonly rows?: readonly (readonly [label: string, value: string])[]
  /** Points each row is high at least; more where much is to be written. */
  readonly rowHeight?: number
  readonly table?: { readonly head: readonly string[]; readonly widths: readonly number[]; readonly rows: readonly (readonly string[])[] }
  /** A sentence that is copied by hand into an empty frame. */
  readonly copied?: string
  readonly signatures: readonly string[]
  /** How to sign it, printed small below the letter. */
  readonly signing: readonly string[]
}

export type LetterText = (filled: Filled) => Letter
