/** How many of the pictures sent one after the other are there, for whoever watches from another device. */
import { uploadsUnder } from './upload-queue'

/** Everything sent since the last time nothing was on its way. */
let batch = new Set<string>()

/** Undefined while nothing of this order is on its way. */
export function uploadsOf(orderId: string): { done: number; total: number } | undefined {
  const all = uploadsUnder(`${orderId}/`)
  const moving = all.filter(({ state }) => state.kind !== 'failed').map(({ key }) => key)
  if (moving.length === 0) {
    batch = new Set()
    return undefined
  }
  for (const key of moving) batch.add(key)
  for (const { key, state } of all) if (state.kind === 'failed') batch.delete(key)
  return { done: batch.size - moving.length, total: batch.size }
}
