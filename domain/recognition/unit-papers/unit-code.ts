/** The unified social credit code among the lines of a page, wherever it stands; its check digits decide between candidates. */
import { orgCheckDigit } from '@domain/certificates/check-digit'
import { checkUscc } from '@domain/certificates/uscc'
import { type Cell, cellRows } from '../form-cells'
import { foundIn } from '../found-in'
import type { Found, TextLine } from '../text-line'

/** A line that seems to hold a code: spaces left out. */
export const looksLikeCode = (text: string): boolean => /[0-9A-Z]{12,}/.test(text.toUpperCase())

/** Whether one of these texts is a sound code that begins as this paper's codes do. */
export const carriesCodeOf = (texts: readonly string[], { codes }: { readonly codes: readonly string[] }): boolean =>
  texts.some((text) => {
    const code = /[0-9A-Z]{18}/.exec(text.toUpperCase())?.[0]
    return code !== undefined && isSound(code) && codes.some((start) => code.startsWith(start))
  })

/** How sure a code is that nobody read: one look-alike was changed to make it pass. */
export const repairedConfidence = 0.5

type Candidate = {
  readonly value: string
  readonly cells: readonly Cell[]
  readonly confidence: number
  readonly rank: number
  readonly repaired: boolean
}

/** The best code of the page, or an old number of the paper's own kind; undefined where nothing resembles one. */
export function findCode(
  lines: readonly TextLine[],
  { codes, oldNumber }: { readonly codes: readonly string[]; readonly oldNumber?: RegExp },
): Found | undefined {
  const candidates = cellRows(lines).flatMap(({ cells }) => runs(cells).flatMap((run) => candidatesIn(run, codes)))
  const best = candidates.sort((a, b) => b.rank - a.rank || b.confidence - a.confidence)[0]
  const old = oldNumber && (!best || best.rank < sound) ? findOld(lines, oldNumber) : undefined
  if (old || !best) return old
  const found = foundIn(best.cells, best.value, lines)
  // A repaired code is a guess that passes the checks: the person has to confirm it.
  return (
    found &&
    (best.repaired ? { value: found.value, confidence: repairedConfidence, ...(found.place ? { place: found.place } : {}) } : found)
  )
}

const sound = 8

/** Letters and digits without anything between. */
function runs(cells: readonly Cell[]): Cell[][] {
  const found: Cell[][] = [[]]
  for (const cell of cells) {
    const current = found[found.length - 1] as Cell[]
    if (/[0-9A-Za-z]/.test(cell.character)) current.push(cell)
    else if (current.length > 0) found.push([])
  }
  return found.filter((run) => run.length >= 16 && run.length <= 24)
}

function candidatesIn(run: readonly Cell[], codes: readonly string[]): Candidate[] {
  const windows = run.length <= 18 ? [run] : Array.from({ length: run.length - 17 }, (_, i) => run.slice(i, i + 18))
  return windows.map((cells) => {
    const value = normalCode(cells.map(({ character }) => character).join(''))
    const confidence = Math.min(...cells.map((cell) => cell.confidence))
    const begins = codes.some((start) => value.startsWith(start))
    const rank = (isSound(value) ? sound : 0) + (fits(value) ? 2 : 0) + (value.length === 18 ? 2 : 0) + Number(begins)
    const repaired = rank < sound && value.length === 18 ? repair(value) : undefined
    return { value: repaired ?? value, cells, confidence, rank, repaired: repaired !== undefined }
  })
}

const isSound = (code: string) => checkUscc(code) === undefined
const fits = (code: string) => code.length === 18 && orgCheckDigit(code.slice(8, 16)) === code[16]

/** I, O, S, Z never occur in a code: they are the digits they resemble; the first eight are digits. */
function normalCode(text: string): string {
  const plain = text
    .replace(/[lo]/g, (letter) => (letter === 'l' ? '1' : '0'))
    .toUpperCase()
    .replace(/[IOSZ]/g, (letter) => ({ I: '1', O: '0', S: '5', Z: '2' })[letter] as string)
  if (plain.length !== 18) return plain
  return plain.slice(0, 8).replace(/[BDQG]/g, (letter) => ({ B: '8', D: '0', Q: '0', G: '6' })[letter] as string) + plain.slice(8)
}

const lookAlikes = ['0DQ', '17', '8B', '6G', '1L', '7T', 'UW', 'XY', '5F', '2Z', 'MN', 'EF', '38', 'CG', 'PR', 'HN']

/** The only code with one look-alike changed that passes both checks. */
function repair(code: string): string | undefined {
  const fixed = new Set<string>()
  for (let i = 2; i < 18; i++) {
    for (const group of lookAlikes.filter((one) => one.includes(code[i] as string))) {
      for (const other of group) {
        const tried = code.slice(0, i) + other + code.slice(i + 1)
        if (other !== code[i] && isSound(tried) && fits(tried)) fixed.add(tried)
      }
    }
  }
  return fixed.size === 1 ? [...fixed][0] : undefined
}

function findOld(lines: readonly TextLine[], pattern: RegExp): Found | undefined {
  for (const { cells } of cellRows(lines)) {
    const text = cells.map(({ character }) => character).join('')
    const match = pattern.exec(text)
    if (!match) continue
    const used = cells.slice([...text.slice(0, match.index)].length, [...text.slice(0, match.index + match[0].length)].length)
    return foundIn(used, match[0], lines)
  }
  return undefined
}
