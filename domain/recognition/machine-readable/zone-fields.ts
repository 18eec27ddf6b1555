/** From what two readers saw in each column to the fields of the document: corrected where check digits can tell, doubted where they cannot. */
import { type Column, columnOf, type LineScores } from './column-vote'
import { type Span, type ZoneFormat, zoneCheckDigit } from './zone-format'
import type { ZoneFieldName, ZoneFound, ZoneReading } from './zone-reading'

/** Each reader's lines. */
export type ReaderLines = readonly LineScores[]

type Zone = { format: ZoneFormat; lines: string[]; columns: Column[][]; readers: string[][] }

/** The reading of a zone; `place` of every field is left to whoever knows where the lines stand. */
export function zoneFields(format: ZoneFormat, readers: readonly ReaderLines[]): ZoneReading {
  const columns = format.kinds.map((kinds, line) =>
    kinds.map((kind, i) =>
      columnOf(
        readers.map((reader) => reader[line]?.[i]),
        kind,
      ),
    ),
  )
  const alone = readers.map((reader) =>
    format.kinds.map((kinds, line) => kinds.map((kind, i) => ownCharacter(reader[line]?.[i], kind)).join('')),
  )
  const zone: Zone = { format, columns, lines: columns.map((line) => line.map(({ character }) => character).join('')), readers: alone }
  mend(zone)
  const number = foundAt(zone, format.fields.idNumber, (text) => text.replace(/</g, ''))
  const found = Object.entries(format.fields).map(([field, span]) => [
    field,
    field === 'idNumber' ? number : foundAt(zone, span, (text) => text.replace(/</g, '')),
  ])
  return {
    lines: zone.lines,
    documentCode: (zone.lines[0] as string).slice(0, 2).replace(/</g, ''),
    issuer: textAt(zone.lines, format.issuer).replace(/</g, ''),
    fields: { ...(Object.fromEntries(found) as { [F in ZoneFieldName]?: ZoneFound }), ...namesOf(zone) },
  }
}

const ownCharacter = (scores: Float32Array | undefined, kind: Parameters<typeof columnOf>[1]): string =>
  scores ? columnOf([scores], kind).character : ' '

const textAt = (lines: readonly string[], { line, from, to }: Span): string => (lines[line] ?? '').slice(from, to)

/** Whether a span agrees with its digit; a filler stands for "no digit" where nothing is guarded. */
function holds(lines: readonly string[], span: Span): boolean {
  const text = textAt(lines, span)
  const digit = (lines[span.line] ?? '')[span.to]
  return digit === zoneCheckDigit(text) || (digit === '<' && /^<*$/.test(text))
}

export const wholeHolds = (lines: readonly string[], { whole }: ZoneFormat): boolean =>
  textAt(lines, whole.at) === zoneCheckDigit(whole.of.map((span) => textAt(lines, span)).join(''))

/** A second choice this far behind the first is no choice at all. */
const tooFar = 6

/** One wrong character in a guarded span: when exactly one second choice makes its digit and the last digit right, that one was printed. */
function mend(zone: Zone): void {
  if (wholeHolds(zone.lines, zone.format)) return
  for (const span of zone.format.guarded) {
    if (holds(zone.lines, span)) continue
    const cures: { column: number; character: string }[] = []
    for (let column = span.from; column <= span.to; column++) {
      for (const { character, behind } of zone.columns[span.line]?.[column]?.next ?? []) {
        if (behind > tooFar) continue
        const tried = replaced(zone.lines, span.line, column, character)
        if (holds(tried, span) && wholeHolds(tried, zone.format)) cures.push({ column, character })
      }
    }
    const [only] = cures
    if (only && cures.length === 1) zone.lines = replaced(zone.lines, span.line, only.column, only.character)
  }
}

const replaced = (lines: readonly string[], line: number, column: number, character: string): string[] =>
  lines.map((text, i) => (i === line ? text.slice(0, column) + character + text.slice(column + 1) : text))

function foundAt(zone: Zone, span: Span, clean: (text: string) => string): ZoneFound {
  const text = textAt(zone.lines, span)
  const guarded = zone.format.guarded.some(({ line, from }) => line === span.line && from === span.from)
  const others = zone.readers.map((lines) => textAt(lines, span)).filter((other) => other !== text && !other.includes(' '))
  return {
    value: clean(text),
    confidence: confidenceAt(zone, span),
    check: guarded ? (holds(zone.lines, span) && wholeHolds(zone.lines, zone.format) ? 'holds' : 'fails') : 'none',
    witnesses: zone.readers.filter((lines) => textAt(lines, span) === text).length,
    alternatives: [...new Set(others.map(clean))].filter((other) => other !== clean(text)),
  }
}

const confidenceAt = (zone: Zone, { line, from, to }: Span): number =>
  (zone.columns[line] ?? []).slice(from, to).reduce((least, { confidence }) => Math.min(least, confidence), 1)

/** Surname and given names; one found behind the fillers that end the line was no name and takes the witness away. */
function namesOf(zone: Zone): { surname?: ZoneFound; givenNames?: ZoneFound } {
  const { names } = zone.format
  const split = (text: string): [string, string] => {
    const [, surname = '', given = ''] = /^([A-Z]+(?:<[A-Z]+)*)(?:<<([A-Z]+(?:<[A-Z]+)*))?<*$/.exec(text) ?? []
    return [surname, given]
  }
  const text = textAt(zone.lines, names)
  const own = zone.readers.map((lines) => textAt(lines, names)).filter((one) => !one.includes(' '))
  const found = (which: 0 | 1): ZoneFound | undefined => {
    const plain = (one: string) => (split(one)[which] as string).replace(/</g, ' ')
    const value = plain(text)
    if (!value) return undefined
    const from = names.from + (which === 0 ? 0 : split(text)[0].length + 2)
    const span = { line: names.line, from, to: from + value.length + 1 }
    return {
      value,
      confidence: confidenceAt(zone, span),
      check: 'none',
      witnesses: own.filter((one) => plain(one) === value).length,
      alternatives: [...new Set(own.map(plain))].filter((other) => other !== '' && other !== value),
    }
  }
  const [surname, givenNames] = [found(0), found(1)]
  return { ...(surname ? { surname } : {}), ...(givenNames ? { givenNames } : {}) }
}
