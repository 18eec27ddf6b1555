/**
 * The real server with one filing on it, put back to its beginning before each run. Each filing is made once through the API; then every
 * row of the database is kept, and laid down again when a run begins.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { World } from '@contract/sandbox-world'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { buildApp } from '../../../server/app'
import type { ServerContext } from '../../../server/context'
import type { Person } from '../../../test/server/support/person'
import { request } from '../../../test/server/support/person'
import { type Recipe, recipes, signedIn, start } from './flavours'

type Kept = { table: string; rows: unknown }
export type FilingSet = {
  recipe: Recipe
  person: Person
  orderId: string
  lastSixes: Readonly<Record<string, string>>
  kept: readonly Kept[]
}
export type Stand = { app: FastifyInstance; ctx: ServerContext; sets: readonly FilingSet[]; stop: () => Promise<void> }

export async function openStand(databaseUrl = 'memory:'): Promise<Stand> {
  const dataDir = await mkdtemp(join(tmpdir(), 'beian-lifecycle-'))
  const app = await buildApp({
    dataDir,
    databaseUrl,
    sandbox: true,
    fixedClock: start,
    minFreeBytes: 0,
    clientDir: join(dataDir, 'none'),
    logLevel: 'silent',
  })
  const sets: FilingSet[] = []
  for (const recipe of recipes) sets.push(await makeSet(app, recipe))
  return {
    app,
    ctx: app.context,
    sets,
    stop: async () => {
      await app.close()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

async function makeSet(app: FastifyInstance, recipe: Recipe): Promise<FilingSet> {
  const sandbox = async (method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown) => {
    const answer = await request(app, method, `/sandbox${path}`, body)
    if (answer.status >= 300) throw new Error(`${path}: ${JSON.stringify(answer.body)}`)
    return answer.body
  }
  await sandbox('POST', '/reset', { seed: recipe.seed })
  await sandbox('PUT', '/clock', { now: start, mode: 'fixed' })
  await sandbox('PUT', '/reviewers', { provider: 'manual', authority: 'manual' })
  await sandbox('PUT', '/settings', { policyVersion: recipe.policy })
  const world = (await sandbox('GET', '/world')) as unknown as World
  await sandbox('PUT', '/world', lasting(world, recipe.phone))
  const person = await signedIn(app, recipe.phone)
  const orderId = await recipe.make(app, person)
  return { recipe, person, orderId, lastSixes: lastSixesIn(world), kept: await keepRows(app.context) }
}

/** Nothing runs out while the clock is moved about, and only what this person needs is in the world: it is read with every act. */
function lasting(world: World, phone: string): World {
  const mine = (account: string | null | undefined) => account === phone
  return {
    ...world,
    accounts: world.accounts.filter((one) => mine(one.phone)),
    resources: world.resources.filter((one) => mine(one.account)).map((one) => ({ ...one, expiresAt: '2030-01-01T00:00:00+08:00' })),
    domains: world.domains.map((one) => ({ ...one, expiresAt: '2030-01-01' })),
    authority: { ...world.authority, subjects: world.authority.subjects.filter((one) => mine(one.account)) },
  }
}

/** The last six of everybody's certificate, by phone: of the records, and of the two filings that are new. */
function lastSixesIn({ authority }: World): Record<string, string> {
  const people = authority.subjects.flatMap(({ person, sites }) => [person, ...sites.map((site) => site.person)])
  const recorded = Object.fromEntries(people.flatMap((one) => (one ? [[one.phone, one.idNumber.slice(-6)]] : [])))
  return { ...recorded, '13800138001': '079019', '13800138021': '120020', '13800138022': '183014' }
}

async function keepRows({ db }: ServerContext): Promise<Kept[]> {
  const tables = await sql<{
    name: string
  }>`select tablename as name from pg_tables where schemaname = 'public' and tablename not like 'kysely%'`.execute(db)
  const kept: Kept[] = []
  for (const { name } of tables.rows) {
    const { rows } = await sql<{ rows: unknown }>`select coalesce(jsonb_agg(to_jsonb(t)), '[]') as rows from ${sql.table(name)} t`.execute(
      db,
    )
    kept.push({ table: name, rows: rows[0]?.rows ?? [] })
  }
  return kept
}

/** Lays the rows of a filing down again. */
export async function putBack({ ctx }: Stand, { kept }: FilingSet): Promise<void> {
  const tables = sql.join(kept.map(({ table }) => sql.table(table)))
  await ctx.db.transaction().execute(async (tx) => {
    await sql`set local session_replication_role = replica`.execute(tx)
    await sql`truncate table ${tables} cascade`.execute(tx)
    for (const { table, rows } of kept) {
      if (!Array.isArray(rows) || rows.length === 0) continue
      const values = JSON.stringify(rows)
      await sql`insert into ${sql.table(table)} overriding system value select * from jsonb_populate_recordset(null::${sql.table(table)}, ${values}::jsonb)`.execute(
        tx,
      )
    }
  })
  ctx.clock.set(start, 'fixed')
}
