/** 其他材料: papers of which a filing may add several, ten for the subject and ten for its sites. Source: spec B5 (last row), C12. */
import type { Answers } from '@domain/filing/answers'
import type { MaterialSpec } from './material'
import { type MaterialId, materials } from './registry'

/** A paper that can be added again and again: where the next one goes; no slot once there are as many as there may be. */
export type FurtherPaper = {
  readonly material: MaterialId
  readonly name: string
  readonly why: string
  readonly tips: readonly string[]
  readonly most: number
  readonly used: number
  readonly nextSlot?: string
}

export const slotAt = (material: string, n: number): string => (n === 0 ? material : `${material}.${n}`)

/** Numbers of the slots of a repeated paper that hold something, ascending. */
export const usedOf = ({ id, most = 1 }: MaterialSpec, { materials: held }: Pick<Answers, 'materials'>): readonly number[] =>
  Array.from({ length: most }, (_, n) => n).filter((n) => held[slotAt(id, n)] !== undefined)

/** What can be added to this filing. */
export const furtherPapers = (answers: Answers): FurtherPaper[] =>
  Object.values(materials).flatMap((spec) => {
    const { id, name, why, tips, most } = spec
    if (most === undefined) return []
    const used = usedOf(spec, answers)
    const free = Array.from({ length: most }, (_, n) => n).find((n) => !used.includes(n))
    return [{ material: id, name, why, tips, most, used: used.length, ...(free === undefined ? {} : { nextSlot: slotAt(id, free) }) }]
  })

/** Why a picture cannot be put there: the slot is beyond the last one its paper may have; undefined when it can. */
export function beyondLast(slot: string): string | undefined {
  const [id = '', n = '0'] = slot.split('.')
  const spec = Object.hasOwn(materials, id) ? materials[id as MaterialId] : undefined
  if (spec?.most === undefined || Number(n) < spec.most) return undefined
  return `${spec.name}最多 ${spec.most} 份`
}
