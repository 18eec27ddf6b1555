/** `npm run bench:crash -- --kills 200 [--seed 1] [--port 8812]`: kills during submission; the last line is the figure. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundledServer } from '../test/server/support/bundled-server'
import { crashRun, seeded } from '../test/server/support/crash-run'

const option = (name: string, otherwise: number) => {
  const at = process.argv.indexOf(`--${name}`)
  return at === -1 ? otherwise : Number(process.argv[at + 1])
}
const print = (line: string) => process.stdout.write(`${line}\n`)

async function main(): Promise<void> {
  const kills = option('kills', 200)
  const seed = option('seed', 1)
  const dataDir = await mkdtemp(join(tmpdir(), 'beian-crash-'))
  const entry = bundledServer()
  const report = await crashRun({ dataDir, port: option('port', 8812), entry }, kills, seeded(seed))
  await rm(dataDir, { recursive: true, force: true })
  print('Moment of the kill, in tenths of a usual submission:')
  report.histogram.forEach((count, tenth) => {
    print(`${`${tenth * 10}–${tenth * 10 + 10} %`.padEnd(10)}${'#'.repeat(count)} ${count}`)
  })
  const sorted = [...report.restartMs].sort((a, b) => a - b)
  print(JSON.stringify({ ...report, restartMs: undefined, seed, restartP50Ms: Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0) }))
  const { lost, doubled, changed, whileOpen, acknowledged } = report
  print(
    `${kills} kills, ${whileOpen} before the answer, ${acknowledged} acknowledged: ${lost} lost, ${doubled} doubled, ${changed} changed`,
  )
  if (lost + doubled + changed > 0 || whileOpen < kills / 2) process.exitCode = 1
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  process.exitCode = 1
})
