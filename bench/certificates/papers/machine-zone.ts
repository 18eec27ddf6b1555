/** The lines a machine reads at the foot of travel documents (ICAO 9303): two of 44 characters in booklets, three of 30 on cards. */
import type { Random } from '../../../server/seed/sample-certificates/random'
import { writeMachine } from '../drawing/machine-type'
import { fixedType } from '../drawing/typefaces'
import { widthOf, write } from '../drawing/write'
import type { Traveller } from '../people/traveller'

const weights = [7, 3, 1]
const worthOf = (character: string) => (character === '<' ? 0 : Number.parseInt(character, 36))

/** ICAO 9303 part 3, 4.9. */
export const checkDigit = (text: string): string =>
  String([...text].reduce((sum, character, i) => sum + worthOf(character) * (weights[i % 3] as number), 0) % 10)

const filled = (text: string, length: number) => text.slice(0, length).padEnd(length, '<')
const withCheck = (text: string) => text + checkDigit(text)
const short = (date: string) => date.slice(2).replaceAll('-', '')
const names = ({ surname, given }: Traveller, length: number) => filled(`${surname}<<${given}`.replaceAll(' ', '<'), length)

/** Two lines of 44. */
export function bookletLines(holder: Traveller): [string, string] {
  const { number, nationality, birth, sex, expiry } = holder
  const personal = '<'.repeat(14)
  const [no, born, until] = [withCheck(filled(number, 9)), withCheck(short(birth)), withCheck(short(expiry))]
  const rest = personal + (nationality === 'CHN' ? '<' : '0')
  const all = checkDigit(no + born + until + rest)
  return [`P<${nationality}${names(holder, 39)}`, no + nationality + born + sex + until + rest + all]
}

type Zone = { x: number; y: number; width: number; height: number; leading: number }

/** The lines over the whole width, in strokes for machines or, more seldom, in a common type of one width. */
export function drawZone(r: Random, lines: readonly string[], { x, y, width, height, leading }: Zone): string {
  const pitch = width / (lines[0]?.length ?? 1)
  if (r.next() < 0.75) {
    const heavy = r.between(0.125, 0.16)
    return lines.map((line, i) => writeMachine(line, x, y + i * leading, { height, pitch, heavy })).join('')
  }
  const style = { face: fixedType(), size: height * 1.38, strong: r.next() < 0.4 }
  const spacing = pitch - widthOf('0', style)
  return lines.map((line, i) => write(line, x, y + i * leading, { ...style, spacing })).join('')
}
