/** Reads a certificate inside the browser: the picture does not leave the phone for it. Everything is fetched only when used. */
import type { ReadOnDevice } from './ocr-types'

/** Whether `readOnDevice` can be tried at all. */
export const readsOnDevice = (): boolean => typeof Worker === 'function' && typeof WebAssembly === 'object'

export const readOnDevice: ReadOnDevice = async (picture, request, options) => {
  const { readInWorker } = await import('./device-reader.h5')
  return readInWorker(picture, request, options ?? {})
}
