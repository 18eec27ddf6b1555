/** One database per test file, so that files do not see each other's orders. */
import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { openDatabase } from '../../../server/database/connection'
import { migrate } from '../../../server/database/migrate'
import { preparedDump, shape } from './prepared-database'

/** One in memory, or a new database on a server, which without an argument is that of TEST_DATABASE_URL; its tables are there. */
export async function ownDatabase(server = process.env.TEST_DATABASE_URL): Promise<{ url: string; drop: () => Promise<void> }> {
  if (!server) return { url: `memory:${await preparedDump()}`, drop: async () => undefined }
  const name = `beian_${randomBytes(6).toString('hex')}`
  await onServer(server, async (client) => {
    await client.query(`create database ${name} template ${await pattern(client, server)}`)
  })
  return {
    url: named(server, name),
    drop: () => onServer(server, (client) => client.query(`drop database if exists ${name} with (force)`)),
  }
}

function named(server: string, database: string): string {
  const url = new URL(server)
  url.pathname = `/${database}`
  return url.href
}

/** The database that the others are copied from, made by the first that needs it while the others wait. */
async function pattern(client: pg.Client, server: string): Promise<string> {
  const name = `beian_pattern_${shape()}`
  await client.query('select pg_advisory_lock(2026)')
  const there = await client.query('select from pg_database where datname = $1', [name])
  if (there.rowCount) return name
  const half = `${name}_half`
  await client.query(`drop database if exists ${half} with (force)`)
  await client.query(`create database ${half}`)
  const db = await openDatabase({ databaseUrl: named(server, half), dataDir: '' })
  await migrate(db).finally(() => db.destroy())
  await client.query(`alter database ${half} rename to ${name}`)
  return name
}

async function onServer(connectionString: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
