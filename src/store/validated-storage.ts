/**
 * Stored things are looked at before they are believed: parsed by a schema, migrated from older versions; what cannot be read is set
 * aside under another name, never thrown away, and the person goes on with what the server has.
 */
import type * as z from '@domain/zod'
import { readStored, removeStored, storedKeys, writeStored } from '@/platform/storage'
import { seal, unseal } from './cipher'

export type Stored<T> = { state: 'absent' } | { state: 'unreadable' } | { state: 'read'; value: T }

/** From an older shape to the next one; keyed by the version it starts from. */
export type Migrations = { readonly [from: number]: (old: unknown) => unknown }

const asidePrefix = 'aside:'

/** Reads one sealed value. `unreadable` = it was there, could not be used, and was set aside. */
export function readSealed<S extends z.ZodMiniType>(
  name: string,
  schema: S,
  key: string,
  migrations: Migrations = {},
): Stored<z.output<S>> {
  const raw = readStored(name)
  if (raw === undefined || raw === null) return { state: 'absent' }
  const text = typeof raw === 'string' ? unseal(raw, key) : undefined
  const value = text === undefined ? undefined : parse(text)
  const result = value === undefined ? undefined : schema.safeParse(migrate(value, migrations))
  if (result?.success) return { state: 'read', value: result.data }
  setAside(name, raw)
  return { state: 'unreadable' }
}

/** False when the phone refused to store it (full, or storage forbidden). */
export const writeSealed = (name: string, value: unknown, key: string): boolean => writeStored(name, seal(JSON.stringify(value), key))

/** Moves everything under a prefix from one key to another: the same person signed in again. */
export function reseal(prefix: string, from: string, to: string): void {
  for (const name of storedKeys(prefix)) {
    const raw = readStored(name)
    const text = typeof raw === 'string' ? unseal(raw, from) : undefined
    if (text !== undefined) writeStored(name, seal(text, to))
  }
}

/** Removes everything stored under a prefix, also what was set aside. */
export function wipe(prefix: string): void {
  for (const name of [...storedKeys(prefix), ...storedKeys(asidePrefix + prefix)]) removeStored(name)
}

function setAside(name: string, raw: unknown) {
  writeStored(asidePrefix + name, raw)
  removeStored(name)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function migrate(value: unknown, migrations: Migrations): unknown {
  let current = value
  for (let steps = 0; steps < 50; steps += 1) {
    const version = (current as { version?: unknown } | null)?.version
    const next = typeof version === 'number' ? migrations[version] : undefined
    if (!next) return current
    current = next(current)
  }
  return current
}
