/** The two secrets of a handing-over: one stands in the code on the screen, the other goes only to the phone that took it. Kept as keyed hashes. */
import { randomBytes, randomInt } from 'node:crypto'
import type { ServerContext } from '../context'

/** 192 bits: 32 characters, what fits into the scene of a mini-program code. */
const secretBytes = 24

export const newSecret = (): string => randomBytes(secretBytes).toString('base64url')

export const codeHash = (ctx: ServerContext, code: string): string => ctx.vault.hash(code, 'handoffs.code')
export const claimHash = (ctx: ServerContext, claim: string): string => ctx.vault.hash(claim, 'handoffs.claim')

/** Two digits that stand on both screens: no secret, a help against taking somebody else's code for one's own. */
export const newMatchCode = (): string => String(randomInt(10, 100))
