/** What no longer holds once a field is answered otherwise: another type of certificate has another number and other pictures. */
import type { Anchor } from '@domain/filing/anchor'
import { steps } from '@domain/steps/registry'

/** The anchors a field declares to clear; papers of a further site's person carry the site's index. */
export function clearsOf(anchor: Anchor): readonly Anchor[] {
  const [head = '', ...rest] = anchor.split('.')
  const key = rest.at(-1)
  const n = /^\d+$/.test(rest[0] ?? '') ? Number(rest[0]) : 0
  const fields = Object.values(steps).flatMap((step) => (step.answersAt === head ? step.sections.flatMap((section) => section.fields) : []))
  const declared = fields.filter((field) => field.key === key && field.anchor === undefined).flatMap((field) => field.clears ?? [])
  const neighbour = anchor.slice(0, anchor.lastIndexOf('.'))
  return [...new Set(declared)].map((gone) => {
    if (gone.startsWith('.')) return neighbour + gone
    return gone.startsWith('materials.site-person') && n > 0 ? `${gone}.${n}` : gone
  })
}
