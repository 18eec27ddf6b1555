/** PP-OCRv4 as a text engine: its detector finds the lines, its recogniser reads them character by character. */
import type { TextEngine } from '../text-engine'
import { findLines } from './find-lines'
import type { PaddleNetworks } from './networks'
import { readLine } from './read-line'

export const paddleEngine = (networks: PaddleNetworks): TextEngine => ({
  name: 'paddle',
  find: (picture, longSide) => findLines(picture, networks, longSide),
  async line(picture, only) {
    const characters = await readLine(picture, networks, only)
    return {
      text: characters.map(({ character }) => character).join(''),
      confidence: characters.reduce(
        (least, { character, confidence }) => (character ? Math.min(least, confidence) : least),
        characters.length ? 1 : 0,
      ),
      characters,
    }
  },
})
