/** Reads the bytes of a picture on the server. Nothing of it is kept or logged. */
import type { ReadableSide, Reading } from '@domain/recognition/reading'
import type { ReaderPool } from './reader-pool'

/** `today` is YYYY-MM-DD. Rejects with UnreadablePicture or ReadingUnavailable. */
export async function readStoredPicture(pool: ReaderPool, bytes: Uint8Array, side: ReadableSide, today: string): Promise<Reading> {
  const began = performance.now()
  const result = await pool.use((thread) => thread.read(bytes, side, today))
  return { ...result, engine: 'server', elapsedMs: Math.round(performance.now() - began) }
}
