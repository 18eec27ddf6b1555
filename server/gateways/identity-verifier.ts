/** Who judges a video of a face. The prompts come from here, the client only guides; the bytes are judged on the server. */
export const identityActions = ['turn-left', 'turn-right', 'nod', 'open-mouth'] as const
export type IdentityAction = (typeof identityActions)[number]

export const identityReasons = [
  'face-mismatch',
  'no-face',
  'action-missed',
  'location-elsewhere',
  'no-answer',
  'unreadable',
  'too-short',
  'too-long',
  'no-picture',
  'black',
] as const
export type IdentityReason = (typeof identityReasons)[number]

export type IdentityVerdict = {
  decision: 'pass' | 'retry' | 'reject' | 'manual'
  reasons: readonly IdentityReason[]
  similarity?: number
  threshold?: number
  actions: readonly { action: IdentityAction; ok: boolean; atMs?: number }[]
  risk?: number
  provider: string
  modelVersion: string
  elapsedMs: number
}

export interface IdentityVerifier {
  /** Prompts and a one-time nonce for one try. `expiresAt` is on the server's clock. */
  begin(person: { portraitObjectId?: string; name: string; idNumber: string }): Promise<{
    nonce: string
    actions: IdentityAction[]
    windowMs: number
    lifetimeMs: number
  }>
  /** Judges one video; throws GatewayError when the judge does not answer. */
  verify(clip: {
    nonce: string
    actions: readonly IdentityAction[]
    video: Uint8Array
    mime: string
    sha256: string
  }): Promise<IdentityVerdict>
}
