/** A ready-made story of a filing's weeks, for demonstrations: how both desks behave, and what the person at the phone does. */
import type { Reviewers } from '@contract/sandbox-desk'

export type Scenario = {
  /** Kebab-case. */
  readonly id: string
  readonly name: string
  /** What will happen, and what to do oneself. */
  readonly says: string
  /** The policy the story belongs to, for orders begun after it was started; absent = whatever is set. */
  readonly policyVersion?: '2018' | '2021'
  readonly reviewers: Reviewers
}
