/** A machine-readable line cut out of the page straight and at the size its readers want. */
import { emptyGrey, type Grey, sampleAt } from '@domain/recognition/grey'
import { windowSide } from './glyph-network'
import type { ZoneRow } from './zone-rows'

/** Pixels of a cell's width and of a capital's height in a strip. */
export const stripCell = 16
/** Cells of paper kept on both sides of a strip. */
export const stripRim = 2

/** Ink from 0 to 1, `windowSide` rows of `width`; x in the page = row.left + (x / stripCell - stripRim) * pitch. */
export type Strip = { readonly width: number; readonly ink: Float32Array }

/** The row with cells of `pitch` pixels squeezed or stretched to `stripCell`; sampled twice as fine, so that no stroke is lost. */
export function stripOf(page: Grey, row: ZoneRow, pitch: number): Strip {
  const cells = (row.right - row.left) / pitch + 2 * stripRim
  const width = Math.ceil(cells * stripCell)
  const fine = sampled(page, row, width * 2, windowSide * 2, pitch / stripCell / 2, row.tall / stripCell / 2, stripRim * pitch)
  const grey = new Float32Array(width * windowSide)
  for (let y = 0; y < windowSide; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * 2 * fine.width + x * 2
      grey[y * width + x] =
        ((fine.data[at] as number) +
          (fine.data[at + 1] as number) +
          (fine.data[at + fine.width] as number) +
          (fine.data[at + fine.width + 1] as number)) /
        4
    }
  }
  return { width, ink: inked(grey) }
}

/** The row as a picture for an engine: its own pixels, straight, with half a capital of paper around. */
export function straightLine(page: Grey, row: ZoneRow): Grey {
  const around = row.tall * 0.45
  const height = Math.round(row.tall + 2 * around)
  return sampled(page, row, Math.round(row.right - row.left + 2 * around), height, 1, 1, around)
}

function sampled(page: Grey, row: ZoneRow, width: number, height: number, stepX: number, stepY: number, before: number): Grey {
  const out = emptyGrey(width, height)
  for (let i = 0; i < width; i++) {
    const along = (i + 0.5) * stepX - before
    const middle = row.middle + row.slope * along
    for (let j = 0; j < height; j++) {
      out.data[j * width + i] = sampleAt(page, row.left + along - 0.5, middle + (j + 0.5 - height / 2) * stepY - 0.5)
    }
  }
  return out
}

/** Paper becomes 0 and ink 1, by the brightness that is common and the darkness that is not rare. */
function inked(grey: Float32Array): Float32Array {
  const sorted = grey.slice().sort()
  const [dark, light] = [sorted[Math.floor(sorted.length * 0.06)] as number, sorted[Math.floor(sorted.length * 0.7)] as number]
  const range = Math.max(12, light - dark)
  return grey.map((value) => Math.max(0, Math.min(1, (light - value) / range)))
}
