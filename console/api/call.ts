/** Typed calls from a page on the desk to the sandbox's control interface, and pictures as addresses the page can show. */
import { createClient } from '@contract/client'
import { sandboxToken, setRefused } from './sandbox-token'
import { bytesBy, sendBy } from './transport'

export { saysOf } from './says-of'

const door = {
  proof: (): Record<string, string> => {
    const token = sandboxToken()
    return token ? { authorization: `Bearer ${token}` } : {}
  },
  onRefused: () => setRefused(true),
}

/** `call(sandboxEndpoints.getClock, {})` */
export const call = createClient(sendBy(door))

/** Bytes of a raw endpoint, below /api. */
export const callBytes = bytesBy(door)
