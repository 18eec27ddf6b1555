// The steps before the engine: they must bring a slanted, unevenly lit sheet back to a flat white page with its lines apart.
import { components } from '@domain/recognition/components'
import { emptyGrey, type Grey, greyOf, resize } from '@domain/recognition/grey'
import { flatten } from '@domain/recognition/homography'
import { evenLight } from '@domain/recognition/illumination'
import { linePicture } from '@domain/recognition/line-picture'
import { locateSheet } from '@domain/recognition/locate-sheet'
import { turned } from '@domain/recognition/page'
import { graymapOf } from '@domain/recognition/portable-graymap'
import { findSegments } from '@domain/recognition/segments'

function fill(picture: Grey, x: number, y: number, width: number, height: number, value: number): void {
  for (let j = y; j < y + height; j++) picture.data.fill(value, j * picture.width + x, j * picture.width + x + width)
}

it('fades red and keeps blue when it takes the colours away', () => {
  const grey = greyOf(Uint8Array.from([255, 0, 0, 0, 0, 255, 255, 255, 255, 0, 0, 0]), 2, 2, 3)
  const [red, blue, white, black] = grey.data as unknown as [number, number, number, number]
  expect(red).toBeGreaterThan(150)
  expect(blue).toBeLessThan(50)
  expect(white).toBe(255)
  expect(black).toBe(0)
})

it('finds the corners of a sheet on a darker desk within a few pixels, and nothing on a bare desk', () => {
  const desk = emptyGrey(1200, 900, 80)
  fill(desk, 200, 200, 800, 505, 235)
  const quad = locateSheet(desk, 1.585)
  const expected = [
    [200, 200],
    [1000, 200],
    [1000, 705],
    [200, 705],
  ]
  for (const [i, [x, y]] of expected.entries()) {
    expect(Math.abs((quad?.[i]?.x ?? 0) - (x as number))).toBeLessThan(8)
    expect(Math.abs((quad?.[i]?.y ?? 0) - (y as number))).toBeLessThan(8)
  }
  expect(locateSheet(emptyGrey(1200, 900, 80), 1.585)).toBeUndefined()
})

it('does not take a sheet of another shape', () => {
  const desk = emptyGrey(1200, 900, 80)
  fill(desk, 350, 150, 500, 600, 235)
  expect(locateSheet(desk, 1.585)).toBeUndefined()
})

it('lays a slanted quadrilateral out flat', () => {
  const picture = emptyGrey(100, 100, 0)
  for (let y = 20; y < 80; y++) fill(picture, 10 + Math.floor(y / 4), y, 50, 1, 200)
  const flat = flatten(
    picture,
    [
      { x: 16, y: 21 },
      { x: 63, y: 21 },
      { x: 78, y: 79 },
      { x: 30, y: 79 },
    ],
    40,
    40,
  )
  expect(flat.data.filter((value) => value > 190).length).toBeGreaterThan(1550)
})

it('makes paper white on the dark side as on the bright side, and keeps ink dark', () => {
  const page = emptyGrey(480, 240)
  for (let y = 0; y < 240; y++) for (let x = 0; x < 480; x++) page.data[y * 480 + x] = 90 + x / 4
  fill(page, 60, 100, 20, 20, 30)
  fill(page, 400, 100, 20, 20, 60)
  const even = evenLight(page)
  expect(even.data[40 * 480 + 30]).toBeGreaterThan(205)
  expect(even.data[40 * 480 + 450]).toBeGreaterThan(205)
  expect(even.data[110 * 480 + 70]).toBeLessThan(110)
  expect(even.data[110 * 480 + 410]).toBeLessThan(110)
})

it('cuts two rows into two stretches, leaves a frame out, and joins a stretched label', () => {
  const page = emptyGrey(1000, 600, 255)
  fill(page, 10, 10, 980, 6, 0)
  for (let i = 0; i < 8; i++) fill(page, 300 + i * 40, 100, 30, 30, 0)
  for (let i = 0; i < 8; i++) fill(page, 300 + i * 40, 160, 30, 30, 0)
  fill(page, 60, 100, 30, 30, 0)
  fill(page, 160, 100, 30, 30, 0)
  const segments = findSegments(components(page), page)
  expect(segments.map(({ x, width }) => [x, width])).toEqual(
    expect.arrayContaining([
      [60, 130],
      [300, 310],
      [300, 310],
    ]),
  )
  expect(segments).toHaveLength(3)
})

it('hands the engine a line 40 pixels tall with its wide gaps closed', () => {
  const page = emptyGrey(1000, 200, 255)
  fill(page, 100, 80, 40, 40, 0)
  fill(page, 600, 80, 40, 40, 0)
  const [segment] = [
    {
      glyphs: [
        { x: 100, y: 80, width: 40, height: 40 },
        { x: 600, y: 80, width: 40, height: 40 },
      ],
    },
  ]
  const picture = linePicture(page, segment?.glyphs ?? [])
  expect(picture.height).toBe(40 + 2 * 14)
  expect(picture.width).toBeLessThan(140)
})

it('turns by quarters and back again', () => {
  const picture: Grey = { width: 3, height: 2, data: Uint8Array.from([1, 2, 3, 4, 5, 6]) }
  expect([...turned(picture, 1).data]).toEqual([4, 1, 5, 2, 6, 3])
  expect([...turned(picture, 2).data]).toEqual([6, 5, 4, 3, 2, 1])
  expect([...turned(turned(picture, 1), 3).data]).toEqual([1, 2, 3, 4, 5, 6])
})

it('shrinks by averaging and writes a PGM', () => {
  const small = resize({ width: 4, height: 2, data: Uint8Array.from([0, 100, 200, 200, 0, 100, 200, 200]) }, 2, 1)
  expect([...small.data]).toEqual([50, 200])
  expect(Buffer.from(graymapOf(small)).toString('latin1')).toBe('P5\n2 1\n255\n2È')
})
