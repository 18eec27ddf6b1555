// 20 SIGKILLs during submission (issue 2, quality; reliability F1): nothing lost, nothing doubled, the repeated key gets the first answer.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundledServer } from './support/bundled-server'
import { crashRun, seeded } from './support/crash-run'
import { freePort } from './support/server-process'

// The embedded database is what a kill could hurt, also where the other suites run on PostgreSQL.
const ownFolder = { DATABASE_URL: '' }

it('loses and doubles no submission in 20 kills', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'beian-crash-'))
  const entry = bundledServer()
  const port = await freePort()
  const report = await crashRun({ dataDir, port, entry, env: ownFolder }, 20, seeded(Number(process.env.CRASH_SEED ?? 1)))
  await rm(dataDir, { recursive: true, force: true })
  expect(report).toMatchObject({ kills: 20, lost: 0, doubled: 0, changed: 0 })
  expect(report.whileOpen).toBeGreaterThanOrEqual(10)
}, 600_000)
