/** Starting a story: its desks are set as `PUT /reviewers` would, and its policy for orders begun from now on. */
import type { Reviewers } from '@contract/sandbox-desk'
import type { Db, ServerContext } from '../../context'
import { replanDesks } from '../desk/desk-plan'
import { readState, writeState } from '../state'
import type { Scenario } from './scenario'

export async function setReviewers(ctx: ServerContext, tx: Db, reviewers: Reviewers): Promise<void> {
  await writeState(ctx, tx, 'reviewers', reviewers)
  await writeState(ctx, tx, 'reviewersVersion', (await readState(ctx, tx, 'reviewersVersion')) + 1)
  await replanDesks(ctx, tx)
}

export async function startScenario(ctx: ServerContext, tx: Db, { policyVersion, reviewers }: Scenario): Promise<void> {
  if (policyVersion) await writeState(ctx, tx, 'settings', { ...(await readState(ctx, tx, 'settings')), policyVersion })
  await setReviewers(ctx, tx, reviewers)
}
