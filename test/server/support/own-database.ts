/** One database per test file, so that files do not see each other's orders. */
import { randomBytes } from 'node:crypto'
import pg from 'pg'

/** `memory:`, or a new database on a server, which without an argument is that of TEST_DATABASE_URL. */
export async function ownDatabase(server = process.env.TEST_DATABASE_URL): Promise<{ url: string; drop: () => Promise<void> }> {
  if (!server) return { url: 'memory:', drop: async () => undefined }
  const name = `beian_${randomBytes(6).toString('hex')}`
  await onServer(server, `create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => onServer(server, `drop database if exists ${name} with (force)`) }
}

async function onServer(connectionString: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  await client.query(statement)
  await client.end()
}
