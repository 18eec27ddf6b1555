/** 本省证件: whether individuals with an ID from elsewhere may file, and with which proof. Source: spec D (individual_local_id), gate G5. */
import { ruleOf } from '@domain/facts/scope'
import * as z from '@domain/zod'
import { elsewhere, individualResidenceProofRule } from './residence-proof'
import { provinceRule } from './rule'

export const individualLocalIdRule = provinceRule({
  key: 'individualLocalId',
  label: '个人是否限本省身份证',
  value: z.nullable(z.enum(['local-id-only', 'local-or-residence-proof', 'any'])),
  words: (value) =>
    value === null
      ? '没有写明是否限本省证件'
      : { 'local-id-only': '个人只接受本省身份证', 'local-or-residence-proof': '外地身份证要交居住证明', any: '个人不限身份证所在地' }[
          value
        ],
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
    // Which proofs are taken is a value of its own; without it only the demand is known.
    const listed = ruleOf(scope, 'individualResidenceProof')
    if (listed !== undefined && listed.value !== null && individualResidenceProofRule.understands?.(listed.value) === true) return []
    return [{ material: 'residence-proof', level: 'required', why: `证件是${from}的，要证明您住在${scope.context.province?.name}。` }]
  },
})
