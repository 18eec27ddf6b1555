/**
 * Newer rules without a release: JSON files in a folder, one province each, laid over the recorded values. They are read at start and again
 * when one changes. A file that cannot be read whole is refused with a line in the log, and what held before goes on holding.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { NewerValues } from '@domain/provinces/registry'
import { type NewerRules, readProvinceFile } from '@domain/rules/province-file'
import type { Logger } from 'pino'

type Log = Pick<Logger, 'info' | 'warn'>
type Held = { stamp: string; rules: NewerRules | undefined }

/** How often the folder is looked at, in milliseconds. */
const lookEvery = 2000

/**
 * Opens the folder; without one nothing is ever laid over.
 * @param lookEveryMs 0 in tests: look at every call
 */
export function openProvinceFiles(folder: string | undefined, log: Log, lookEveryMs = lookEvery): () => NewerValues {
  if (folder === undefined) return () => nothing
  const held = new Map<string, Held>()
  let now = nothing
  let looked = Number.NEGATIVE_INFINITY
  const look = () => {
    looked = performance.now()
    if (!refresh(folder, held, log)) return
    now = valuesOf([...held.values()].flatMap(({ rules }) => rules ?? []))
    log.info({ provinceFiles: held.size, version: now.version }, 'province files read')
  }
  look()
  return () => {
    if (performance.now() - looked >= lookEveryMs) look()
    return now
  }
}

const nothing: NewerValues = { version: '', of: () => undefined }

/** Reads what is new or changed, forgets what is gone; whether anything in force is different. */
function refresh(folder: string, held: Map<string, Held>, log: Log): boolean {
  const names = jsonFiles(folder, log)
  if (names === undefined) return false
  let changed = false
  for (const name of [...held.keys()].filter((known) => !names.includes(known))) {
    held.delete(name)
    changed = true
    log.info({ file: name }, 'province file is gone: the recorded values hold again')
  }
  for (const name of names) {
    const before = held.get(name)
    const { mtimeMs, size } = statSync(join(folder, name), { throwIfNoEntry: false }) ?? { mtimeMs: 0, size: 0 }
    const stamp = `${mtimeMs} ${size}`
    if (before?.stamp === stamp) continue
    const rules = read(folder, name, log)
    held.set(name, { stamp, rules: rules ?? before?.rules })
    changed ||= rules !== undefined
  }
  return changed
}

function jsonFiles(folder: string, log: Log): string[] | undefined {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
  } catch (error) {
    log.warn({ folder, reason: (error as Error).message }, 'PROVINCE_RULES_DIR cannot be read: the values that held before go on holding')
    return undefined
  }
}

function read(folder: string, name: string, log: Log): NewerRules | undefined {
  const refused = (wrong: readonly string[]) =>
    log.warn({ file: name, wrong }, 'province file refused: the values that held before go on holding')
  try {
    const answer = readProvinceFile(JSON.parse(readFileSync(join(folder, name), 'utf8')))
    if ('rules' in answer) return answer.rules
    refused(answer.wrong)
  } catch (error) {
    refused([(error as Error).message])
  }
  return undefined
}

/** Later files win over earlier ones of the same province, in the order of their names. */
function valuesOf(files: readonly NewerRules[]): NewerValues {
  if (files.length === 0) return nothing
  const byCode = new Map<string, NewerRules['rules']>()
  for (const { code, rules } of files) byCode.set(code, { ...byCode.get(code), ...rules })
  const version = createHash('sha256')
    .update(JSON.stringify([...byCode].sort(([a], [b]) => a.localeCompare(b))))
    .digest('hex')
    .slice(0, 8)
  return { version, of: (code) => byCode.get(code) }
}
