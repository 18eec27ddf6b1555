/** Writes docs/provinces.md from the values, the rules and their tests; with --check only says whether it is up to date. The last line is the figure. */
import { readFileSync, writeFileSync } from 'node:fs'
import { figure, page } from './province-docs/page'
import { proofsOf, runRuleTests } from './province-docs/proven'
import { linesOf } from './province-docs/table'

const place = 'docs/provinces.md'
/** Values of the source that are known; the repository holds its own copy of them (spec D: 31 provinces, 57 kinds). */
const known = 620

const lines = linesOf(proofsOf(runRuleTests()))
const text = page(lines)
const wrong: string[] = lines.filter(({ fate }) => fate === 'unused').map(({ province, key }) => `unused: ${province} ${key}`)
if (lines.length !== known) wrong.push(`${lines.length} values are recorded, ${known} are known`)
if (!process.argv.includes('--check')) writeFileSync(place, text)
else if (readFileSync(place, 'utf8') !== text) wrong.push(`${place} is stale: npm run docs:provinces`)

process.stdout.write([...wrong, figure(lines), ''].join('\n'))
if (wrong.length > 0) process.exitCode = 1
