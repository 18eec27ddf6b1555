/** 换设备继续, the phone's side: what a scanned code hands over, taking it, and where it goes on. The secret goes in a header, never in an address. */
import { handoffEndpoints as endpoints, type TakenHandoff } from '@contract/handoff'
import type { Session } from '@contract/session'
import { clientKind } from '@/platform/api-base'
import { deviceName } from '@/platform/device'
import { call } from './call'

export type { HandoffLanding, TakenHandoff } from '@contract/handoff'

/** A phone nobody is signed in on has to wait: whoever sits at the computer says whether it is theirs. `claim` proves that it is the one that asks. */
export type Asking = { claim: string; matchCode: string; expiresAt: string; pollAfterSeconds: number }
export type ClaimAnswer = { state: 'asking' | 'active' | 'declined' | 'expired'; taken: TakenHandoff | null; session?: Session | undefined }

/** ApiError 404 for a code nobody was shown, and for one that is over unless it is one's own. */
export const lookAtHandoff = (handoff: string) => call(endpoints.lookAtHandoff, { handoff })
export const declineHandoff = (handoff: string) => call(endpoints.declineHandoff, { handoff })

/** Takes it: at once with the owner's session, otherwise the computer is asked. */
export async function claimHandoff(handoff: string): Promise<{ taken: TakenHandoff } | { asking: Asking }> {
  const answer = await call(endpoints.claimHandoff, { handoff, body: { client: clientKind, device: deviceName() } })
  return 'claim' in answer ? { asking: answer } : { taken: answer }
}

/** Whether the computer has said yes; the session is told once. */
export const getClaim = (claim: string): Promise<ClaimAnswer & { pollAfterSeconds: number }> => call(endpoints.getClaim, { claim })
