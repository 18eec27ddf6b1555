/** Ending what was filed: one code to each responsible person, then the request to the authority. */
import { revocationEndpoints as endpoints } from '@contract/revocation'
import { call } from './call'
import type { Progress } from './orders'

export type SentCodes = Awaited<ReturnType<typeof sendRevocationCodes>>
export type PersonCode = { n: number; code: string }

export const sendRevocationCodes = (orderId: string) => call(endpoints.sendRevocationCodes, { params: { orderId } })

/** Starts it with every person's code; the key is the same for every retry of one intention. */
export const startRevocation = (
  orderId: string,
  revision: number,
  codes: readonly PersonCode[],
  idempotencyKey: string,
): Promise<Progress> => call(endpoints.startRevocation, { params: { orderId }, body: { revision, codes: [...codes] }, idempotencyKey })
