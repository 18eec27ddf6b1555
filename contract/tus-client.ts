/**
 * Sends a file in pieces by the tus protocol and goes on where the server stopped receiving: after a cut, a reload or a restart of the phone
 * the second try sends only what is missing, because the address of the upload is kept by the file's digest.
 */
import { digestOf, type ReadableFile } from './file-digest'

const chunkBytes = 256 * 1024
/** Waits between tries of one piece, in milliseconds. */
const patience = [500, 1500, 4000]

export type TusRequest = { method: 'POST' | 'HEAD' | 'DELETE'; address: string; headers: Record<string, string>; body?: ArrayBuffer }
/** `status` 0 = no answer. Header names in lower case. */
export type TusAnswer = { status: number; headers: Record<string, string>; body: unknown }
export type TusPort = {
  send: (request: TusRequest) => Promise<TusAnswer>
  /** Where uploads are created, e.g. `/api/uploads`. */
  base: string
  handles: { read: (key: string) => string | undefined; write: (key: string, address: string) => void; forget: (key: string) => void }
  wait: (ms: number) => Promise<void>
}

/** The sending stopped: `cut` can go on from where it was, `cancelled` was the person's wish, `refused` is the server's word. */
export class UploadStopped extends Error {
  constructor(
    readonly reason: 'cut' | 'cancelled' | 'refused',
    readonly status: number,
    readonly body?: unknown,
  ) {
    super(`upload-${reason}`)
    this.name = 'UploadStopped'
  }
}

export type SentFile = { uploadId: string; sha256: string; forget: () => void }
export type SendOptions = {
  purpose: string
  signal?: { readonly aborted: boolean }
  /** Bytes the server holds, and all. */
  onProgress?: (sent: number, total: number) => void
}

/** Sends the whole file; the answer's `forget` drops the kept address once the upload has been claimed. */
export async function sendByTus(port: TusPort, file: ReadableFile, options: SendOptions): Promise<SentFile> {
  const sha256 = await digestOf(file)
  const key = `${options.purpose}.${sha256}`
  let place = await resume(port, key)
  if (!place) {
    place = { address: await create(port, file, options.purpose), offset: 0 }
    port.handles.write(key, place.address)
  }
  options.onProgress?.(place.offset, file.size)
  while (place.offset < file.size) {
    if (options.signal?.aborted) {
      port.handles.forget(key)
      void port.send({ method: 'DELETE', address: place.address, headers: version })
      throw new UploadStopped('cancelled', 0)
    }
    place = { ...place, offset: await sendPiece(port, file, place) }
    options.onProgress?.(place.offset, file.size)
  }
  return { uploadId: place.address.slice(place.address.lastIndexOf('/') + 1), sha256, forget: () => port.handles.forget(key) }
}

type Place = { address: string; offset: number }
const version = { 'Tus-Resumable': '1.0.0' }

async function create(port: TusPort, file: ReadableFile, purpose: string): Promise<string> {
  const answer = await port.send({
    method: 'POST',
    address: port.base,
    headers: { ...version, 'Upload-Length': String(file.size), 'Upload-Metadata': `purpose ${base64(purpose)}` },
  })
  const location = answer.headers.location
  if (answer.status === 201 && location) return addressOf(port.base, location)
  throw stopped(answer)
}

/** The server may answer a whole address, a path or only an id; what we keep works on this origin. */
const addressOf = (base: string, location: string) => `${base}/${location.slice(location.lastIndexOf('/') + 1)}`

/** Where the server stands with an earlier try; undefined when there was none or it is gone. */
async function resume(port: TusPort, key: string): Promise<Place | undefined> {
  const address = port.handles.read(key)
  if (!address) return undefined
  const offset = await offsetAt(port, address)
  if (offset !== undefined) return { address, offset }
  port.handles.forget(key)
  return undefined
}

async function offsetAt(port: TusPort, address: string): Promise<number | undefined> {
  const answer = await port.send({ method: 'HEAD', address, headers: version })
  if (answer.status === 200 || answer.status === 204) return Number(answer.headers['upload-offset'])
  if (answer.status === 404 || answer.status === 410 || answer.status === 403) return undefined
  throw stopped(answer)
}

/** One piece; answers the new offset. A piece that got no answer is asked for again from where the server says it is. */
async function sendPiece(port: TusPort, file: ReadableFile, place: Place): Promise<number> {
  let from = place.offset
  for (const pause of [...patience, undefined]) {
    const body = await file.read(from, Math.min(from + chunkBytes, file.size))
    const answer = await port.send({
      method: 'POST',
      address: place.address,
      headers: {
        ...version,
        'X-HTTP-Method-Override': 'PATCH',
        'Content-Type': 'application/offset+octet-stream',
        'Upload-Offset': String(from),
      },
      body,
    })
    if (answer.status === 204 || answer.status === 200) return Number(answer.headers['upload-offset'] ?? from + body.byteLength)
    if (answer.status !== 0 && answer.status !== 409 && answer.status < 500) throw stopped(answer)
    if (pause === undefined) throw stopped(answer)
    await port.wait(pause)
    const known = await offsetAt(port, place.address).catch(() => undefined)
    if (known !== undefined && known > from) return known
    from = known ?? from
  }
  return from
}

const stopped = (answer: TusAnswer) =>
  new UploadStopped(answer.status >= 400 && answer.status < 500 && answer.status !== 409 ? 'refused' : 'cut', answer.status, answer.body)

/** Base64 of a short ASCII word; btoa is missing in WeChat. */
export function base64(word: string): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
  let out = ''
  for (let i = 0; i < word.length; i += 3) {
    const [a, b, c] = [word.charCodeAt(i), word.charCodeAt(i + 1), word.charCodeAt(i + 2)]
    const bits = (a << 16) | ((b || 0) << 8) | (c || 0)
    out += letters.charAt(bits >> 18) + letters.charAt((bits >> 12) & 63)
    out += (i + 1 < word.length ? letters.charAt((bits >> 6) & 63) : '=') + (i + 2 < word.length ? letters.charAt(bits & 63) : '=')
  }
  return out
}
