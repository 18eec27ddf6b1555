/**
 * What a phone that only photographs brings into a draft: pictures, checks, and what was read off the pictures. Everything else stays as
 * the computer has it, whatever the phone sent.
 */
import { valueAt, withValueAt } from '@domain/filing/anchor'
import type { Answers } from '@domain/filing/answers'
import { pictureOf } from '@domain/recognition/reading-targets'

/** The stored answers with the camera's part of those sent. */
export function withCameraWork(stored: Answers, sent: Answers): Answers {
  const base = { ...stored, materials: sent.materials, 'identity-check': sent['identity-check'] }
  const read = Object.keys(sent.materials).flatMap((slot) => Object.values(pictureOf(stored, slot)?.targets ?? {}).flat())
  return [...new Set(read)].reduce((answers, anchor) => withReading(answers, sent, anchor), base)
}

/** A value that the phone says was read; one that it typed is the computer's to type. */
function withReading(answers: Answers, sent: Answers, anchor: string): Answers {
  const source = sent.sources[anchor]
  if (source?.from !== 'recognised') return answers
  return { ...withValueAt(answers, anchor, valueAt(sent, anchor)), sources: { ...answers.sources, [anchor]: source } }
}
