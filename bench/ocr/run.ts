/** Reads every picture of a set and tells what came of each. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readCertificate } from '@domain/recognition/read-certificate'
import { type ReadField, readableSide } from '@domain/recognition/reading'
import type { Engines } from '@domain/recognition/text-engine'
import type { TextLine } from '@domain/recognition/text-line'
import { greyPixels } from '../../server/recognition/picture-pixels'
import { type FieldVerdict, judgeSample } from './compare'
import { docs } from './docs'
import { type EngineChoice, startReaders } from './engines'
import { openMemory } from './memory'
import { startPlain } from './plain-reader'
import { type Report, startTally } from './tally'
import type { Sample } from './truth'

export type RunOptions = {
  dir: string
  engine: EngineChoice
  /** File of engine answers to use again; times then say nothing. */
  remember?: string
  /** File that gets the recognised lines of each picture. */
  lines?: string
  complain: (complaint: string) => void
  onSample?: (sample: Sample, verdicts: readonly FieldVerdict[]) => void
}

/** Fields of a picture, or what stood on its other side too. */
type ReadOff = { fields: readonly ReadField[]; other?: readonly ReadField[]; lines?: readonly TextLine[] }
type ReadOne = (picture: Buffer, sample: Sample) => Promise<ReadOff>

/** Every picture once, one after the other; the first also beforehand, so that nobody waits for engines that wake up. */
export async function runBench(samples: readonly Sample[], options: RunOptions): Promise<Report> {
  const { read, end } = await startReading(options)
  const tally = startTally()
  const lines: Record<string, readonly TextLine[]> = {}
  try {
    const [first] = samples
    if (first && !options.remember) await readOne(first, read, options)
    for (const sample of samples) {
      const began = performance.now()
      const { fields, other, lines: seen } = await readOne(sample, read, options)
      const seconds = (performance.now() - began) / 1000
      const verdicts = judgeSample(sample, fields, other)
      tally.add(sample, verdicts, seconds)
      options.onSample?.(sample, verdicts)
      if (seen) lines[sample.file] = seen
    }
  } finally {
    await end()
  }
  if (options.lines) await writeFile(options.lines, JSON.stringify(lines))
  return tally.report(options.engine, peakMegabytes())
}

/** A picture that cannot be opened, or that ends the reading with an error, has no field; the run goes on. */
async function readOne(sample: Sample, read: ReadOne, { dir, complain }: RunOptions): Promise<ReadOff> {
  try {
    return await read(await readFile(join(dir, sample.file)), sample)
  } catch (reason) {
    complain(`${sample.file} could not be read: ${reason instanceof Error ? reason.message : reason}`)
    return { fields: [] }
  }
}

async function startReading({ engine, remember, complain }: RunOptions): Promise<{ read: ReadOne; end: () => Promise<void> }> {
  if (engine === 'tesseract-plain') {
    const plain = await startPlain()
    return { read: async (picture, { doc }) => ({ fields: await plain.read(picture, docs[doc]) }), end: plain.end }
  }
  const { engines, end } = await startReaders(engine, remember ? openMemory(remember) : undefined)
  return { read: (picture, sample) => readWith(engines, picture, sample, complain), end }
}

async function readWith(engines: Engines, picture: Buffer, { doc }: Sample, complain: RunOptions['complain']): Promise<ReadOff> {
  const { certificate, side } = docs[doc]
  const readable = readableSide(certificate, side)
  if (!readable) {
    complain(`nothing reads ${doc} yet; its fields count as not read`)
    return { fields: [] }
  }
  let lines: readonly TextLine[] = []
  const request = { ...readable, today: new Date().toISOString().slice(0, 10), onLines: (seen: readonly TextLine[]) => (lines = seen) }
  const { fields, otherSide } = await readCertificate(await greyPixels(picture), request, engines)
  return { fields, other: otherSide?.fields ?? [], lines }
}

/** The most this process, its threads and its networks ever held. */
const peakMegabytes = () => Math.round(process.resourceUsage().maxRSS / 1024)
