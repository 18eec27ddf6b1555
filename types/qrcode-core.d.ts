/** The core of qrcode without its renderers: the whole package would bring canvas and file writers into the client. */
declare module 'qrcode/lib/core/qrcode' {
  export function create(
    text: string | readonly { data: Uint8Array; mode: 'byte' }[],
    options?: { errorCorrectionLevel?: 'L' | 'M' | 'Q' | 'H' },
  ): { modules: { size: number; get: (row: number, column: number) => boolean | 0 | 1 } }
}
