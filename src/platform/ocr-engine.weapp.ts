/** A mini program cannot run the engine (no Worker for it, no fetched WebAssembly): the server reads, after its own consent. */
import { ReadingFailed, type ReadOnDevice } from './ocr-types'

/** Whether `readOnDevice` can be tried at all. */
export const readsOnDevice = (): boolean => false

export const readOnDevice: ReadOnDevice = () => Promise.reject(new ReadingFailed('engine'))
