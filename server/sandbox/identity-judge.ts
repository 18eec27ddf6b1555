/**
 * The sandbox's judge of face videos. It looks at no face: it passes what the server's own checks let through, or answers what
 * `PUT /gateways` asks of it. Prompts and nonce are real: random, distinct, good for one try.
 */
import { randomBytes, randomInt } from 'node:crypto'
import { GatewayError } from '../gateways/gateway-error'
import { type IdentityAction, type IdentityReason, type IdentityVerifier, identityActions } from '../gateways/identity-verifier'
import type { WorldSource } from './world/world-source'

const windowMs = 3_000
/** Long enough to read, record, look and send over a slow line (spec K5: the check never races the person). */
const lifetimeMs = 10 * 60_000

export function sandboxVerifier(source: WorldSource): IdentityVerifier {
  return {
    async begin() {
      return { nonce: randomBytes(18).toString('base64url'), actions: threeActions(), windowMs, lifetimeMs }
    },
    async verify({ actions }) {
      const { identity } = (await source()).modes
      if (identity === 'timeout') throw new GatewayError('identity', 'timeout')
      const says = (decision: 'pass' | 'retry' | 'manual', reasons: IdentityReason[]) => ({
        decision,
        reasons,
        actions: actions.map((action) => ({ action, ok: decision !== 'retry' })),
        provider: 'sandbox',
        modelVersion: 'none',
        elapsedMs: 0,
      })
      if (identity === 'fail-face') return says('retry', ['face-mismatch'])
      if (identity === 'fail-location') return says('retry', ['location-elsewhere'])
      return identity === 'manual' ? says('manual', []) : says('pass', [])
    },
  }
}

/** Three different actions in random order. */
function threeActions(): IdentityAction[] {
  const left = [...identityActions]
  return [1, 2, 3].flatMap(() => left.splice(randomInt(left.length), 1))
}
