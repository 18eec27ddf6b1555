/** A full disk makes the embedded database hang: writing stops while there is still room. */
import { statfs } from 'node:fs/promises'
import { Refusal } from '../routes/refusal'

export type FreeBytes = (folder: string) => Promise<number>

/** Bytes a write could still use, in the folder's file system. */
export const freeBytes: FreeBytes = async (folder) => {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

/** A guard that refuses with 507 below `minimum`; looks at the disk at most once a second. */
export function freeSpaceGuard(folder: string, minimum: number, measure: FreeBytes = freeBytes) {
  let known = { at: Number.NEGATIVE_INFINITY, bytes: 0 }
  return async (): Promise<void> => {
    const now = performance.now()
    if (now - known.at > 1000) known = { at: now, bytes: await measure(folder) }
    if (known.bytes >= minimum) return
    throw new Refusal(507, {
      code: 'storage-full',
      says: '服务器的存储空间快满了，暂时不能保存',
      wayOut: '您填的内容还在这台手机上，请过一会儿再试',
      retryAfterSeconds: 60,
    })
  }
}
