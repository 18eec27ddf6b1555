/** 本省证件: whether individuals with an ID from elsewhere may file, and with which proof. Source: spec D (individual_local_id, individual_residence_proof), gate G5. */
import { idFacts } from '@domain/facts/people-facts'
import { subjectPersonOf } from '@domain/facts/persons'
import { ruleOf, type Scope } from '@domain/facts/scope'
import { provinceName } from '@domain/regions/province-names'
import * as z from '@domain/zod'
import { provinceRule } from './rule'
import { inOurSpelling } from './spelling'

const proofs = {
  'property-certificate': '房产证',
  'social-security-proof': '社保缴纳证明',
  'temporary-residence': '暂住证',
  'residence-permit': '居住证',
} as const
const proofList = z.array(z.enum(Object.keys(proofs) as (keyof typeof proofs)[]))

/** The province the ID was issued in, when it is another one; permits without a mainland province do not count. */
function elsewhere({ answers, facts }: Scope): string | undefined {
  const from = idFacts(subjectPersonOf(answers))?.provinceCode
  return from === undefined || from === facts.province ? undefined : provinceName(from)
}

export const individualLocalIdRule = provinceRule({
  key: 'individualLocalId',
  value: z.enum(['local-id-only', 'local-or-residence-proof', 'any']),
  when: { isIndividual: true },
  find: (value, scope) => {
    const from = elsewhere(scope)
    if (value !== 'local-id-only' || from === undefined) return []
    const here = scope.context.province?.name
    const wayOut = `请把备案地域改为${from}，或致电管局确认后再继续`
    return [
      { anchors: ['verify-type.region', 'verify-type.subjectCertificateNumber'], says: `证件是${from}的，${here}只接受本省证件`, wayOut },
    ]
  },
  demand: (value, scope) => {
    const from = elsewhere(scope)
    if (value !== 'local-or-residence-proof' || from === undefined) return []
    const accepted = proofList.safeParse(inOurSpelling(ruleOf(scope, 'individualResidenceProof')?.value))
    const any = accepted.success ? `，任交一种：${accepted.data.map((proof) => proofs[proof]).join('、')}` : ''
    return [{ material: 'residence-proof', level: 'required', why: `证件是${from}的，要证明您住在${scope.context.province?.name}${any}。` }]
  },
})
