/**
 * What another device is at cannot be typed in here meanwhile. Locks keep two people from writing over each other; what is kept is decided by
 * the merge. Source: spec J3 (mirror).
 */
import type { Handoff, Presence } from '@contract/handoff'
import type { Anchor } from '@domain/filing/anchor'

export type Locks = {
  /** The whole filing goes on on the phone: here it can only be followed. */
  readonly whole: boolean
  /** Pictures and the video check are done on the phone. */
  readonly capture: boolean
  /** Fields that other devices are in, with whose. */
  readonly fields: ReadonlyMap<Anchor, Presence['side']>
}

/**
 * @param own the field this computer's cursor is in: whoever came first keeps it, and the merge decides
 */
export function locksOf(handoff: Pick<Handoff, 'kind' | 'state'> | null, others: readonly Presence[], own: Anchor | undefined): Locks {
  const active = handoff?.state === 'active' ? handoff.kind : undefined
  const fields = others.flatMap(({ side, place }): [Anchor, Presence['side']][] =>
    place?.anchor && place.anchor !== own ? [[place.anchor, side]] : [],
  )
  return { whole: active === 'continue', capture: active === 'capture', fields: new Map(fields) }
}

export type LockWords = { readonly capture: string; readonly field: Readonly<Record<Presence['side'], string>> }

/**
 * Why this field cannot be answered here right now, in words; undefined = it can. Empty where it cannot and the strip above says why: the
 * same sentence at every field helps nobody.
 */
export function lockOf({ whole, capture, fields }: Locks, anchor: Anchor, says: LockWords): string | undefined {
  const side = fields.get(anchor)
  if (side) return says.field[side]
  if (whole) return ''
  return capture && anchor.startsWith('materials.') ? says.capture : undefined
}
