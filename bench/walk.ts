/**
 * `npm run walk [-- --provinces 440000,320000]`: every type × province × nature, split on what the rules reached ask about, to submit or to a
 * named stop. Prints walks, states and seconds; the last line is the figure. No dead rule, no paper that nobody is ever asked for.
 */
import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { provinces as allProvinces } from '@domain/provinces/registry'
import { ruleKeys } from '@domain/rules/rule-keys'
import { explore, type Report, silentRules, unreachablePapers } from './walk/explore'

const print = (line: string) => process.stdout.write(`${line}\n`)
const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`)
  return at === -1 ? undefined : process.argv[at + 1]
}

const isSilent = (key: string): boolean => Object.hasOwn(ruleKeys, key) && ruleKeys[key as keyof typeof ruleKeys].use !== 'rule'

type Part = { report: Report; cpuSeconds: number }

function part(provinces: readonly string[]): Promise<Part> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), ['--part', provinces.join(',')])
    child.on('message', (done) => resolve(done as Part))
    child.on('error', reject)
    child.on('exit', (code) => (code === 0 ? undefined : reject(new Error(`a part ended with ${code}`))))
  })
}

function merged(reports: readonly Report[]): Report {
  const ends: Record<string, number> = {}
  for (const report of reports) for (const [end, count] of Object.entries(report.ends)) ends[end] = (ends[end] ?? 0) + count
  return {
    walks: reports.reduce((sum, { walks }) => sum + walks, 0),
    states: reports.reduce((sum, { states }) => sum + states, 0),
    ends,
    violations: reports.flatMap(({ violations }) => violations),
    rulesFired: [...new Set(reports.flatMap(({ rulesFired }) => rulesFired))],
    papersAsked: [...new Set(reports.flatMap(({ papersAsked }) => papersAsked))],
  }
}

async function main(): Promise<void> {
  const mine = option('part')
  if (mine !== undefined) {
    const report = explore({ provinces: mine.split(',') })
    const { user, system } = process.cpuUsage()
    process.send?.({ report, cpuSeconds: (user + system) / 1e6 } satisfies Part)
    return
  }
  const began = performance.now()
  const chosen = option('provinces')?.split(',') ?? allProvinces().map(({ code }) => code)
  const hands = Math.min(2, availableParallelism(), chosen.length)
  const parts = Array.from({ length: hands }, (_, hand) => chosen.filter((_code, i) => i % hands === hand))
  const done = await Promise.all(parts.map(part))
  const report = merged(done.map((one) => one.report))
  const whole = option('provinces') === undefined
  const dead = whole ? silentRules(isSilent, report.rulesFired) : []
  const papers = whole ? unreachablePapers(report.papersAsked) : []
  for (const [end, count] of Object.entries(report.ends).sort(([a], [b]) => a.localeCompare(b)))
    print(`${String(count).padStart(6)}  ${end}`)
  for (const violation of report.violations.slice(0, 60)) print(`! ${violation}`)
  for (const key of dead) print(`! the rule ${key} never says or demands anything`)
  for (const id of papers) print(`! nobody is ever asked for ${id}`)
  const violations = report.violations.length + dead.length + papers.length
  const seconds = Math.round((performance.now() - began) / 1000)
  const cpu = Math.round(done.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0))
  print(`${report.walks} walks, ${report.states} states, ${seconds} s (${cpu} s of processor on ${hands}): ${violations} violations`)
  if (violations > 0) process.exitCode = 1
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  process.exitCode = 1
})
