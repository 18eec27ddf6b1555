/** Steps that many stories share. */
import type { Reviewer } from '@contract/sandbox-desk'

export type ScriptStep = Extract<Reviewer, { script: unknown }>['script'][number]

/** An hour after the initial review has passed the provider submits, as often as it has to. */
export const submits: readonly ScriptStep[] = [1, 2, 3].map((round) => ({
  when: { status: 'pending-authority-submission', round },
  afterMinutes: 60,
  do: { action: 'submit-to-authority' },
}))

/** What was resubmitted passes on the next workday, round by round. */
export const passesNextTime: readonly ScriptStep[] = [2, 3].map((round) => ({
  when: { status: 'resubmitted', round },
  afterWorkdays: 1,
  do: { action: 'approve' },
}))

/** The first submission passes on the next workday. */
export const passesAtOnce: ScriptStep = { when: { status: 'initial-review' }, afterWorkdays: 1, do: { action: 'approve' } }
