/** 居住证明: which proofs of living here a province takes from individuals with an ID from elsewhere. Source: spec D (individual_residence_proof). */
import { idFacts } from '@domain/facts/people-facts'
import { subjectPersonOf } from '@domain/facts/persons'
import { ruleOf, type Scope } from '@domain/facts/scope'
import { localIdWord } from '@domain/provinces/read-values'
import { provinceName } from '@domain/regions/province-names'
import * as z from '@domain/zod'
import { provinceRule } from './rule'
import { count, filingTypes, yes } from './shape'

const proofs = {
  'property-certificate': '房产证',
  'social-security-proof': '社保缴纳证明',
  'temporary-residence': '暂住证',
  'residence-permit': '居住证',
  'house-purchase-contract': '购房合同',
  'lease-contract': '租房合同',
  'student-card': '学生证',
  'employment-contract': '劳动合同',
  'citizen-service-page': '随申办等市民服务里的居住证状态页',
  'enrolment-proof': '在读证明',
} as const
type Proof = keyof typeof proofs

const list = z.array(z.enum(Object.keys(proofs) as [Proof, ...Proof[]]))
const value = z.nullable(
  z.union([
    list,
    z.strictObject({
      anyOf: list,
      students: z.optional(list),
      permitMinDays: count,
      addressEqualsContact: yes,
      leaseMinMonths: count,
      refuses: z.optional(list),
      notFor: z.optional(filingTypes),
    }),
  ]),
)
type Value = z.output<typeof value>

const names = (of: readonly Proof[]) => of.map((proof) => proofs[proof]).join('、')
const read = (given: NonNullable<Value>) => (Array.isArray(given) ? { anyOf: given } : given)

/** The conditions a proof has to meet, as one sentence each. */
function conditions(given: NonNullable<Value>): string[] {
  const { students, permitMinDays, addressEqualsContact, leaseMinMonths, refuses } = read(given) as Extract<Value, { anyOf: Proof[] }>
  return [
    students && `在校学生也可交${names(students)}`,
    permitMinDays !== undefined && `居住证剩余有效期要在 ${permitMinDays} 天以上`,
    addressEqualsContact && '居住证上的地址要和通信地址一致',
    leaseMinMonths !== undefined && `租房合同的租期要在 ${leaseMinMonths} 个月以上`,
    refuses && `${names(refuses)}不算`,
  ].filter((sentence): sentence is string => typeof sentence === 'string')
}

/** The province the ID was issued in, when it is another one; permits without a mainland province do not count. */
export function elsewhere({ answers, facts }: Scope): string | undefined {
  const from = idFacts(subjectPersonOf(answers))?.provinceCode
  return from === undefined || from === facts.province ? undefined : provinceName(from)
}

export const individualResidenceProofRule = provinceRule({
  key: 'individualResidenceProof',
  label: '外地个人的居住证明',
  value,
  words: (given) =>
    given === null ? '资料前后不一，没有写明' : [`外地身份证任交一种：${names(read(given).anyOf)}`, ...conditions(given)].join('；'),
  when: { isIndividual: true },
  demand: (given, scope) => {
    const from = elsewhere(scope)
    // Where the ID does not matter, or only local ones are taken, no proof helps.
    const word = localIdWord(ruleOf(scope, 'individualLocalId')?.value)
    if (from === undefined || given === null || word === 'any' || word === 'local-id-only') return []
    const { notFor = [] } = read(given) as Extract<Value, { anyOf: Proof[] }>
    if (notFor.some((type) => type === scope.facts.filingType)) return []
    const why = `证件是${from}的，要证明您住在${scope.context.province?.name}，任交一种：${names(read(given).anyOf)}。`
    return [{ material: 'residence-proof', level: 'required', why, tips: conditions(given) }]
  },
})
