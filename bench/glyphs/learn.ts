/**
 * Learns the glyphs of machine-readable lines from drawn typefaces and writes domain/recognition/machine-readable/glyph-weights.ts:
 * npm run learn:glyphs -- --faces FILE.ttf,FILE.ttf [--unseen FILE.ttf] [--examples 900000]. Without --faces it learns OCR-B alone.
 * The numbers in the repository: 1,200,000 examples of OCR-B and, from npm, dejavu-fonts-ttf (Sans Mono, regular and bold) and of
 * @expo-google-fonts cousine (regular, bold), roboto-mono, source-code-pro (500), ibm-plex-mono, b612-mono, share-tech-mono, noto-sans-mono
 * (500), ubuntu-mono, courier-prime (bold); unseen: pt-mono, overpass-mono (500), Inconsolata. Ten minutes on one core.
 */
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { glyphAlphabet, misplaced } from '@domain/recognition/machine-readable/glyph-alphabet'
import { hiddenSize, levels, lowest, windowSide } from '@domain/recognition/machine-readable/glyph-network'
import { seededRandom } from '../../server/seed/sample-certificates/random'
import { type Face, loadFace } from './glyph-masters'
import { TrainedNetwork } from './trained-network'
import { trainingWindow } from './training-window'

const { values } = parseArgs({
  options: {
    faces: { type: 'string', default: '' },
    unseen: { type: 'string', default: '' },
    examples: { type: 'string', default: '900000' },
    out: { type: 'string', default: 'domain/recognition/machine-readable/glyph-weights.ts' },
  },
})

const require = createRequire(import.meta.url)
const ocrB = join(dirname(require.resolve('bwip-js')), '..', 'fonts', 'OCRB7.ttf')
const listed = (text: string) => text.split(',').filter((file) => file !== '')

/** One row of numbers as characters, and what a step between two characters is worth. */
function written(matrix: Float32Array, rows: number): { text: string; scale: number[] } {
  const columns = matrix.length / rows
  const scale: number[] = []
  let text = ''
  for (let row = 0; row < rows; row++) {
    const numbers = matrix.subarray(row * columns, (row + 1) * columns)
    const step = numbers.reduce((most, one) => Math.max(most, Math.abs(one)), 0) / ((levels - 1) / 2)
    scale.push(Number(step.toPrecision(4)))
    for (const one of numbers) {
      const code = Math.round(one / step) + (levels - 1) / 2 + lowest
      text += String.fromCharCode(code >= 92 ? code + 1 : code)
    }
  }
  return { text, scale }
}

function share(network: TrainedNetwork, faces: readonly Face[], seed: number): string {
  const random = seededRandom(seed)
  const window = new Float32Array(windowSide * windowSide)
  const wrong = new Map<string, number>()
  let right = 0
  const count = 6000
  for (let i = 0; i < count; i++) {
    const truth = trainingWindow(faces, random, window)
    const said = network.answer(window)
    if (said === truth) right++
    else if (truth !== misplaced && said !== misplaced) {
      const pair = `${glyphAlphabet[truth]}→${glyphAlphabet[said]}`
      wrong.set(pair, (wrong.get(pair) ?? 0) + 1)
    }
  }
  const worst = [...wrong].sort((a, b) => b[1] - a[1]).slice(0, 8)
  return `${((100 * right) / count).toFixed(2)} %, most often ${worst.map(([pair, n]) => `${pair} ${n}`).join(', ')}`
}

async function main(): Promise<void> {
  const faces = await Promise.all([ocrB, ...listed(values.faces)].map(loadFace))
  // OCR-B is what the standard asks for: a third of the examples.
  const mixed = [...faces, ...Array.from({ length: Math.floor((faces.length - 1) / 2) }, () => faces[0] as Face)]
  const random = seededRandom(1)
  const network = new TrainedNetwork(windowSide * windowSide, hiddenSize, misplaced + 1, seededRandom(2))
  const window = new Float32Array(windowSide * windowSide)
  const examples = Number(values.examples)
  for (let i = 0; i < examples; i++) {
    network.learn(window, trainingWindow(mixed, random, window), 0.0015 * (1 - i / examples) + 0.00002)
    if (i % 100_000 === 99_999) process.stdout.write(`${i + 1}: ${share(network, faces, 3)}\n`)
  }
  const unseen = await Promise.all(listed(values.unseen).map(loadFace))
  for (const face of [...faces, ...unseen]) process.stdout.write(`${face.name}: ${share(network, [face], 4)}\n`)
  const [first, second] = [written(network.first, hiddenSize), written(network.second, misplaced + 1)]
  writeFileSync(
    values.out,
    `/** Written by \`npm run learn:glyphs\`; read by glyph-network.ts. */\nexport const firstScale = [${first.scale.join(', ')}]\nexport const secondScale = [${second.scale.join(', ')}]\nexport const first =\n  ${quoted(first.text)}\nexport const second =\n  ${quoted(second.text)}\n`,
  )
}

const quoted = (text: string) => `'${text.replace(/'/g, "\\'")}'`

void main()
