/** Both sides of a certificate on one picture: one side cut out of it, close to its edges where they are seen, and turned. Source: spec K1. */
import type { CutHow } from '@domain/filing/material'
import { type Grey, greyOf } from '@domain/recognition/grey'
import type { Quad } from '@domain/recognition/homography'
import { locateSheet } from '@domain/recognition/locate-sheet'
import sharp from 'sharp'
import type { Kept } from './picture'

export type Cut = { how?: CutHow | undefined; part: 0 | 1; turn: 0 | 1 | 2 | 3 }

/** Width by height of a card, lying and standing. */
const aspects = [85.6 / 54, 54 / 85.6]
/** Left around the card, of its own size, so that all four edges stay to be seen. */
const margin = 0.04
type Box = { left: number; top: number; width: number; height: number }

/**
 * One side of a stored picture.
 * @param cut without `how` the picture's shape says it: a high one has one side above the other
 */
export async function sideOf(picture: Uint8Array, { how, part, turn }: Cut): Promise<Kept & { how: CutHow }> {
  const { width, height } = await sharp(picture).metadata()
  const cut = how ?? (height >= width ? 'down' : 'across')
  const half = halfOf({ width, height }, cut, part)
  const card = await cardIn(await sharp(picture).extract(half).toBuffer(), half)
  const side = await sharp(picture).extract(card).toBuffer()
  const { data, info } = await sharp(side)
    .rotate(turn * 90)
    .jpeg({ quality: 92 })
    .toBuffer({ resolveWithObject: true })
  return { bytes: data, mediaType: 'image/jpeg', width: info.width, height: info.height, how: cut }
}

function halfOf({ width, height }: { width: number; height: number }, how: CutHow, part: 0 | 1): Box {
  const [w, h] = [Math.floor(width / 2), Math.floor(height / 2)]
  return how === 'down'
    ? { left: 0, top: part === 0 ? 0 : height - h, width, height: h }
    : { left: part === 0 ? 0 : width - w, top: 0, width: w, height }
}

/** The card's own place in the whole picture, or the whole half where its edges are not seen. */
async function cardIn(half: Buffer, at: Box): Promise<Box> {
  const { data, info } = await sharp(half).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const grey: Grey = greyOf(data, info.width, info.height, 3)
  const found = aspects.map((aspect) => locateSheet(grey, aspect)).find((quad) => quad !== undefined)
  if (!found) return at
  const { left, top, width, height } = boxAround(found, at)
  return { left: at.left + left, top: at.top + top, width, height }
}

function boxAround(quad: Quad, { width, height }: Box): Box {
  const [xs, ys] = [quad.map(({ x }) => x), quad.map(({ y }) => y)]
  const spare = margin * (Math.max(...xs) - Math.min(...xs))
  const left = Math.max(0, Math.floor(Math.min(...xs) - spare))
  const top = Math.max(0, Math.floor(Math.min(...ys) - spare))
  const right = Math.min(width, Math.ceil(Math.max(...xs) + spare))
  const bottom = Math.min(height, Math.ceil(Math.max(...ys) + spare))
  return { left, top, width: right - left, height: bottom - top }
}
