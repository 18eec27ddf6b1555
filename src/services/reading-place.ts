/** Where a certificate is read: on this device or by the server, and why, so that the screen can say it and offer the other. */
import type { DeviceFacts } from '@/platform/device-facts'

export type ReadingWhere = 'device' | 'server'

export type ReadingPlace = {
  where: ReadingWhere
  why: PlaceReason
  /** Bytes that reading on the device has to fetch first; 0 when everything lies here, or when it cannot read at all. */
  bytes: number
  /** The person may choose the other place. */
  choice: boolean
}

/**
 * no-reader: this browser or WeChat cannot run the readers. chosen: by the person, remembered. gave-up: a reading ran out of time or memory
 * here. weak: little memory, or two cores that were slow. wifi: or nothing known about the network. at-hand: off Wi-Fi, but nothing has to
 * be fetched. mobile, saving, slow: what the network is.
 */
export type PlaceReason = 'no-reader' | 'chosen' | 'gave-up' | 'weak' | 'wifi' | 'at-hand' | 'mobile' | 'saving' | 'slow'

/** What this device remembers of earlier readings. */
export type ReadingMemory = {
  chosen?: ReadingWhere
  /** Milliseconds since 1970 of the last reading that ran out of time or memory. */
  gaveUpAt?: number
  /** How long the last reading took here, ms, without fetching. */
  lastMs?: number
}

/** Two cores are enough when they are quick: they were slow when a reading took longer. */
const slowMs = 20_000
/** Systems get updates, phones get cleaned up: after so long the device may try again. */
const forgivenMs = 30 * 24 * 3600_000

/** `bytes`: what would have to be fetched; `now`: ms since 1970. */
export function placeOf(device: DeviceFacts, memory: ReadingMemory, bytes: number, now: number): ReadingPlace {
  if (!device.canRead) return { where: 'server', why: 'no-reader', bytes: 0, choice: false }
  const at = (where: ReadingWhere, why: PlaceReason): ReadingPlace => ({ where, why, bytes, choice: true })
  if (memory.chosen) return at(memory.chosen, 'chosen')
  if (memory.gaveUpAt !== undefined && now - memory.gaveUpAt < forgivenMs) return at('server', 'gave-up')
  if (isWeak(device, memory)) return at('server', 'weak')
  if (device.network === 'wifi' || device.network === 'unknown') return at('device', 'wifi')
  return bytes === 0 ? at('device', 'at-hand') : at('server', device.network)
}

const isWeak = ({ memory, cores }: DeviceFacts, { lastMs = 0 }: ReadingMemory) =>
  (memory !== undefined && memory <= 2) || (cores !== undefined && (cores < 2 || (cores === 2 && lastMs > slowMs)))
