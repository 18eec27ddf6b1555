/** Asks for a code; where a phone already works on the order, answers that handing-over instead. */
import { ApiError, type CallInput } from '@contract/client'
import { type Handoff, handoffEndpoints } from '@contract/handoff'
import { call } from '../../api/person-call'

/** What is handed over, as POST /handoffs takes it. */
export type Handed = CallInput<typeof handoffEndpoints.createHandoff>['body']

export type MadeCode = {
  /** Behind the #, so that no server's log sees the secret. */
  link: string
  /** Base64 of a PNG: WeChat's own code. */
  miniProgramCode: string | null
}

export async function makeCode(what: Handed): Promise<{ handoff: Handoff; code?: MadeCode }> {
  try {
    const { handoff, ...code } = await call(handoffEndpoints.createHandoff, { body: what })
    return { handoff, code }
  } catch (error) {
    const { orderId } = what
    if (!(error instanceof ApiError) || error.status !== 409 || !orderId) throw error
    const { handoff } = await call(handoffEndpoints.getMirror, { params: { orderId } })
    if (handoff?.state !== 'active') throw error
    return { handoff }
  }
}
