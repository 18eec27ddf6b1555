/** What this device remembers of earlier readings: where the person wants them, and how it went. Nothing of what was read. */
import { readStored, writeStored } from '@/platform/storage'
import type { ReadingMemory, ReadingWhere } from './reading-place'

const key = 'reading-place'

export function readingMemory(): ReadingMemory {
  const kept = readStored(key)
  if (typeof kept !== 'object' || kept === null) return {}
  const { chosen, gaveUpAt, lastMs } = kept as Record<string, unknown>
  return {
    ...(chosen === 'device' || chosen === 'server' ? { chosen } : {}),
    ...(typeof gaveUpAt === 'number' ? { gaveUpAt } : {}),
    ...(typeof lastMs === 'number' ? { lastMs } : {}),
  }
}

/** Undefined takes the choice back: the device decides again by network and strength. */
export function rememberChoice(chosen: ReadingWhere | undefined): void {
  const { chosen: _before, ...rest } = readingMemory()
  writeStored(key, chosen ? { ...rest, chosen } : rest)
}

/** A finished reading clears an earlier failure. */
export function rememberReading(lastMs: number): void {
  const { gaveUpAt: _over, ...rest } = readingMemory()
  writeStored(key, { ...rest, lastMs })
}

/** Ran out of time or memory. A choice for the device is taken back with it. */
export function rememberGivingUp(gaveUpAt: number): void {
  const { chosen, ...rest } = readingMemory()
  writeStored(key, { ...rest, ...(chosen === 'server' ? { chosen } : {}), gaveUpAt })
}
