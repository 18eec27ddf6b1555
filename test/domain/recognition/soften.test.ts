// Grain of a bad photograph: what a line is shown as a second time, and which of the two readings is kept.
import { attemptAt } from '@domain/recognition/attempt'
import { emptyGrey, type Grey } from '@domain/recognition/grey'
import { wholeOf } from '@domain/recognition/sheet-by-text'
import { softened } from '@domain/recognition/soften'
import type { ReadText, TextEngine } from '@domain/recognition/text-engine'

/** Paper with a dot on every third pixel. */
function grainy(width: number, height: number): Grey {
  const out = emptyGrey(width, height, 255)
  for (let i = 0; i < out.data.length; i += 3) out.data[i] = 155
  return out
}

const unrest = ({ data, width, height }: Grey) => {
  const middle = data.subarray(width * Math.floor(height / 2), width * (Math.floor(height / 2) + 1))
  return Math.max(...middle) - Math.min(...middle)
}

it('takes dots out and keeps a stroke and the brightness of the paper', () => {
  const line = grainy(201, 44)
  for (let y = 4; y < 40; y++) line.data.fill(0, y * 201 + 100, y * 201 + 106)
  const soft = softened(line)
  expect(unrest(line)).toBe(255)
  expect(soft.data[22 * 201 + 102]).toBeLessThan(70)
  const paper = soft.data[22 * 201 + 40] as number
  expect(Math.abs(paper - 222)).toBeLessThan(12)
  expect([soft.width, soft.height]).toEqual([201, 44])
})

describe('an engine that is unsure of a line', () => {
  const said = (text: string, confidence: number): ReadText => ({
    text,
    confidence,
    characters: [{ character: text, confidence, at: 0.5 }],
  })
  /** Says 甲 of grainy pictures and 乙 of soft ones. */
  const engine = (sharp: number, soft: number, asked: string[]): TextEngine => ({
    name: 'paddle',
    find: async () => [{ x: 100, y: 50, width: 160, height: 40, angle: 0 }],
    line: async (picture) => {
      const read = unrest(picture) > 60 ? said('甲', sharp) : said('乙', soft)
      asked.push(read.text)
      return read
    },
  })
  const read = async (sharp: number, soft: number) => {
    const asked: string[] = []
    const picture = grainy(200, 100)
    const shape = { aspect: 2, pageWidth: 200 }
    const { lines } = await attemptAt(picture, wholeOf(picture), shape, { paddle: engine(sharp, soft, asked) }, () => undefined)
    return { text: lines[0]?.text, asked }
  }

  it('is shown it again without grain, and the surer reading is kept', async () => {
    expect(await read(0.6, 0.9)).toEqual({ text: '乙', asked: ['甲', '乙'] })
    expect(await read(0.6, 0.5)).toEqual({ text: '甲', asked: ['甲', '乙'] })
  })

  it('is asked once when it is sure', async () => {
    expect(await read(0.97, 0.99)).toEqual({ text: '甲', asked: ['甲'] })
  })
})
