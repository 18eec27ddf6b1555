/** Reads a certificate inside the browser: the picture does not leave the phone for it. Everything is fetched only when used. */
import type { ReadOnDevice } from './ocr-types'

export const readOnDevice: ReadOnDevice = async (picture, request, options) => {
  const { readInWorker } = await import('./device-reader.h5')
  return readInWorker(picture, request, options ?? {})
}

/** Bytes that reading on this device would fetch first; 0 once everything lies here. */
export async function missingReaderBytes(): Promise<number> {
  const { missingBytes } = await import('./reader-store.h5')
  return missingBytes()
}
