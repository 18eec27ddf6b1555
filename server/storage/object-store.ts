/** Where pictures and videos lie: bytes in, an id out. What is stored is always encrypted; who may see it is said by the objects table. */
export type ObjectStore = {
  /** Encrypts and stores bytes under an id; answers the wrapped data key to keep in the objects row. */
  put: (id: string, bytes: Uint8Array) => Promise<{ wrappedKey: string }>
  /** The bytes in clear; throws ObjectMissing when they are gone. */
  get: (id: string, wrappedKey: string) => Promise<Buffer>
  /** Deletes; deleting what is gone is no error. */
  remove: (id: string) => Promise<void>
  /** Ids of everything stored, for the sweeper and for a reset. */
  list: () => Promise<string[]>
}

export class ObjectMissing extends Error {
  constructor() {
    super('object is not in the store')
    this.name = 'ObjectMissing'
  }
}
