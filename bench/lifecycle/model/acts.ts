/** Everything that can be tried, in one list. */
import type { Act } from './act'
import { applicantActs } from './applicant'
import { deskActs } from './desks'
import { spanActs } from './spans'
import { textedActs } from './texted'

export const acts: readonly Act[] = [...applicantActs, ...textedActs, ...deskActs, ...spanActs]
export const actOf = (id: string): Act => {
  const act = acts.find((one) => one.id === id)
  if (!act) throw new Error(`no such act: ${id}`)
  return act
}
