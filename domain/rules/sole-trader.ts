/** 个体工商户: whether a sole trader files as an enterprise or as an individual. Source: spec D (sole_trader_rule), K1, C8 (code 92). */
import type { Scope } from '@domain/facts/scope'
import * as z from '@domain/zod'
import { type Finding, provinceRule } from './rule'

const kind = z.enum(['enterprise', 'individual'])
const numberAt = 'verify-type.subjectCertificateNumber'

/** Unified codes that begin with 92 are sole traders'; only a hint, so it never decides alone. */
export const isSoleTrader = ({ answers }: Pick<Scope, 'answers'>): boolean =>
  /^\s*92/.test(answers['verify-type'].subjectCertificateNumber ?? '')

export const soleTraderRule = provinceRule({
  key: 'soleTraderRule',
  value: z.object({
    withTradeName: z.optional(kind),
    withoutTradeName: z.optional(kind),
    inCreditRegister: z.optional(kind),
    otherwise: z.optional(kind),
    sealRequired: z.optional(z.boolean()),
    legalRepOnly: z.optional(z.boolean()),
  }),
  when: { isIndividual: false },
  find: (value, scope) => {
    if (!isSoleTrader(scope)) return []
    const notes: Finding[] = []
    if (value.withoutTradeName === 'individual') {
      const says = '个体工商户的执照上没有字号时，要以经营者个人的名义备案'
      notes.push({
        id: 'trade-name',
        anchors: [numberAt],
        severity: 'note',
        says,
        wayOut: '没有字号请把主办者性质改为「个人」，执照作为其他材料上传',
      })
    }
    if (value.otherwise === 'individual') {
      const says = '国家企业信用信息公示系统查不到的个体工商户，要以经营者个人的名义备案'
      notes.push({ id: 'register', anchors: [numberAt], severity: 'note', says, wayOut: '请先查一下；查不到请把主办者性质改为「个人」' })
    }
    if (value.sealRequired === true) {
      notes.push({ id: 'seal', anchors: [numberAt], severity: 'note', says: '个体工商户备案要盖公章', wayOut: '没有公章请先刻一枚' })
    }
    if (value.legalRepOnly === true && scope.facts.subjectPersonIsLegalRep === false) {
      const says = '个体工商户的负责人只能是经营者本人'
      notes.push({ id: 'owner', anchors: ['subject.name', 'subject.legalRepName'], says, wayOut: '请把主体负责人改为执照上的经营者' })
    }
    return notes
  },
  demand: ({ withoutTradeName }, scope) =>
    isSoleTrader(scope) && withoutTradeName === 'individual'
      ? [{ material: 'other-materials', level: 'optional', why: '有助于核对字号的其他文件可以放在这里。' }]
      : [],
})
