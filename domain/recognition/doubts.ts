/** The words beside a value that deserves a second look, and how sure a judged value is. */
import type { ReadFieldName } from '@domain/certificates/certificate'
import type { ReadField } from './reading'
import type { Vote } from './text-line'

/** Below this the engine itself is not sure. */
export const unsureBelow = 0.85

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

/** Doubt about free text, which no check digit protects: only agreement of two looks and clear print speak for it. */
export function doubtOfText(vote: Vote): string | undefined {
  if (vote.agreed < 2) return '两次读出来不一样，请对照证件改正'
  if (vote.confidence < unsureBelow) return '这里看得不太清楚，请对照证件核对'
  return undefined
}

/** A name is worth a careful look when the engine may not know a character of it. */
export function doubtOfName(vote: Vote): string | undefined {
  const doubt = doubtOfText(vote)
  if (doubt) return doubt
  return vote.confidence < 0.9 ? '姓名里的字容易认错，请逐字核对' : undefined
}
