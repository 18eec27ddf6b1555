/** The rounds of one's own order: what was submitted, what came back, what was answered. */
import { reviewEndpoints } from '@contract/review'
import { call } from './call'

export type Round = Awaited<ReturnType<typeof listRounds>>[number]
export type RoundChange = NonNullable<Round['answered']>['changes'][number]

export const listRounds = async (orderId: string) => (await call(reviewEndpoints.listRounds, { params: { orderId } })).rounds
