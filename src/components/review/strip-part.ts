/** Which part of a picture is shown large beside a field: its line with a little air, wide enough to be read and to see where it stands. */

/** Shares of the picture's width and height. */
export type Part = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

export const wholePicture: Part = { x: 0, y: 0, width: 1, height: 1 }

/** A short word would fill the screen with three huge letters; a long line may be flat. */
const leastRatio = 5
const mostRatio = 11
/** Taller than this it is several lines, and wider only makes them smaller. */
const severalLines = 0.12

/** @param aspect width divided by height of the picture as it is shown, after its turn. */
export function stripPart(place: Part, aspect: number): Part {
  const air = Math.min(place.height * 0.2, 0.03)
  let width = Math.min(1, place.width + (2 * air) / aspect)
  let height = Math.min(1, place.height + 2 * air)
  const ratio = () => (width / height) * aspect
  if (place.height < severalLines && ratio() < leastRatio) width = Math.min(1, (leastRatio * height) / aspect)
  if (ratio() > mostRatio) height = Math.min(1, (width * aspect) / mostRatio)
  return { x: around(place.x, place.width, width), y: around(place.y, place.height, height), width, height }
}

/** The start of a stretch of `length` with the same middle, inside the picture. */
const around = (start: number, own: number, length: number) => Math.min(1 - length, Math.max(0, start + own / 2 - length / 2))
