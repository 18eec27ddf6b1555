/**
 * Two devices that both worked on a refused filing: what each changed since the submission is taken together, anchor by anchor. Where both
 * changed the same place to different values nobody decides for the person.
 */
import type { Answers } from '@domain/filing/answers'
import { sameValue } from '@domain/filing/same-value'
import { mergedReplies } from './reply'

/** Thrown inside only: there is no version that keeps both. */
class Contradiction extends Error {}

/**
 * Both versions in one; undefined where they contradict each other.
 * @param submitted what both began from
 */
export function mergedAnswers(submitted: Answers, mine: Answers, theirs: Answers): Answers | undefined {
  try {
    const replies = mergedReplies(mine.replies, theirs.replies)
    return {
      'verify-type': fields(submitted['verify-type'], mine['verify-type'], theirs['verify-type']),
      ...(mine.record || theirs.record ? { record: fields(submitted.record ?? {}, mine.record ?? {}, theirs.record ?? {}) } : {}),
      subject: fields(submitted.subject, mine.subject, theirs.subject),
      sites: rows(submitted.sites, mine.sites, theirs.sites),
      sitePersons: rows(submitted.sitePersons, mine.sitePersons, theirs.sitePersons),
      'identity-check': {
        checks: fields(
          submitted['identity-check'].checks ?? {},
          mine['identity-check'].checks ?? {},
          theirs['identity-check'].checks ?? {},
        ),
      },
      materials: fields(submitted.materials, mine.materials, theirs.materials),
      preview: { agreements: { ...theirs.preview.agreements, ...mine.preview.agreements } },
      // How a value came about and what was ticked follow the values; both hold for their own value only.
      sources: { ...theirs.sources, ...mine.sources },
      acknowledged: [...mine.acknowledged, ...theirs.acknowledged.filter((tick) => !mine.acknowledged.some((own) => sameValue(own, tick)))],
      ...(replies ? { replies } : {}),
    }
  } catch (error) {
    if (error instanceof Contradiction) return undefined
    throw error
  }
}

/** Field by field; a picture, a region, a cloud resource is one value. */
function fields<T extends object>(base: T, mine: T, theirs: T): T {
  const keys = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])] as (keyof T)[]
  const entries = keys.map((key) => [key, either(base[key], mine[key], theirs[key])] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as T
}

function either<V>(base: V, mine: V, theirs: V): V {
  if (sameValue(mine, theirs) || sameValue(theirs, base)) return mine
  if (sameValue(mine, base)) return theirs
  throw new Contradiction()
}

/** Sites and their people, place by place; as many on both sides, or one side as it was submitted. */
function rows<T extends object>(base: readonly T[], mine: readonly T[], theirs: readonly T[]): T[] {
  if (mine.length !== theirs.length) return [...either(base, mine, theirs)]
  return mine.map((row, n) => fields(base[n] ?? ({} as T), row, theirs[n] as T))
}
