/** A picture as brightness alone, one byte a pixel, row by row: all that reading works on. */

// Names of their own: a loop over millions of pixels looks them up each time, which is slow where tests run.
const { min, max, floor } = Math
export type Grey = { readonly width: number; readonly height: number; readonly data: Uint8Array }

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

export const emptyGrey = (width: number, height: number, fill = 0): Grey => ({
  width,
  height,
  data: new Uint8Array(width * height).fill(fill),
})

/** A part of a picture; the box lies within it. */
export function cut(from: Grey, { x, y, width, height }: Box): Grey {
  const out = emptyGrey(width, height)
  for (let j = 0; j < height; j++) {
    const start = (y + j) * from.width + x
    out.data.set(from.data.subarray(start, start + width), j * width)
  }
  return out
}

/** Brightness weighted towards red, so that seals and emblems fade and blue labels stay. `channels` is 3 or 4. */
export function greyOf(pixels: Uint8Array | Uint8ClampedArray, width: number, height: number, channels: 3 | 4): Grey {
  const data = new Uint8Array(width * height)
  for (let i = 0, p = 0; i < data.length; i++, p += channels) {
    data[i] = ((pixels[p] as number) * 168 + (pixels[p + 1] as number) * 64 + (pixels[p + 2] as number) * 24) >> 8
  }
  return { width, height, data }
}

/** Shrinks by averaging, or stretches by interpolating, to exactly this size. */
export function resize(from: Grey, width: number, height: number): Grey {
  const [sx, sy] = [from.width / width, from.height / height]
  return sx > 1.5 || sy > 1.5 ? averaged(from, width, height, sx, sy) : interpolated(from, width, height, sx, sy)
}

function averaged(from: Grey, width: number, height: number, sx: number, sy: number): Grey {
  const out = emptyGrey(width, height)
  for (let y = 0; y < height; y++) {
    const [y0, y1] = [floor(y * sy), max(floor(y * sy) + 1, min(from.height, floor((y + 1) * sy)))]
    for (let x = 0; x < width; x++) {
      const [x0, x1] = [floor(x * sx), max(floor(x * sx) + 1, min(from.width, floor((x + 1) * sx)))]
      let sum = 0
      for (let j = y0; j < y1; j++) for (let i = x0; i < x1; i++) sum += from.data[j * from.width + i] as number
      out.data[y * width + x] = sum / ((y1 - y0) * (x1 - x0))
    }
  }
  return out
}

function interpolated(from: Grey, width: number, height: number, sx: number, sy: number): Grey {
  const out = emptyGrey(width, height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) out.data[y * width + x] = sampleAt(from, (x + 0.5) * sx - 0.5, (y + 0.5) * sy - 0.5)
  }
  return out
}

/** Brightness between pixels; outside the picture the nearest edge. */
export function sampleAt({ width, height, data }: Grey, x: number, y: number): number {
  const cx = max(0, min(x, width - 1.001))
  const cy = max(0, min(y, height - 1.001))
  const x0 = cx | 0
  const y0 = cy | 0
  const fx = cx - x0
  const fy = cy - y0
  const i = y0 * width + x0
  const top = (data[i] as number) * (1 - fx) + (data[i + 1] as number) * fx
  const below = (data[i + width] as number) * (1 - fx) + (data[i + width + 1] as number) * fx
  return top * (1 - fy) + below * fy
}
