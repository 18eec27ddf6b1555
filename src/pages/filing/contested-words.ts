/** A question that two devices answered differently, and each of the two answers, in the words of the filing. */
import type { Anchor } from '@domain/filing/anchor'
import type { SiteRows } from '@domain/journey/merge/site-rows'
import { type ContestedField, chooseField, sitesAnchor } from '@domain/journey/merge-drafts'
import * as regions from '@domain/regions/region-table'
import { type Shown, shownAt } from '@domain/review/conversation'
import { labelAt } from '@domain/review/field-of'
import type { JourneyNow } from '@/hooks/use-journey'
import { draftState } from '@/store/draft-store'

type Side = 'mine' | 'theirs'
type Known = Pick<JourneyNow, 'context'>

/** What is asked, with what goes with it: 「负责人证件类型（连同负责人证件号码）」. */
export function contestedLabel({ anchor, follows }: ContestedField, { context }: Known): string {
  if (anchor === sitesAnchor) return '有哪些网站'
  const label = (at: Anchor) => labelAt(draftState().answers, at, { context, regions })
  return follows.length === 0 ? label(anchor) : `${label(anchor)}（连同${follows.map((one) => label(one.anchor)).join('、')}）`
}

/** Each answer that would hold: words, or a stored picture. */
export function contestedShown(field: ContestedField, side: Side, { context }: Known): Shown[] {
  if (field.anchor === sitesAnchor) return [{ kind: 'words', words: sitesInWords(field[side] as SiteRows) }]
  const answers = chooseField(draftState().answers, field, side)
  const shown = [field.anchor, ...field.follows.map(({ anchor }) => anchor)].map((anchor) => shownAt(answers, anchor, { context, regions }))
  return shown.flatMap((one) => (one === undefined ? [] : [one]))
}

function sitesInWords({ sites }: SiteRows): string {
  const names = sites.map(({ siteName }) => siteName || '还没有名称的网站')
  return names.length === 0 ? '没有网站' : `${names.length} 个网站：${names.join('、')}`
}
