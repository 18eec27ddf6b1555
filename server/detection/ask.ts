/** Asking a party within a time: its answer, or undefined when it did not answer. Anything else that goes wrong is a fault of ours. */
import { GatewayError, withinTime } from '../gateways/gateway-error'

const patienceMs = 8_000

export async function ask<T>(party: string, question: () => Promise<T>): Promise<{ answer: T } | undefined> {
  try {
    return { answer: await withinTime(party, patienceMs, question) }
  } catch (error) {
    if (error instanceof GatewayError) return undefined
    throw error
  }
}
