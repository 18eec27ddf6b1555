/**
 * The words beside a value that deserves a second look, and how sure a judged value is. A mark costs the person a look at the card, so it has
 * to be worth one: two readers that agree need none; a reader that is sure of every character is not doubted because the other one, weak on
 * Chinese, reads something else; only where the first reader hesitates does the second decide.
 */
import type { ReadFieldName } from '@domain/certificates/certificate'
import type { ReadField } from './reading'
import type { Vote } from './text-line'

/** Below this the engine itself is not sure. */
export const unsureBelow = 0.85
/** Each character at least this sure: nothing the other reader says is held against it. Measured on drawn sets, see docs/benchmarks.md. */
const sureOfEach = 0.9
/** Even agreement does not carry a value that the first reader nearly guessed. */
const guessedBelow = 0.3

/** A field with its doubt; the certainty shown never exceeds what the checks allow. */
export function judged(field: ReadFieldName, vote: Vote, doubt: string | undefined): ReadField {
  const confidence = Math.round(Math.min(vote.confidence, doubt ? 0.6 : 1) * 100) / 100
  return {
    field,
    value: vote.value,
    confidence,
    alternatives: [...vote.alternatives],
    ...(doubt ? { doubt } : {}),
    ...(vote.place ? { place: vote.place } : {}),
  }
}

/**
 * Doubt about free text, which no check digit protects. `sure`: how sure of each character the first reader has to be to be believed alone;
 * `guessed`: below this not even agreement carries it.
 */
export function doubtOfText(vote: Vote, sure = sureOfEach, guessed = guessedBelow): string | undefined {
  const { agreed, against = 0, surety, confidence } = vote
  if (surety === 0) return '有一个字认不出来，可能漏掉了，请对照证件补上'
  if (surety === undefined) {
    if (agreed < 2) return '两次读出来不一样，请对照证件改正'
    return confidence < unsureBelow ? '这里看得不太清楚，请对照证件核对' : undefined
  }
  if (agreed >= 2) return surety < guessed ? '这里看得不太清楚，请对照证件核对' : undefined
  if (surety >= sure) return undefined
  return against > 0 ? '两次读出来不一样，请对照证件改正' : '这里看得不太清楚，请对照证件核对'
}

/** A name is worth a careful look when the engine may not know a character of it: one more like it stands in no dictionary. */
export function doubtOfName(vote: Vote, guessed = guessedBelow): string | undefined {
  const doubt = doubtOfText(vote, sureOfNames, guessed)
  if (doubt) return doubt
  return vote.surety === undefined && vote.confidence < 0.9 ? '姓名里的字容易认错，请逐字核对' : undefined
}
const sureOfNames = 0.97
