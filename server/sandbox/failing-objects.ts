/** The object store of the sandbox: in order, or down, as `PUT /gateways` says. Deleting always works, so that a reset can clean up. */
import type { Clock } from '../clock'
import type { Db } from '../context'
import { GatewayError } from '../gateways/gateway-error'
import type { ObjectStore } from '../storage/object-store'
import type { Vault } from '../storage/vault'
import { readState } from './state'

export function failingObjects(store: ObjectStore, parts: { db: Db; vault: Vault; clock: Clock }): ObjectStore {
  const up = async () => {
    const { objects } = await readState(parts, parts.db, 'gateways')
    if (objects === 'error') throw new GatewayError('objects', 'error')
  }
  return {
    ...store,
    put: async (id, bytes) => {
      await up()
      return store.put(id, bytes)
    },
    get: async (id, wrappedKey) => {
      await up()
      return store.get(id, wrappedKey)
    },
  }
}
