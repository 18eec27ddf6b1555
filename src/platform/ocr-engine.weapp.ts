/** A mini program cannot run the readers (no Worker for them, no fetched WebAssembly): the server reads, after its own consent. */
import { ReadingFailed, type ReadOnDevice } from './ocr-types'

export const readOnDevice: ReadOnDevice = () => Promise.reject(new ReadingFailed('engine'))

/** Bytes that reading on the device would fetch first. */
export const missingReaderBytes = async (): Promise<number> => 0
