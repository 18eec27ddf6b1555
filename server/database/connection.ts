/**
 * One way to the data: PostgreSQL by its address, else PGlite in a folder, both behind Kysely's PostgreSQL dialect.
 * PGlite has one connection, lent to one caller at a time: a transaction must use only itself until it ends.
 */
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely'
import pg from 'pg'
import type { Db } from '../context'
import { parsers } from './parsers'
import type { Tables } from './schema'
import { watched } from './watchdog'

const inMemory = 'memory:'

/**
 * Opens the database. `memory:` gives PGlite without a folder, `memory:FILE` the same beginning with what a dump of PGlite's holds.
 * The caller ends it with `db.destroy()`.
 */
export async function openDatabase(options: { databaseUrl?: string; dataDir: string }): Promise<Db> {
  const { databaseUrl, dataDir } = options
  if (!databaseUrl) return speaking(await folderPool(dataDir))
  if (databaseUrl.startsWith(inMemory)) return speaking(await memoryPool(databaseUrl.slice(inMemory.length)))
  return speaking(postgresPool(databaseUrl))
}

const speaking = (pool: PostgresPool) => new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })

function postgresPool(connectionString: string): PostgresPool {
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

async function folderPool(dataDir: string): Promise<PostgresPool> {
  const folder = join(dataDir, 'database')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  return lendOneConnection(await PGlite.create({ dataDir: folder, parsers }))
}

async function memoryPool(dump: string): Promise<PostgresPool> {
  const loadDataDir = dump ? new Blob([await readFile(dump)]) : undefined
  return lendOneConnection(await PGlite.create({ parsers, ...(loadDataDir ? { loadDataDir } : {}) }))
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
