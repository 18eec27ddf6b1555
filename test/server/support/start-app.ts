/** A whole server for one test: a folder of its own, a database of its own (PGlite in memory, or TEST_DATABASE_URL), the clock standing. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { type AppOptions, buildApp } from '../../../server/app'
import { ownDatabase } from './own-database'

export const testNow = '2026-09-14T15:00:00+08:00'

export type TestApp = { app: FastifyInstance; dataDir: string; logLines: string[]; stop: () => Promise<void> }

/** Starts a server; `stop` closes it and removes its folder. */
export async function startApp(options: Partial<AppOptions> = {}): Promise<TestApp> {
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'beian-test-')))
  const logLines: string[] = []
  const database = options.databaseUrl ? { url: options.databaseUrl, drop: async () => undefined } : await ownDatabase()
  const app = await buildApp({
    dataDir,
    databaseUrl: database.url,
    sandbox: true,
    fixedClock: testNow,
    minFreeBytes: 0,
    clientDir: join(dataDir, 'no-client'),
    logStream: { write: (line: string) => void logLines.push(line) },
    ...options,
  })
  return {
    app,
    dataDir,
    logLines,
    stop: async () => {
      await app.close()
      await database.drop()
      if (!options.dataDir) await rm(dataDir, { recursive: true, force: true })
    },
  }
}
