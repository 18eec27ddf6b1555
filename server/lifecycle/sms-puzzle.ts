/** The sum against machines before a code is checked or resent: two digits, good for one answer. Source: spec K1, K6-12. */
import { randomInt, randomUUID } from 'node:crypto'
import { secondsAfter } from '../clock'
import type { Db, ServerContext } from '../context'
import { Refusal } from '../routes/refusal'
import { smsHash } from './sms-verifications'

const lifetimeSeconds = 1800

export type PuzzleGiven = { puzzleId: string; answer: string }

const answerHash = (ctx: ServerContext, about: string, puzzleId: string, answer: string | number) =>
  smsHash(ctx, 'puzzle', `${about}/${puzzleId}/${answer}`)

/** `about`: the verification it is asked for; a sum asked elsewhere is no good for it. */
export async function newPuzzle(ctx: ServerContext, db: Db, about: string): Promise<{ puzzleId: string; question: string }> {
  const now = ctx.clock.now()
  const [a, b] = [randomInt(1, 10), randomInt(1, 10)]
  const puzzleId = randomUUID()
  await db.deleteFrom('sms_puzzles').where('expires_at', '<=', now).execute()
  await db
    .insertInto('sms_puzzles')
    .values({ id: puzzleId, answer_hash: answerHash(ctx, about, puzzleId, a + b), expires_at: secondsAfter(now, lifetimeSeconds) })
    .execute()
  return { puzzleId, question: `${a} + ${b} = ?` }
}

/** 400 unless the sum is right. Every answer uses the sum up; a wrong one costs none of the five tries. Not inside a transaction. */
export async function requirePuzzle(ctx: ServerContext, about: string, { puzzleId, answer }: PuzzleGiven): Promise<void> {
  const asked = await ctx.db
    .deleteFrom('sms_puzzles')
    .where('id', '=', puzzleId)
    .where('expires_at', '>', ctx.clock.now())
    .returning('answer_hash')
    .executeTakeFirst()
  if (asked?.answer_hash === answerHash(ctx, about, puzzleId, answer.trim())) return
  const says = asked ? '算式的结果不对，已换一道，请再算一次' : '这道算式过期了，已换一道，请再算一次'
  throw new Refusal(400, { code: 'puzzle-wrong', says, wayOut: '答错算式不占核验次数', fields: [{ anchor: 'answer', says }] })
}
