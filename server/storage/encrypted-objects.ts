/** Every picture under its own data key; the data key is wrapped by the vault and kept in the objects row. */
import { randomBytes } from 'node:crypto'
import type { ObjectStore } from './object-store'
import type { Vault } from './vault'

/** Where sealed bytes lie: a folder or an S3 bucket. */
export type Shelf = {
  write: (id: string, bytes: Uint8Array) => Promise<void>
  /** Throws ObjectMissing. */
  read: (id: string) => Promise<Buffer>
  remove: (id: string) => Promise<void>
  list: () => Promise<string[]>
}

/** An object store that seals what it puts on the shelf. */
export function encryptedObjects(shelf: Shelf, vault: Vault): ObjectStore {
  return {
    async put(id, bytes) {
      const dataKey = randomBytes(32)
      await shelf.write(id, vault.sealBytes(bytes, `object:${id}`, dataKey))
      return { wrappedKey: vault.sealBytes(dataKey, `object-key:${id}`).toString('base64') }
    },
    async get(id, wrappedKey) {
      const dataKey = vault.openBytes(Buffer.from(wrappedKey, 'base64'), `object-key:${id}`)
      return vault.openBytes(await shelf.read(id), `object:${id}`, dataKey)
    },
    remove: (id) => shelf.remove(id),
    list: () => shelf.list(),
  }
}
