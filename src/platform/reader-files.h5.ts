/** The readers' files as the build lists them (config/reader-files.ts): where each lies, how large it is and how to tell that it is whole. */
export type ReaderFile = {
  role: string
  /** Path on our own origin. */
  at: string
  /** kept: in Cache Storage, by us. browser: in the browser's own cache, because only it can hand a script to a worker. */
  by: 'kept' | 'browser'
  bytes: number
  /** CRC-32, eight hexadecimal digits. */
  sum: string
  /** Bytes of the same file packed by gzip, at the same path with `.gz` behind it. */
  packed?: number
}

declare const READER_FILES: { version: string; files: readonly ReaderFile[] }

/** The smallest module with a relaxed vector instruction. */
const relaxedModule = [
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 15, 1, 13, 0, 65, 1, 253, 15, 65, 2, 253, 15, 253, 128, 2, 11,
]
const unused = () => (WebAssembly.validate(Uint8Array.from(relaxedModule)) ? 'second-simd' : 'second-relaxed')

export const readerVersion = (): string => READER_FILES.version

/** Those that this browser needs: of the second reader's two cores only the one it can run best. */
export function neededFiles(): readonly ReaderFile[] {
  const other = unused()
  return READER_FILES.files.filter(({ role }) => role !== other)
}

export const unpacks = (): boolean => typeof DecompressionStream === 'function'

/** Bytes that come over the network for it. */
export const transferOf = ({ bytes, packed }: ReaderFile): number => (packed && unpacks() ? packed : bytes)
