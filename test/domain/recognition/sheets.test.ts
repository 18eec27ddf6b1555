// Which way up a picture is, where its sheet lies and what it shows, before any character counts: slanted boxes drawn by hand.
import { findSheet } from '@domain/recognition/find-sheet'
import { emptyGrey, type Grey } from '@domain/recognition/grey'
import { flatten, projection, type Quad, shareOf } from '@domain/recognition/homography'
import { folded, minAreaBox } from '@domain/recognition/min-area-box'
import { overviewOf } from '@domain/recognition/overview'
import { textBoxes } from '@domain/recognition/paddle/text-boxes'
import { placed } from '@domain/recognition/placing'
import { sheetByText } from '@domain/recognition/sheet-by-text'
import { alongside, cornersOf, cutSlanted, levelBox, type SlantedBox } from '@domain/recognition/slanted-box'
import { textDirection } from '@domain/recognition/text-direction'
import type { ReadText } from '@domain/recognition/text-engine'

const radians = (degrees: number) => (degrees * Math.PI) / 180
const line = (x: number, y: number, degrees = 0, width = 300, height = 30): SlantedBox => ({ x, y, width, height, angle: radians(degrees) })

function fill(picture: Grey, x: number, y: number, width: number, height: number, value: number): void {
  for (let j = y; j < y + height; j++) picture.data.fill(value, j * picture.width + x, j * picture.width + x + width)
}

it('puts the smallest rectangle around points that lie aslant', () => {
  const corners = cornersOf(line(400, 300, 12, 200, 40))
  const middle = { x: 400, y: 300 }
  const box = minAreaBox([...corners, middle])
  expect(box.width).toBeCloseTo(200, 3)
  expect(box.height).toBeCloseTo(40, 3)
  expect(box.angle).toBeCloseTo(radians(12), 5)
  expect([box.x, box.y].map(Math.round)).toEqual([400, 300])
})

it('tells angles of lines without a direction: half a turn more is the same line', () => {
  expect(folded(radians(190))).toBeCloseTo(radians(10), 6)
  expect(folded(radians(-90))).toBeCloseTo(radians(90), 6)
  expect(folded(0)).toBe(0)
})

it('tells a single tall character as lying along the page', () => {
  const box = alongside({ x: 50, y: 50, width: 40, height: 30, angle: radians(90) }, 0)
  expect([box.width, box.height]).toEqual([30, 40])
  expect(box.angle).toBeCloseTo(0, 6)
  expect(levelBox(box, { width: 100, height: 60 })).toEqual({ x: 35, y: 30, width: 30, height: 30 })
})

it('makes boxes of the detector’s map, and no box of the bridge between two of them', () => {
  const [width, height] = [200, 100]
  const map = new Float32Array(width * height)
  const paint = (x: number, y: number, w: number, h: number, value: number) => {
    for (let j = y; j < y + h; j++) map.fill(value, j * width + x, j * width + x + w)
  }
  paint(20, 20, 60, 12, 0.9)
  paint(120, 20, 60, 12, 0.9)
  paint(90, 23, 15, 5, 0.8)
  paint(20, 60, 60, 12, 0.9)
  paint(120, 60, 60, 12, 0.4)
  expect(textBoxes(map, width).map(({ x, y }) => [x, y])).toEqual([
    [50, 26],
    [150, 26],
    [50, 66],
  ])
})

it('goes with most text, not with a stray line', () => {
  const lines = [line(300, 100, 9), line(300, 160, 11), line(300, 220, 10, 500), line(700, 500, -40, 250)]
  expect(textDirection(lines)).toBeCloseTo(radians(10), 1)
  expect(textDirection([line(0, 0, 3, 30, 30)])).toBeUndefined()
})

describe('which way up', () => {
  const upright = [line(400, 100), line(400, 200), line(400, 300)]
  /** An engine that reads what is dark on the left; each turn puts the dark end elsewhere. */
  const engine = (boxes: readonly SlantedBox[]) => ({
    name: 'paddle' as const,
    find: async () => [...boxes],
    line: async (picture: Grey): Promise<ReadText> => {
      const left = picture.data[Math.floor(picture.height / 2) * picture.width + 5] as number
      const confidence = left < 128 ? 0.98 : 0.4
      return { text: '字', confidence, characters: [{ character: '字', confidence, at: 0.5 }] }
    },
  })
  const page = emptyGrey(800, 400, 255)
  for (const { x, y } of upright) fill(page, x - 150, y - 15, 40, 30, 0)
  const turnedOnce = { ...emptyGrey(400, 800, 255) }
  for (let y = 0; y < 400; y++) for (let x = 0; x < 800; x++) turnedOnce.data[x * 400 + 399 - y] = page.data[y * 800 + x] as number

  it('stays as it is', async () => {
    expect(await overviewOf(page, engine(upright))).toMatchObject({ turn: 0, slant: 0 })
  })

  it('is turned back from upside down, boxes and all', async () => {
    const upended = { ...page, data: page.data.slice().reverse() }
    const seen = await overviewOf(upended, engine(upright.map((box) => ({ ...box, x: 800 - box.x, y: 400 - box.y }))))
    expect(seen?.turn).toBe(2)
    expect(seen?.boxes.map(({ x, y }) => [x, y])).toEqual([
      [400, 100],
      [400, 200],
      [400, 300],
    ])
    expect(seen?.picture.data[100 * 800 + 255]).toBe(0)
  })

  it('is turned back from lying on its side', async () => {
    const lying = upright.map((box) => ({ ...box, x: 400 - box.y, y: box.x, angle: Math.PI / 2 }))
    const seen = await overviewOf(turnedOnce, engine(lying))
    expect(seen?.turn).toBe(3)
    expect(seen?.picture.width).toBe(800)
    expect(seen?.boxes[0]?.angle).toBeCloseTo(0, 6)
  })

  it('is no question where nothing is printed', async () => {
    expect(await overviewOf(emptyGrey(300, 300, 200), engine([]))).toBeUndefined()
  })
})

