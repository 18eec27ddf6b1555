/**
 * One way to the data: PostgreSQL by its address, else PGlite in a folder, both behind Kysely's PostgreSQL dialect.
 * PGlite has one connection, lent to one caller at a time: a transaction must use only itself until it ends.
 */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely'
import pg from 'pg'
import type { Db } from '../context'
import { parsers } from './parsers'
import type { Tables } from './schema'
import { watched } from './watchdog'

/** Opens the database. `memory:` gives PGlite without a folder. The caller ends it with `db.destroy()`. */
export async function openDatabase(options: { databaseUrl?: string; dataDir: string }): Promise<Db> {
  const { databaseUrl, dataDir } = options
  const pool =
    databaseUrl && databaseUrl !== 'memory:' ? await postgresPool(databaseUrl) : await embeddedPool(dataDir, databaseUrl === 'memory:')
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
}

async function postgresPool(connectionString: string): Promise<PostgresPool> {
  const getTypeParser: typeof pg.types.getTypeParser = (oid, format) =>
    oid in parsers ? parsers[oid] : pg.types.getTypeParser(oid, format as 'text')
  const pool = new pg.Pool({
    connectionString,
    max: 10,
    statement_timeout: 10_000,
    query_timeout: 10_000,
    connectionTimeoutMillis: 5_000,
    types: { getTypeParser },
  })
  // A lost idle connection is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined)
  return pool as unknown as PostgresPool
}

async function embeddedPool(dataDir: string, inMemory: boolean): Promise<PostgresPool> {
  const folder = join(dataDir, 'database')
  if (!inMemory) await mkdir(folder, { recursive: true, mode: 0o700 })
  const lite = await PGlite.create({ ...(inMemory ? {} : { dataDir: folder }), parsers })
  return lendOneConnection(lite)
}

function lendOneConnection(lite: PGlite): PostgresPool {
  let free: Promise<void> = Promise.resolve()
  const query = (sql: string, parameters: readonly unknown[]) => watched(lite.query(sql, [...parameters]))
  return {
    async connect() {
      const before = free
      let release = () => {}
      free = new Promise((resolve) => {
        release = resolve
      })
      await before
      return { query, release } as unknown as PostgresPoolClient
    },
    end: () => lite.close(),
  }
}
