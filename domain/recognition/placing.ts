/** From where a field stands on the flat page to where it stands on the picture that the person sees. */
import type { Box } from './grey'
import { projection, type Quad } from './homography'
import type { ReadField } from './reading'

type Size = { readonly width: number; readonly height: number }

/** Each field's place as shares of the upright picture, whose sheet has these corners. */
export const placed = (fields: readonly ReadField[], quad: Quad, picture: Size): ReadField[] =>
  fields.map((field) => (field.place ? { ...field, place: placeOn(quad, field.place, picture) } : field))

/** Paper left around a field, so that no stroke of it is cut off where it is shown large: shares of the page. */
const beside = 0.012
const above = 0.008

function placeOn(quad: Quad, place: Box, picture: Size): Box {
  const at = projection(quad)
  const { x, y } = { x: place.x - beside, y: place.y - above }
  const { width, height } = { width: place.width + 2 * beside, height: place.height + 2 * above }
  const corners = [at(x, y), at(x + width, y), at(x + width, y + height), at(x, y + height)]
  const [left, right] = within(corners.map((corner) => corner.x / picture.width))
  const [top, bottom] = within(corners.map((corner) => corner.y / picture.height))
  return { x: left, y: top, width: right - left, height: bottom - top }
}

const share = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 1e4) / 1e4

const within = (values: readonly number[]): [number, number] => [share(Math.min(...values)), share(Math.max(...values))]