describe('where the sheet lies', () => {
  const size = { width: 1200, height: 900 }

  it('is the whole picture when a level text fills it', () => {
    const quad = sheetByText([line(600, 200, 0, 900), line(600, 700, 0, 900)], 0, size)
    expect(quad[2]).toEqual({ x: 1200, y: 900 })
  })

  it('is around the text, level with it, when the text is small or aslant', () => {
    const [a, b] = sheetByText([line(600, 400, 15, 400), line(590, 450, 15, 400)], radians(15), size)
    expect(Math.atan2(b.y - a.y, b.x - a.x)).toBeCloseTo(radians(15), 2)
    expect(Math.hypot(b.x - a.x, b.y - a.y)).toBeLessThan(520)
  })

  it('opens the fan of lines that run together', () => {
    const lines = [-3, -1, 1, 3].map((degrees, i) => line(600, 200 + i * 150, degrees, 700))
    const [a, b, c, d] = sheetByText(lines, 0, size)
    expect(b.y - a.y).toBeLessThan(-20)
    expect(c.y - d.y).toBeGreaterThan(20)
  })

  it('is not the portrait’s frame: edges have to hold the text', () => {
    const picture = emptyGrey(1200, 900, 90)
    fill(picture, 100, 100, 400, 252, 240)
    fill(picture, 550, 400, 600, 378, 235)
    const text = [line(850, 500), line(850, 560), line(850, 620)]
    const sheet = findSheet(picture, text, 0, [1.585])
    expect(sheet.located).toBe(true)
    expect(Math.abs(sheet.quad[0].x - 550)).toBeLessThan(8)
    expect(Math.abs(sheet.quad[0].y - 400)).toBeLessThan(8)
  })

  it('is not what lies across the text', () => {
    const picture = emptyGrey(1200, 900, 90)
    fill(picture, 100, 100, 1000, 631, 240)
    expect(findSheet(picture, [line(600, 300, 15), line(600, 400, 15)], radians(15), [1.585]).located).toBe(false)
  })

  it('is not the sheet on which another card lies as well', () => {
    const picture = emptyGrey(1200, 900, 90)
    fill(picture, 100, 100, 1000, 631, 240)
    const others = [line(600, 600), line(600, 660)]
    expect(findSheet(picture, [line(600, 200), line(600, 260)], 0, [1.585], others).located).toBe(false)
    expect(findSheet(picture, [line(600, 200), line(600, 260)], 0, [1.585]).located).toBe(true)
  })
})

it('cuts a slanted line out level, from either end', () => {
  const page = emptyGrey(200, 200, 255)
  fill(page, 60, 98, 20, 4, 0)
  const box = line(100, 100, 0, 80, 10)
  expect(cutSlanted(page, box).data[5 * 80 + 5]).toBeLessThan(40)
  expect(cutSlanted(page, box, true).data[5 * 80 + 75]).toBeLessThan(40)
})

describe('between page and picture', () => {
  const quad: Quad = [
    { x: 100, y: 50 },
    { x: 700, y: 100 },
    { x: 680, y: 500 },
    { x: 120, y: 420 },
  ]

  it('goes there and back', () => {
    const there = projection(quad)(0.3, 0.8)
    const back = shareOf(quad)(there)
    expect(back.x).toBeCloseTo(0.3, 6)
    expect(back.y).toBeCloseTo(0.8, 6)
    expect(projection(quad)(1, 0)).toEqual({ x: 700, y: 100 })
  })

  it('says where a field stands on the picture, with a little paper around it and within the picture’s edges', () => {
    const field = {
      field: 'name' as const,
      value: '王',
      confidence: 1,
      alternatives: [],
      place: { x: 0.012, y: 0.008, width: 0.976, height: 0.984 },
    }
    expect(placed([field], quad, { width: 800, height: 500 })[0]?.place).toEqual({ x: 0.125, y: 0.1, width: 0.75, height: 0.9 })
  })

  it('keeps straight edges in place to half a pixel', () => {
    const picture = emptyGrey(100, 100, 0)
    fill(picture, 20, 20, 60, 60, 255)
    const flat = flatten(
      picture,
      [
        { x: 20, y: 20 },
        { x: 80, y: 20 },
        { x: 80, y: 80 },
        { x: 20, y: 80 },
      ],
      60,
      60,
    )
    expect(Math.min(...flat.data)).toBe(255)
  })
})
