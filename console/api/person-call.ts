/** Typed calls of the person who files, by the session's cookie; a session that ended leads back to signing in, where the page stands. */
import { createClient } from '@contract/client'
import { forgetAccount } from './account'
import { bytesBy, sendBy } from './transport'

/** A wrong code at signing in is answered there, on the form. */
const signingIn = (path: string) => path === '/sessions' || path.startsWith('/sign-in-codes')

const door = {
  proof: () => ({}),
  onRefused: (path: string) => {
    if (!signingIn(path)) forgetAccount()
  },
}

/** `call(orderEndpoints.listOrders, {})` */
export const call = createClient(sendBy(door))

/** Bytes of a raw endpoint, below /api: a letter, a picture. */
export const callBytes = bytesBy(door)

/** A key for a create or submit: the same for every retry of one intention. */
export const newIdempotencyKey = (): string => crypto.randomUUID()
