/** One of the readers' files over the network: counted byte by byte, unpacked on the way, and checked before anybody uses it. */
import { crc32 } from './crc32'
import { type ReaderFile, unpacks } from './reader-files.h5'

/** The file did not come, or came broken twice. */
export class NotFetched extends Error {}

export type FileBytes = Uint8Array<ArrayBuffer>

/** Bytes over the network since the last call. */
export type OnBytes = (more: number) => void

export const isWhole = (bytes: Uint8Array, file: ReaderFile): boolean => bytes.length === file.bytes && crc32(bytes) === file.sum

/**
 * The file's bytes. One that is broken, half there or stale in some cache on the way is asked for again, past every cache. `cache` is how
 * the browser may use its own: not at all for what we keep ourselves. Throws NotFetched.
 */
export async function fetchReaderFile(file: ReaderFile, cache: RequestCache, onBytes: OnBytes): Promise<FileBytes> {
  let counted = 0
  const count = (more: number) => {
    counted += more
    onBytes(more)
  }
  for (const mode of [cache, 'reload'] as const) {
    const bytes = await download(file, mode, count).catch(() => undefined)
    if (bytes && isWhole(bytes, file)) return bytes
    onBytes(-counted)
    counted = 0
  }
  throw new NotFetched(file.role)
}

async function download(file: ReaderFile, cache: RequestCache, count: OnBytes): Promise<FileBytes | undefined> {
  const small = file.packed && unpacks() ? await fetch(`${file.at}.gz`, { cache }) : undefined
  const response = small?.ok ? small : await fetch(file.at, { cache })
  if (!response.ok) return undefined
  if (!response.body) return new Uint8Array(await response.arrayBuffer())
  // Some servers unpack `.gz` by themselves on the way out, and say so.
  const unpack = small?.ok && response.headers.get('content-encoding') !== 'gzip'
  const body = response.body.pipeThrough(counting(count))
  return collect(unpack ? body.pipeThrough(new DecompressionStream('gzip')) : body, file.bytes)
}

const counting = (count: OnBytes) =>
  new TransformStream<FileBytes, FileBytes>({
    transform(piece, controller) {
      count(piece.length)
      controller.enqueue(piece)
    },
  })

/** Into one array of the size it must have; undefined when there is more or less. */
async function collect(body: ReadableStream<FileBytes>, size: number): Promise<FileBytes | undefined> {
  const whole = new Uint8Array(size)
  const reader = body.getReader()
  let at = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return at === size ? whole : undefined
    if (at + value.length > size) {
      await reader.cancel()
      return undefined
    }
    whole.set(value, at)
    at += value.length
  }
}
