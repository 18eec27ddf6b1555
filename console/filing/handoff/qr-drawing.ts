/** A QR code as one path of squares. Fetched when a code is shown. */
import { create } from 'qrcode/lib/core/qrcode'

/** Light border, in modules, as the standard asks. */
const quiet = 4

/** `side`: of the whole picture with its border, in modules; `path`: the dark ones. */
export function drawQr(text: string): { side: number; path: string } {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  const { size } = modules
  const dark: string[] = []
  for (let y = 0; y < size; y += 1) for (let x = 0; x < size; x += 1) if (modules.get(y, x)) dark.push(`M${x + quiet} ${y + quiet}h1v1h-1z`)
  return { side: size + 2 * quiet, path: dark.join('') }
}
