/** Brings the database to the newest shape at start; the numbered migrations are listed here and run once each. */
import { type Migration, Migrator } from 'kysely'
import type { Db } from '../context'
import { up as foundations } from './migrations/0001-foundations'
import { up as identityPerson } from './migrations/0002-identity-person'
import { up as siteChecks } from './migrations/0003-site-checks'
import { up as records } from './migrations/0004-records'
import { up as revocation } from './migrations/0005-revocation'
import { up as library } from './migrations/0007-library'
import { up as rulesSeen } from './migrations/0008-rules-seen'
import { up as backdrop } from './migrations/0009-backdrop'
import { up as lookUps } from './migrations/0010-look-ups'
import { up as calls } from './migrations/0011-calls'
import { up as invitations } from './migrations/0013-invitations'
import { up as notifications } from './migrations/0014-notifications'
import { up as support } from './migrations/0015-support'
import { up as handoffs } from './migrations/0017-handoffs'
import { up as secondPersonCheck } from './migrations/0018-second-person-check'

const migrations: Record<string, Migration> = {
  '0001-foundations': { up: foundations },
  '0002-identity-person': { up: identityPerson },
  '0003-site-checks': { up: siteChecks },
  '0004-records': { up: records },
  '0005-revocation': { up: revocation },
  '0007-library': { up: library },
  '0008-rules-seen': { up: rulesSeen },
  '0009-backdrop': { up: backdrop },
  '0010-look-ups': { up: lookUps },
  '0014-notifications': { up: notifications },
  '0013-invitations': { up: invitations },
  '0011-calls': { up: calls },
  '0015-support': { up: support },
  '0017-handoffs': { up: handoffs },
  '0018-second-person-check': { up: secondPersonCheck },
}

/** Runs what has not run yet; throws with the name of the migration that failed. */
export async function migrate(db: Db): Promise<void> {
  const { error, results } = await new Migrator({ db, provider: { getMigrations: async () => migrations } }).migrateToLatest()
  if (!error) return
  const failed = results?.find((result) => result.status === 'Error')?.migrationName ?? 'unknown'
  throw new Error(`migration ${failed} failed`, { cause: error })
}
