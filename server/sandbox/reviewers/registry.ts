/** How a desk decides, by the word in `PUT /reviewers`: one line each. */
import type { Reviewer } from '@contract/sandbox-desk'
import { autoApprove } from './auto-approve'
import { manual } from './manual'
import type { ReviewerBehaviour } from './reviewer'
import { scripted } from './scripted'
import { strict } from './strict'

const byWord: Record<Extract<Reviewer, string>, ReviewerBehaviour> = {
  'auto-approve': autoApprove,
  strict,
  manual,
}

/** The behaviour behind a setting; a script is a behaviour of its own. */
export const reviewerOf = (reviewer: Reviewer): ReviewerBehaviour =>
  typeof reviewer === 'object' ? scripted(reviewer.script) : byWord[reviewer]
