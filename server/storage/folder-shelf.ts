/** Sealed pictures in a local folder: written beside, flushed, then renamed, so that a cut leaves either the whole file or none. */
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Shelf } from './encrypted-objects'
import { ObjectMissing } from './object-store'

const idShape = /^[0-9a-f-]{36}$/

export function folderShelf(folder: string): Shelf {
  const fileOf = (id: string) => {
    if (!idShape.test(id)) throw new ObjectMissing()
    return join(folder, id.slice(0, 2), id)
  }
  return {
    async write(id, bytes) {
      const file = fileOf(id)
      await mkdir(join(folder, id.slice(0, 2)), { recursive: true, mode: 0o700 })
      const handle = await open(`${file}.part`, 'w', 0o600)
      try {
        await handle.writeFile(bytes)
        await handle.sync()
      } finally {
        await handle.close()
      }
      await rename(`${file}.part`, file)
    },
    read: (id) =>
      readFile(fileOf(id)).catch((error: NodeJS.ErrnoException) => {
        throw error.code === 'ENOENT' ? new ObjectMissing() : error
      }),
    remove: (id) => rm(fileOf(id), { force: true }),
    async list() {
      const names = await readdir(folder, { recursive: true }).catch(() => [])
      return names.map((name) => name.split(/[\\/]/).at(-1) ?? '').filter((name) => idShape.test(name))
    },
  }
}
