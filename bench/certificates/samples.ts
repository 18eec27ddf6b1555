/** One sample of a set: the paper that a seed, a document and a number settle, drawn and taken. */
import { type Random, seededRandom } from '../../server/seed/sample-certificates/random'
import type { Doc } from '../ocr/docs'
import type { Sample } from '../ocr/truth'
import { licence } from './papers/licence'
import type { Paper } from './papers/paper'
import { passport } from './papers/passport'
import { hkMoPermit, permit, twPermit } from './papers/permit'
import { photocopy } from './papers/photocopy'
import { residentIdBack } from './papers/resident-id-back'
import { residentIdFront } from './papers/resident-id-front'
import { unitPaper } from './papers/unit-paper'
import { type CompanyKind, company } from './people/company'
import { person } from './people/person'
import { hkMoHolder, passportHolder, twHolder } from './people/traveller'
import { unit } from './people/unit'
import type { Level } from './shooting/levels'
import { shoot } from './shooting/shoot'

const kinds: readonly CompanyKind[] = ['company', 'company', 'company', 'sole-trader', 'branch', 'partnership']

export const papers: Record<Doc, (r: Random) => Paper> = {
  front: (r) => residentIdFront(r, person(r)),
  back: (r) => residentIdBack(r, person(r)),
  licence: (r) => licence(r, company(r, r.pick(kinds))),
  passport: (r) => passport(r, passportHolder(r)),
  'hk-mo-permit': (r) => permit(r, hkMoPermit, hkMoHolder(r)),
  'tw-permit': (r) => permit(r, twPermit, twHolder(r)),
  uscc: (r) => unitPaper(r, 'uscc', unit(r, 'uscc')),
  institution: (r) => unitPaper(r, 'institution', unit(r, 'institution')),
  'social-group': (r) => unitPaper(r, 'social-group', unit(r, 'social-group')),
  photocopy: (r) => photocopy(r, person(r)),
}

/** A number of its own for each picture, that does not depend on how many others are drawn. */
export function seedOf(seed: number, ...parts: (string | number)[]): number {
  let hash = seed | 0
  for (const character of parts.join(' ')) hash = Math.imul(hash ^ (character.codePointAt(0) as number), 0x01000193) ^ (hash >>> 13)
  return hash >>> 0
}

/** The nth picture of a document and level. Every level shows other papers. */
export async function drawSample(seed: number, doc: Doc, level: Level, n: number): Promise<{ sample: Sample; picture: Buffer }> {
  const own = seedOf(seed, doc, level, n)
  const { sheet, printed } = papers[doc](seededRandom(own))
  const file = `${doc}-${level}-${String(n).padStart(3, '0')}.jpg`
  return { sample: { file, doc, level, fields: { ...printed } }, picture: await shoot(sheet, level, seedOf(own, 'shot')) }
}
