/** The one door for sending pictures and videos: screens say what and for which slot, this keeps trying, resuming and telling how it stands. */
import type { Failure } from '@contract/define-endpoint'
import { type SentFile, sendByTus, type TusAnswer, type TusPort, type TusRequest, UploadStopped } from '@contract/tus-client'
import Taro from '@tarojs/taro'
import type { PickedFile } from '@/platform/media-types'
import { readStored, removeStored, writeStored } from '@/platform/storage'
import { openStored, type StoredFile } from '@/platform/stored-file'
import { ApiError, apiUrl, sessionHeaders } from '../call'
import { type PictureWindow, preparePicture } from './prepare-picture'
import { claimUpload, type Stored, type UploadPurpose } from './store-upload'
import { startUpload } from './upload-queue'
import type { UploadTrouble } from './upload-state'

export type { SentFile } from '@contract/tus-client'
export type { UploadPurpose } from './store-upload'
export { cutSide, deleteObject } from './store-upload'

const handlePrefix = { own: 'upload:', link: 'upload-by-link:' }
/** One piece on a slow network may take a while. */
const pieceTimeoutMs = 60_000

/** The upload of one slot of one order; the same slot has one upload at a time. */
export const uploadKey = (orderId: string, slot: string): string => `${orderId}/${slot}`

export type PictureUpload = {
  orderId: string
  slot: string
  purpose: UploadPurpose
  file: PickedFile
  window: PictureWindow
  /** The consent just given may still be on its way to the server. */
  consented: Promise<unknown>
  onStored: (stored: Stored & { fileName: string; file: PickedFile }) => void
}

/** Checks, prepares and sends a picture; how it stands is told by `uploadState(uploadKey(…))`. */
export function uploadPicture(upload: PictureUpload): void {
  const { orderId, slot, purpose, file, window } = upload
  const claim = { slot, purpose, takenBytes: file.size, fileName: file.name.slice(-120) }
  startUpload(uploadKey(orderId, slot), file, {
    prepare: async (taken) => {
      // Without it the server says so, and the retry asks again.
      await upload.consented.catch(() => undefined)
      const checked = await preparePicture(taken, window)
      return checked.ok ? { file: checked.picture.sent } : { trouble: { kind: 'refusal', refusal: checked.refusal } }
    },
    send: (sent, signal, onProgress) => sendThenClaim(orderId, claim, sent, signal, onProgress),
    troubleOf,
    onStored: (stored, sent) => upload.onStored({ ...stored, fileName: claim.fileName, file: sent }),
  })
}

/** Sends a video of a slot (承诺视频) as it is. */
export function uploadVideo(upload: Omit<PictureUpload, 'window'>): void {
  const { orderId, slot, purpose, file } = upload
  const claim = { slot, purpose, takenBytes: file.size, fileName: file.name.slice(-120) }
  startUpload(uploadKey(orderId, slot), file, {
    prepare: async (taken) => {
      // Without it the server says so, and the retry asks again.
      await upload.consented.catch(() => undefined)
      return { file: taken }
    },
    send: (sent, signal, onProgress) => sendThenClaim(orderId, claim, sent, signal, onProgress),
    troubleOf,
    onStored: (stored, sent) => upload.onStored({ ...stored, fileName: claim.fileName, file: sent }),
  })
}

type Progress = (percent: number) => void
type Signal = { readonly aborted: boolean }

/** Sends a file without claiming it for a slot (the video check hands it in by itself). Throws UploadStopped. */
export const sendFile = (file: PickedFile, purpose: UploadPurpose, signal: Signal, onProgress: Progress): Promise<SentFile> =>
  sendThrough(ownPort, file, purpose, signal, onProgress)

/** Sends the video of whoever holds a link: their secret goes with each piece, no session. */
export const sendInvitedVideoFile = (invitation: string, file: PickedFile, signal: Signal, onProgress: Progress): Promise<SentFile> =>
  sendThrough(
    portTo('/invitation/uploads', handlePrefix.link, () => ({ 'X-Invitation': invitation })),
    file,
    'face',
    signal,
    onProgress,
  )

const sendThrough = (port: TusPort, file: PickedFile, purpose: UploadPurpose, signal: Signal, onProgress: Progress) =>
  sendByTus(port, file, { purpose, signal, onProgress: (sent, total) => onProgress(Math.floor((sent / Math.max(1, total)) * 100)) })

async function sendThenClaim(
  orderId: string,
  claim: { slot: string; purpose: UploadPurpose; takenBytes: number; fileName: string },
  file: PickedFile,
  signal: { readonly aborted: boolean },
  onProgress: (percent: number) => void,
): Promise<() => Promise<Stored>> {
  const sent = await sendFile(file, claim.purpose, signal, onProgress)
  return async () => {
    try {
      const stored = await claimUpload(orderId, { uploadId: sent.uploadId, ...claim })
      sent.forget()
      return stored
    } catch (reason) {
      // What the server refused will not become better by sending the same upload again.
      if (reason instanceof ApiError && reason.status !== 0 && reason.status < 500) sent.forget()
      throw reason
    }
  }
}

/** Words for what stopped an upload. */
export function troubleOf(reason: unknown, percent: number): UploadTrouble {
  const failure = failureOf(reason)
  if (failure?.status === 403) return { kind: 'consent' }
  if (failure?.says) return { kind: 'server', says: failure.says, ...(failure.wayOut ? { wayOut: failure.wayOut } : {}) }
  return { kind: 'cut', percent }
}

function failureOf(reason: unknown): { status: number; says?: string; wayOut?: string } | undefined {
  if (reason instanceof ApiError) return reason.status === 0 ? undefined : { status: reason.status, ...reason.failure }
  if (!(reason instanceof UploadStopped) || reason.reason !== 'refused') return undefined
  const body = reason.body as Partial<Failure> | undefined
  return { status: reason.status, says: body?.says ?? '服务器没有收下这个文件', ...(body?.wayOut ? { wayOut: body.wayOut } : {}) }
}

/** A stored picture or video of this person, opened with the session; rejects with `status` (0 = no answer). */
export const openObject = (objectId: string): Promise<StoredFile> =>
  openStored(apiUrl(`/objects/${encodeURIComponent(objectId)}`), sessionHeaders())

const portTo = (path: string, prefix: string, proof: () => Record<string, string>): TusPort => ({
  base: apiUrl(path),
  send: (request) => sendPiece(request, proof()),
  handles: {
    read: (key) => {
      const kept = readStored(prefix + key)
      return typeof kept === 'string' ? kept : undefined
    },
    write: (key, address) => writeStored(prefix + key, address),
    forget: (key) => removeStored(prefix + key),
  },
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
})
const ownPort = portTo('/uploads', handlePrefix.own, sessionHeaders)

async function sendPiece({ method, address, headers, body }: TusRequest, proof: Record<string, string>): Promise<TusAnswer> {
  try {
    const answer = await Taro.request({
      url: address,
      method,
      timeout: pieceTimeoutMs,
      credentials: 'include',
      header: { ...proof, ...headers },
      ...(body ? { data: body } : {}),
    })
    const lower = Object.entries((answer.header ?? {}) as Record<string, unknown>).map(([name, value]) => [
      name.toLowerCase(),
      String(value),
    ])
    return { status: answer.statusCode, headers: Object.fromEntries(lower), body: answer.data }
  } catch {
    return { status: 0, headers: {}, body: undefined }
  }
}
