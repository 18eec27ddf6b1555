/** How a party of the sandbox answers just now: in order, not at all, or with a fault of its own. */
import type { PartyMode } from '@contract/sandbox-desk'
import { GatewayError } from '../../gateways/gateway-error'

/** Throws what the party's mode asks for; returns when it is to answer. */
export function answersOrFails(party: string, mode: PartyMode): void {
  if (mode === 'ok') return
  if (mode === 'timeout') throw new GatewayError(party, 'timeout')
  throw new GatewayError(party, 'error', typeof mode === 'object' ? mode.code : undefined)
}
