/** 未成年人的证明: what a province wants from a responsible person who is too young, or just of age. Source: spec D (minor_materials_*), K1. */
import { ageOf } from '@domain/facts/people-facts'
import type { Scope } from '@domain/facts/scope'
import type { MaterialId } from '@domain/materials/material'
import * as z from '@domain/zod'
import { responsiblePeople } from './responsible-people'
import { type Finding, provinceRule } from './rule'

/** What each paper is called, and the slot it goes into; a remark is no paper. */
const papers = {
  'employment-proof': { name: '工作证明', material: 'minor-proof' },
  'employment-proof-stamped': { name: '盖公章的工作证明（写明入职日期和岗位）', material: 'minor-proof' },
  'employment-or-income-proof': { name: '在职证明或收入证明', material: 'minor-proof' },
  'income-proof': { name: '收入证明', material: 'minor-proof' },
  'study-or-work-proof': { name: '在读或在职证明', material: 'minor-proof' },
  'guardian-info': { name: '监护人身份证', material: 'guardian-id' },
  'guardian-id': { name: '监护人身份证', material: 'guardian-id' },
  'guardian-consent': { name: '监护人同意书', material: 'guardian-consent' },
  'guardian-statement': { name: '监护人声明', material: 'guardian-consent' },
  'household-register-person': { name: '本人的户口本页', material: 'household-register' },
  'household-register-guardian': { name: '监护人的户口本页', material: 'household-register' },
  'guardian-relation-remark': { name: '在备注里写明监护人和关系', material: undefined },
} as const satisfies Record<string, { name: string; material: MaterialId | undefined }>
type Paper = keyof typeof papers

const list = z.array(z.enum(Object.keys(papers) as [Paper, ...Paper[]]))
const value = z.union([
  list,
  /** From `from` years of age (0) until below `below` (18). */
  z.strictObject({ papers: list, from: z.optional(z.number()), below: z.optional(z.number()) }),
  /** One of several bundles. */
  z.strictObject({ anyOf: z.array(list) }),
])
type Value = z.output<typeof value>
/** Full age, whatever a province allows. */
const adult = 18

function read(given: Value) {
  if (Array.isArray(given)) return { bundles: [given], from: 0, below: adult }
  if ('anyOf' in given) return { bundles: given.anyOf, from: 0, below: adult }
  return { bundles: [given.papers], from: given.from ?? 0, below: given.below ?? adult }
}

const sayBundles = (bundles: readonly (readonly Paper[])[]) =>
  bundles.map((bundle) => bundle.map((paper) => papers[paper].name).join('、')).join('；或者：')
const sayAges = (from: number, below: number) => (from > 0 ? `满 ${from} 不满 ${below} 周岁` : `未满 ${below} 周岁`)

function concerned(given: Value, scope: Scope) {
  const { from, below } = read(given)
  return responsiblePeople(scope).filter(({ person }) => {
    const years = ageOf(person, scope.today)
    return years !== undefined && years >= from && years < below
  })
}

const slotsOf = (bundle: readonly Paper[]): MaterialId[] => [...new Set(bundle.flatMap((paper) => papers[paper].material ?? []))]

/** Where one of several bundles will do, the first is asked for until another is complete; the others stay on offer. */
function demand(given: Value, scope: Scope) {
  if (concerned(given, scope).length === 0) return []
  const { bundles, from, below } = read(given)
  const why = `${sayAges(from, below)}要交：${sayBundles(bundles)}。`
  const complete = (bundle: readonly Paper[]) => slotsOf(bundle).every((slot) => scope.answers.materials[slot] !== undefined)
  const chosen = slotsOf(bundles.find(complete) ?? bundles[0] ?? [])
  const all = [...new Set(bundles.flatMap(slotsOf))]
  return all.map((material) => ({ material, level: chosen.includes(material) ? ('required' as const) : ('optional' as const), why }))
}

/** The guardian and the relation have to stand in the remark. */
function find(given: Value, scope: Scope): readonly Finding[] {
  if (!read(given).bundles.flat().includes('guardian-relation-remark') || /监护/.test(scope.answers.subject.subjectRemark ?? '')) return []
  return concerned(given, scope)
    .slice(0, 1)
    .map(() => ({
      id: 'guardian',
      anchors: ['subject.subjectRemark'],
      says: `${scope.context.province?.name}要求未成年人在备注里写明监护人和关系`,
      wayOut: '请在主体备注里写：监护人某某，与本人是什么关系，联系电话',
    }))
}

const words = (given: Value) => {
  const { bundles, from, below } = read(given)
  return `${sayAges(from, below)}的负责人要交：${sayBundles(bundles)}`
}

export const minorMaterialsUnitRule = provinceRule({
  key: 'minorMaterialsUnit',
  label: '单位的未成年负责人要交的材料',
  value,
  words,
  when: { isIndividual: false },
  find,
  demand,
})
export const minorMaterialsIndividualRule = provinceRule({
  key: 'minorMaterialsIndividual',
  label: '未成年的个人要交的材料',
  value,
  words,
  when: { isIndividual: true },
  find,
  demand,
})
