/** The value that belongs to a printed label, wherever the layout puts it: behind the label, beside it, or below it. */
import { labelEnd } from './labels'
import { type Found, squeeze, type TextLine } from './text-line'

/** `value` gives what a text can hold of the field, or undefined. The nearest line that holds something wins. */
export function nearLabel(
  lines: readonly TextLine[],
  labels: readonly string[],
  value: (text: string) => string | undefined,
): Found | undefined {
  let best: { found: Found; away: number } | undefined
  for (const label of lines) {
    const text = squeeze(label.text)
    const end = labels.map((word) => endOf(text, word)).find((at) => at >= 0)
    if (end === undefined) continue
    const behind = value(text.slice(end).replace(/^[:：/]+/, ''))
    if (behind) return foundOn(label, behind)
    for (const line of lines) {
      const away = line === label ? undefined : distance(label, line)
      const found = away === undefined || away > (best?.away ?? Number.POSITIVE_INFINITY) ? undefined : value(squeeze(line.text))
      if (found && away !== undefined) best = { found: foundOn(line, found), away }
    }
  }
  return best?.found
}

/** A label stands at the beginning of a text, or on a bilingual form behind the slash. */
function endOf(text: string, label: string): number {
  const begins = labelEnd(text, label)
  return begins >= 0 ? begins : text.startsWith(label, text.indexOf('/') + 1) ? text.indexOf('/') + 1 + label.length : -1
}

const foundOn = ({ confidence, characters, x, y, width, height }: TextLine, value: string): Found => ({
  value,
  confidence,
  place: { x, y, width, height },
  ...(characters ? { surety: characters.reduce((least, one) => Math.min(least, one.confidence), 1) } : {}),
})

/** How far a line stands from a label it could belong to, in heights of the two; undefined where it cannot. */
function distance(label: TextLine, line: TextLine): number | undefined {
  const tall = Math.max(label.height, line.height)
  const level = Math.abs(label.y + label.height / 2 - line.y - line.height / 2)
  if (level < tall * 0.6 && line.x > label.x + label.width * 0.6) return (line.x - label.x - label.width) / tall + level / tall
  const below = line.y + line.height / 2 - label.y - label.height / 2
  const overlap = Math.min(label.x + label.width, line.x + line.width) - Math.max(label.x, line.x)
  if (below <= 0 || below > tall * 2.6 || overlap < -tall * 0.5) return undefined
  return below / tall + Math.abs(line.x - label.x) / tall / 4
}
