/**
 * A database that has every table and no row, made once and copied for each test file: making one from nothing takes four times as long.
 * What it was made from is in its name, so that a new migration makes a new one.
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { openDatabase } from '../../../server/database/connection'
import { migrate } from '../../../server/database/migrate'

const cache = 'node_modules/.cache/beian-databases'

/** Differs as soon as a migration or the embedded database does. */
export function shape(): string {
  const folder = 'server/database/migrations'
  const hash = createHash('sha256')
  for (const file of readdirSync(folder).sort()) hash.update(file).update(readFileSync(join(folder, file)))
  for (const file of ['server/database/migrate.ts', 'node_modules/@electric-sql/pglite/package.json']) hash.update(readFileSync(file))
  return hash.digest('hex').slice(0, 12)
}

/** What no test needs and every start would pay for: 112 MB of buffers filled with nothing, two databases nobody opens. */
const smaller = [
  "alter system set shared_buffers = '16MB'",
  'update pg_database set datistemplate = false',
  'drop database template0',
  'drop database template1',
]

/** The file to begin with. Two workers at once make two: the later one takes the place of its equal. */
export async function preparedDump(): Promise<string> {
  const file = resolve(cache, `${shape()}.tar`)
  if (existsSync(file)) return file
  await mkdir(dirname(file), { recursive: true })
  const dataDir = await mkdtemp(join(cache, 'making-'))
  try {
    const db = await openDatabase({ dataDir })
    await migrate(db).finally(() => db.destroy())
    const made = await PGlite.create(join(dataDir, 'database'))
    for (const statement of smaller) await made.query(statement)
    const dump = await made.dumpDataDir('none').finally(() => made.close())
    const whole = join(dataDir, 'whole.tar')
    await writeFile(whole, Buffer.from(await dump.arrayBuffer()))
    await rename(whole, file)
    return file
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
}
