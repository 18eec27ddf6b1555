/** What the tests prove of each value: the names of test/domain/rules, and whether all that belong to a value passed. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** `broken` and `obeyed` make a value enforced; `allows` and `kept` show that it is read. A failed test proves nothing at all of its value. */
export type Proof = 'broken' | 'obeyed' | 'allows' | 'kept' | 'failed'
export type Assertion = { title: string; ancestorTitles: string[]; status: string }

/** Key and province of a test's name, `minAgeIndividual: 北京 …`. */
const named = /^(\w+): (\S+)/
const proofs: readonly (readonly [RegExp, Proof])[] = [
  [/› (broken|needed):/, 'broken'],
  [/› (obeyed|not needed):/, 'obeyed'],
  [/allows, quietly$/, 'allows'],
  [/says how the (picture|paper) has to be$/, 'allows'],
  [/kept with its reason$/, 'kept'],
]

/** Proofs by `key province`. */
export function proofsOf(assertions: readonly Assertion[]): Map<string, Set<Proof>> {
  const found = new Map<string, Set<Proof>>()
  for (const { title, ancestorTitles, status } of assertions) {
    const name = [...ancestorTitles, title].join(' › ')
    const [, key, province] = named.exec(name) ?? []
    const proof = proofs.find(([says]) => says.test(name))?.[1]
    if (key === undefined || province === undefined || proof === undefined) continue
    const value = `${key} ${province}`
    const known = found.get(value) ?? new Set()
    found.set(value, known.add(status === 'passed' ? proof : 'failed'))
  }
  return found
}

/** Runs the tests of the rules; their results, passed or not. */
export function runRuleTests(): Assertion[] {
  const folder = mkdtempSync(join(tmpdir(), 'province-docs-'))
  const out = join(folder, 'results.json')
  const jest = [
    '--experimental-vm-modules',
    '--no-warnings',
    'node_modules/jest/bin/jest.js',
    'test/domain/rules',
    '--selectProjects',
    'node',
  ]
  try {
    execFileSync(process.execPath, [...jest, '--json', `--outputFile=${out}`, '--silent'], { stdio: 'ignore' })
  } catch {
    // Failed tests are in the results; without results reading them says so.
  }
  try {
    const { testResults } = JSON.parse(readFileSync(out, 'utf8')) as { testResults: { assertionResults: Assertion[] }[] }
    return testResults.flatMap(({ assertionResults }) => assertionResults)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
