/**
 * What can be otherwise in a filing than the plainest case. A walk splits into one of these only where a rule that was reached, a paper or a
 * field asks about it: `asks` names rules of the register and facts.
 */
import type { Answers } from '@domain/filing/answers'
import type { FilingTypeId } from '@domain/filing-types/filing-type'
import type { World } from '../world'

export type Variation = {
  readonly id: string
  readonly asks: readonly string[]
  readonly who?: 'individual' | 'unit'
  readonly types?: readonly FilingTypeId[]
  /** Another world to begin in. */
  readonly world?: (world: World) => World
  /** Values changed in the finished filing, one after the other, as a person would. */
  readonly set?: (world: World, answers: Answers) => Readonly<Record<string, unknown>>
  /** Any other change of the finished filing. */
  readonly patch?: (answers: Answers, world: World) => Answers
}
