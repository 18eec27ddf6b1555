/** What is printed on the pictures of a set: `truth.json` beside them. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Doc, docs, isDoc } from './docs'

export type Sample = {
  /** Path of the picture, from the folder of the set. */
  file: string
  doc: Doc
  level: string
  /** As printed, by the names of `docs`. */
  fields: Record<string, string>
}

export type Truth = {
  samples: Sample[]
  /** What could not be used, and why: one sentence each. */
  complaints: string[]
}

/** The text of a truth file is no list of samples. */
export class NoTruth extends Error {}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Samples that can be measured; every other entry becomes a complaint. Throws NoTruth when there is no list at all. */
export function parseTruth(text: string): Truth {
  const list = listIn(text)
  const samples: Sample[] = []
  const complaints = new Set<string>()
  for (const [i, entry] of list.entries()) {
    const sample = sampleOf(entry, `sample ${i}`, (complaint) => complaints.add(complaint))
    if (sample) samples.push(sample)
  }
  return { samples, complaints: [...complaints] }
}

function listIn(text: string): unknown[] {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch (reason) {
    throw new NoTruth(`truth.json is no JSON: ${reason instanceof Error ? reason.message : reason}`)
  }
  const list = isObject(parsed) ? parsed.samples : undefined
  if (!Array.isArray(list)) throw new NoTruth('truth.json has no list "samples"')
  return list
}

function sampleOf(entry: unknown, name: string, complain: (complaint: string) => void): Sample | undefined {
  if (!isObject(entry) || typeof entry.file !== 'string' || entry.file === '') {
    complain(`${name} names no file`)
    return undefined
  }
  const { file, doc, level } = entry
  if (typeof doc !== 'string' || !isDoc(doc)) {
    complain(`no document is called ${JSON.stringify(doc)} (known: ${Object.keys(docs).join(', ')}); its pictures are left out`)
    return undefined
  }
  const fields: Record<string, string> = {}
  for (const [field, value] of Object.entries(isObject(entry.fields) ? entry.fields : {})) {
    if (!(field in docs[doc].fields))
      complain(`${doc} has no field ${JSON.stringify(field)} (known: ${Object.keys(docs[doc].fields).join(', ')})`)
    else if (typeof value === 'string' || typeof value === 'number') fields[field] = String(value)
  }
  if (Object.keys(fields).length === 0) {
    complain(`${file} has no field that can be compared; it is left out`)
    return undefined
  }
  return { file, doc, level: typeof level === 'string' && level ? level : 'any', fields }
}

/** The set in a folder, at most `limit` pictures a document and level. A picture that is not there becomes a complaint. */
export async function readSet(dir: string, limit = Number.POSITIVE_INFINITY): Promise<Truth> {
  const path = join(dir, 'truth.json')
  if (!existsSync(path)) throw new NoTruth(`${path} does not exist`)
  const { samples, complaints } = parseTruth(await readFile(path, 'utf8'))
  const there = samples.filter(({ file }) => {
    if (existsSync(join(dir, file))) return true
    complaints.push(`${file} does not exist; it is left out`)
    return false
  })
  return { samples: limited(there, limit), complaints }
}

function limited(samples: readonly Sample[], limit: number): Sample[] {
  const counts = new Map<string, number>()
  return samples.filter(({ doc, level }) => {
    const count = (counts.get(`${doc} ${level}`) ?? 0) + 1
    counts.set(`${doc} ${level}`, count)
    return count <= limit
  })
}
