/** Looks for the needles in bytes and in whole folders. A hit names where, what and in which form, never the value itself. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Needle } from './needles'

export type Hit = { place: string; what: string; form: string }

export const searchBytes = (place: string, bytes: Buffer, wanted: readonly Needle[]): Hit[] =>
  wanted.filter((needle) => bytes.includes(needle.bytes)).map(({ what, form }) => ({ place, what, form }))

export const searchText = (place: string, text: string, wanted: readonly Needle[]): Hit[] => searchBytes(place, Buffer.from(text), wanted)

export type Searched = { hits: Hit[]; files: number; bytes: number }

/** Every file below a folder, as raw bytes. `named` is how the folder is called in a hit. */
export function searchFolder(folder: string, named: string, wanted: readonly Needle[]): Searched {
  const sum: Searched = { hits: [], files: 0, bytes: 0 }
  for (const file of filesBelow(folder)) {
    const bytes = readFileSync(file)
    const place = `${named}/${path.relative(folder, file)}`
    sum.files += 1
    sum.bytes += bytes.length
    sum.hits.push(...searchBytes(place, bytes, wanted), ...searchText(`${place} (its name)`, path.relative(folder, file), wanted))
  }
  return sum
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name)
    const stat = statSync(file)
    if (stat.isDirectory()) return filesBelow(file)
    return stat.isFile() ? [file] : []
  })
