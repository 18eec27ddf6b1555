/** Bytes to the server piece by piece, going on where a cut stopped them; then the finished upload becomes the picture of a slot. */
import type { ReadableFile } from '@contract/file-digest'
import { sendByTus, type TusAnswer, type TusPort, type TusRequest } from '@contract/tus-client'
import { uploadEndpoints } from '@contract/uploads'
import { call } from '../../api/person-call'

export type Purpose = 'certificate' | 'letter' | 'video'
export type Claim = { orderId: string; slot: string; purpose: Purpose; takenBytes: number; fileName: string }
export type Stored = { objectId: string; at: string }

/** One piece on a slow network may take a while. */
const pieceTimeoutMs = 60_000

async function sendPiece({ method, address, headers, body }: TusRequest): Promise<TusAnswer> {
  try {
    const signal = AbortSignal.timeout(pieceTimeoutMs)
    const answer = await fetch(address, { method, headers, signal, ...(body ? { body } : {}) })
    const text = method === 'HEAD' ? '' : await answer.text()
    return { status: answer.status, headers: Object.fromEntries(answer.headers.entries()), body: text ? JSON.parse(text) : undefined }
  } catch {
    return { status: 0, headers: {}, body: undefined }
  }
}

/** Addresses of unfinished uploads, for as long as the page stands; one paper may be sent to two slots at once. */
const handles = new Map<string, string>()

const portOf = (slot: string): TusPort => ({
  base: '/api/uploads',
  send: sendPiece,
  handles: {
    read: (key) => handles.get(`${slot} ${key}`),
    write: (key, address) => {
      handles.set(`${slot} ${key}`, address)
    },
    forget: (key) => {
      handles.delete(`${slot} ${key}`)
    },
  },
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
})

/** Throws UploadStopped while sending, ApiError when the server will not have it. */
export async function sendAndClaim(
  file: ReadableFile,
  { orderId, ...claim }: Claim,
  signal: { readonly aborted: boolean },
  onProgress: (percent: number) => void,
): Promise<Stored> {
  const sent = await sendByTus(portOf(claim.slot), file, {
    purpose: claim.purpose,
    signal,
    onProgress: (done, total) => onProgress(Math.floor((done / Math.max(1, total)) * 100)),
  })
  // The key is the upload's own: a claim whose answer was lost is asked again and answered the same.
  const stored = await call(uploadEndpoints.claimUpload, {
    params: { orderId },
    body: { uploadId: sent.uploadId, ...claim },
    idempotencyKey: `claim-${claim.slot}-${sent.uploadId}`,
  })
  sent.forget()
  return stored
}
