/** Reads the bytes of a picture on the server. Nothing of it is kept or logged. */
import { readCertificate } from '@domain/recognition/read-certificate'
import type { ReadableSide, Reading } from '@domain/recognition/reading'
import type { EnginePool } from './engine-pool'
import { greyPixels } from './picture-pixels'

/** The bytes cannot be opened as a picture. */
export class UnreadablePicture extends Error {}

/** `today` is YYYY-MM-DD. Rejects with UnreadablePicture or ReadingUnavailable. */
export async function readStoredPicture(pool: EnginePool, bytes: Uint8Array, side: ReadableSide, today: string): Promise<Reading> {
  const began = performance.now()
  const result = await pool.use(async (engine) => {
    const pixels = await greyPixels(bytes).catch(() => undefined)
    if (!pixels) throw new UnreadablePicture('picture cannot be opened')
    return readCertificate(pixels, { ...side, today }, engine)
  })
  return { ...result, engine: 'server', elapsedMs: Math.round(performance.now() - began) }
}
