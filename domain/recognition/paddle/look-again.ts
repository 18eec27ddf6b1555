/**
 * A second look at characters that PP-OCR is not sure of, or saw and does not know, by the shape of their strokes: it confirms them, or
 * names one that PP-OCR's alphabet lacks (彧, 翀, 赟 and thousands more stand in names).
 */
import { type GlyphGuess, readGlyph } from '../glyphs/read-glyph'
import { cut, type Grey } from '../grey'
import type { OtherCharacter, ReadCharacter } from '../text-engine'
import { type LineInk, lineInk, pitchOf } from './holes'

const { max, min, round } = Math

/** A character at least this sure is left alone; in a short line, where a name may stand, only a surer one is. */
const sure = 0.9
const sureInShort = 0.995
const short = 12

/** Shapes this near may be the same character; one nearer by this much speaks against what was read. */
const sameShape = 190
const nearer = 15
/** So much nearer than the next shape, there is no other reading. */
const apart = 30

export function lookAgain(line: Grey, read: readonly ReadCharacter[]): ReadCharacter[] {
  const han = read.filter(({ character }) => isHan(character))
  const doubtful = han.length <= short ? sureInShort : sure
  if (!read.some(({ character, confidence }) => character === '' || (isHan(character) && confidence < doubtful))) return [...read]
  const ink = lineInk(line)
  const wide = pitchOf(han, line.width, ink.tall)
  return read.map((one) => {
    if (one.character !== '' && (!isHan(one.character) || one.confidence >= doubtful)) return one
    const { guesses, asked } = readGlyph(glyphAt(line, ink, one.at * line.width, wide), ink.paper, ink.print, one.character)
    return settled(one, guesses, asked, han.length > short)
  })
}

const isHan = (character: string) => /\p{Script=Han}/u.test(character)

/** The character's window, its sides moved to where least is written. */
function glyphAt(line: Grey, { darkness }: LineInk, middle: number, wide: number): Grey {
  const edge = (around: number) => {
    const slack = wide * 0.2
    let best = round(around)
    for (let x = max(0, round(around - slack)); x <= min(line.width - 1, round(around + slack)); x++) {
      const cost = (darkness[x] as number) + Math.abs(x - around) * 0.02
      if (cost < (darkness[best] ?? Number.POSITIVE_INFINITY) + Math.abs(best - around) * 0.02) best = x
    }
    return min(line.width, max(0, best))
  }
  const [left, right] = [edge(middle - wide / 2), edge(middle + wide / 2)]
  return cut(line, { x: left, y: 0, width: max(1, min(line.width - left, right - left)), height: line.height })
}

/** What both looks say together. `asked`: how far the character that PP-OCR read is from what is seen. */
function settled(one: ReadCharacter, guesses: readonly GlyphGuess[], asked: number, longLine: boolean): ReadCharacter {
  const [best, next] = guesses
  if (!best || best.distance > sameShape) return one
  const alone = (next?.distance ?? Number.POSITIVE_INFINITY) - best.distance >= apart
  const confusable = guesses.some(({ rare, distance, character }) => rare && character !== one.character && distance - asked < apart)
  if (best.character === one.character) {
    if (alone) return { ...one, confidence: max(one.confidence, confirmed) }
    return confusable ? { ...one, confidence: min(one.confidence, ambiguous) } : one
  }
  const second = one.others?.find(({ character }) => character === best.character)
  const candidate = second !== undefined
  const plainShape = best.distance <= clear && asked - best.distance >= wellApart
  const undecided = one.confidence < likely || (second !== undefined && second.confidence > one.confidence * nearlyAsLikely)
  const overrules = (candidate || best.rare) && (plainShape || (undecided && asked >= best.distance))
  const believed = one.character === '' || overrules
  const character = believed ? best.character : one.character
  const seen: OtherCharacter[] = [
    ...(one.character ? [{ character: one.character, confidence: one.confidence }] : []),
    ...guesses.map((guess) => ({ character: guess.character, confidence: 0.01 })),
    ...(one.others ?? []),
  ]
  const others = seen.filter(
    (other, i) => other.character !== character && seen.findIndex((same) => same.character === other.character) === i,
  )
  const most = !longLine && candidate && asked - best.distance >= nearer ? disputed : confusable ? ambiguous : 1
  const confidence = !believed ? min(one.confidence, most) : candidate && alone ? agreedOn : guessed
  return { character, confidence, at: one.at, others: others.slice(0, 4) }
}

/** In soft print shapes mislead: what PP-OCR holds likelier than not stays, unless its next choice is nearly as likely. */
const likely = 0.5
const nearlyAsLikely = 0.4
/** A shape seen this clearly overrules PP-OCR where what it read is so much further away. */
const clear = 75
const wellApart = 40

/** How sure two looks that agree are; one that is PP-OCR's second choice; and one that sees what PP-OCR cannot know. */
const confirmed = 0.97
const agreedOn = 0.9
const guessed = 0.6
/** A rare character resembles what was read so much that a name has to be confirmed; other text has no such characters. */
const ambiguous = 0.93
/** In a short line the shape speaks for PP-OCR's second choice. */
const disputed = 0.7
