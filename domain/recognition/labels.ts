/** Finding the printed words of a form in recognised text, although a character of theirs may have been misread. */

/**
 * Where a label ends in a text that begins with it, or -1. Labels of four characters and more may have one character wrong
 * (of six and more: two); shorter ones must be exact.
 */
export function labelEnd(text: string, label: string): number {
  const slack = label.length >= 6 ? 2 : label.length >= 4 ? 1 : 0
  if (text.startsWith(label)) return label.length
  if (label.length === 2 && text.length === 2 && (text[0] === label[0] || text[1] === label[1])) return 2
  if (slack === 0 || text.length < label.length - slack) return -1
  const wrong = [...label].filter((character, i) => text[i] !== character).length
  return wrong <= slack ? label.length : -1
}

/** How many of these printed words occur in the texts. */
export const signsIn = (texts: readonly string[], signs: readonly string[]): number =>
  signs.filter((sign) => texts.some((text) => text.includes(sign) || labelEnd(text, sign) >= 0)).length

/** How many signs of one side the texts show: its printed words, and what else gives it away. */
export const signsOf = (
  texts: readonly string[],
  side: { readonly signs: readonly string[]; readonly marks?: (texts: readonly string[]) => number },
): number => signsIn(texts, side.signs) + (side.marks?.(texts) ?? 0)
