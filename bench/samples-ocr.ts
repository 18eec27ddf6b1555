/**
 * Draws a set of certificates to read, with their truth: `npm run samples:ocr -- --out DIR --seed N --count N`. `--docs front,licence`,
 * `--levels clean,phone,hard`; `--typefaces DIR` draws with the Chinese typefaces of that folder too. Nobody on them exists.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { addTypefaces } from './certificates/drawing/typefaces'
import { drawSample, papers } from './certificates/samples'
import { type Level, levels } from './certificates/shooting/levels'
import { type Doc, isDoc } from './ocr/docs'
import type { Sample } from './ocr/truth'

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '10' },
    docs: { type: 'string', default: 'front,back,licence,passport' },
    levels: { type: 'string', default: levels.join(',') },
    typefaces: { type: 'string' },
  },
})

const isLevel = (text: string): text is Level => levels.some((level) => level === text)

function asked(): { out: string; docs: Doc[]; chosen: Level[]; seed: number; count: number } {
  const docs = (values.docs === 'all' ? Object.keys(papers) : values.docs.split(',')).filter(
    (doc): doc is Doc => isDoc(doc) && doc in papers,
  )
  const chosen = values.levels.split(',').filter(isLevel)
  const [seed, count] = [Number(values.seed), Number(values.count)]
  if (!values.out || !docs.length || !chosen.length || !Number.isInteger(seed) || !(count >= 1)) {
    process.stderr.write(
      `usage: npm run samples:ocr -- --out DIR --seed N --count N [--docs ${Object.keys(papers).join(',')}] [--levels ${levels.join(',')}]\n`,
    )
    process.exit(2)
  }
  return { out: values.out, docs, chosen, seed, count }
}

async function main(): Promise<void> {
  const { out, docs, chosen, seed, count } = asked()
  if (values.typefaces) addTypefaces(values.typefaces)
  await mkdir(out, { recursive: true })
  const samples: Sample[] = []
  for (const doc of docs) {
    for (const level of chosen) {
      for (let n = 0; n < count; n++) {
        const { sample, picture } = await drawSample(seed, doc, level, n)
        await writeFile(join(out, sample.file), picture)
        samples.push(sample)
      }
    }
  }
  await writeFile(join(out, 'truth.json'), `${JSON.stringify({ samples }, null, 1)}\n`)
  process.stdout.write(`${samples.length} pictures of ${docs.join(', ')}, seed ${seed}\n`)
}

void main()
