/** 个体工商户: whether a sole trader files as an enterprise or as an individual. Source: spec D (sole_trader_rule), K1, C8 (code 92). */
import type { Scope } from '@domain/facts/scope'
import * as z from '@domain/zod'
import { type Finding, provinceRule } from './rule'
import { yes } from './shape'

const kind = z.enum(['enterprise', 'individual'])
const numberAt = 'verify-type.subjectCertificateNumber'
const kindNames = { enterprise: '企业', individual: '个人' } as const
const remarks = {
  'no-trade-name': { says: /无.*字号/, text: '个体工商户无工商字号' },
  'no-seal': { says: /无公章/, text: '个体工商户无公章' },
} as const

const value = z.strictObject({
  withTradeName: z.optional(kind),
  withoutTradeName: z.optional(kind),
  inCreditRegister: z.optional(kind),
  otherwise: z.optional(kind),
  sealRequired: yes,
  legalRepOnly: yes,
  tradeNameRequired: yes,
  /** Without a trade name the unit is called like its owner. */
  nameWithoutTradeName: z.optional(z.literal('legal-rep-name')),
  remarks: z.optional(z.array(z.enum(['no-trade-name', 'no-seal']))),
  licenceInOtherMaterials: yes,
})
type Value = z.output<typeof value>

/** Unified codes that begin with 92 are sole traders'; only a hint, so it never decides alone. */
export const isSoleTrader = ({ answers }: Pick<Scope, 'answers'>): boolean =>
  /^\s*92/.test(answers['verify-type'].subjectCertificateNumber ?? '')

/** A licence without a trade name carries the owner's name, stars, or nothing but the kind of trade. */
export function hasTradeName({ answers: { subject } }: Pick<Scope, 'answers'>): boolean | undefined {
  const name = subject.subjectName?.trim()
  if (!name) return undefined
  const bare = name.replace(/[（(]?个体工商户[）)]?/, '').trim()
  return bare !== '' && !/^[*＊]+$/.test(bare) && bare !== subject.legalRepName?.trim()
}

const words = (given: Value) =>
  [
    given.withTradeName && `有字号的按${kindNames[given.withTradeName]}备案`,
    given.withoutTradeName && `没有字号的按${kindNames[given.withoutTradeName]}备案`,
    given.inCreditRegister && `企业信用系统查得到的按${kindNames[given.inCreditRegister]}备案`,
    given.otherwise && `查不到的按${kindNames[given.otherwise]}备案`,
    given.tradeNameRequired && '执照上要有字号',
    given.sealRequired && '要有公章',
    given.legalRepOnly && '负责人只能是经营者本人',
    given.nameWithoutTradeName && '没有字号的，单位名称写经营者姓名',
    given.remarks && `备注写明：${given.remarks.map((remark) => remarks[remark].text).join('、')}`,
    given.licenceInOtherMaterials && '按个人备案的，执照放在其他材料里',
  ]
    .filter(Boolean)
    .join('；')

export const soleTraderRule = provinceRule({
  key: 'soleTraderRule',
  label: '个体工商户',
  value,
  words: (given) => `个体工商户：${words(given)}`,
  when: { isIndividual: false },
  find: (given, scope) => (isSoleTrader(scope) ? [...kindFindings(given, scope), ...formFindings(given, scope)] : []),
  demand: ({ withoutTradeName, licenceInOtherMaterials }, scope) =>
    isSoleTrader(scope) && (withoutTradeName === 'individual' || licenceInOtherMaterials === true)
      ? [{ material: 'other-materials', level: 'optional', why: '有助于核对字号的其他文件可以放在这里。' }]
      : [],
})

/** As whom it files. */
function kindFindings(given: Value, scope: Scope): Finding[] {
  const found: Finding[] = []
  const named = hasTradeName(scope)
  const nature = scope.answers['verify-type'].subjectNature
  const asEnterprise = named === true ? given.withTradeName : named === false ? given.withoutTradeName : undefined
  if ((asEnterprise ?? given.inCreditRegister) === 'enterprise' && nature !== undefined && nature !== 'enterprise') {
    const says = `${scope.context.province?.name}的个体工商户按企业备案`
    found.push({ id: 'nature', anchors: ['verify-type.subjectNature'], says, wayOut: '请把主办者性质改为「企业」' })
  }
  if (given.withoutTradeName === 'individual' && named !== true) {
    const says = '个体工商户的执照上没有字号时，要以经营者个人的名义备案'
    const wayOut = '没有字号请把主办者性质改为「个人」，执照作为其他材料上传'
    found.push({ id: 'trade-name', anchors: [numberAt], ...(named === false ? {} : { severity: 'note' as const }), says, wayOut })
  }
  if (given.otherwise === 'individual') {
    const says = '国家企业信用信息公示系统查不到的个体工商户，要以经营者个人的名义备案'
    found.push({ id: 'register', anchors: [numberAt], severity: 'note', says, wayOut: '请先查一下；查不到请把主办者性质改为「个人」' })
  }
  return found
}

/** Name, seal, person and remark. */
function formFindings(given: Value, scope: Scope): Finding[] {
  const here = scope.context.province?.name
  const { subject } = scope.answers
  const found: Finding[] = []
  const unnamed = hasTradeName(scope) === false
  const sealless = /无公章/.test(subject.subjectRemark ?? '')
  if (given.sealRequired === true) {
    const seal = { id: 'seal', anchors: [numberAt] as const, says: `${here}的个体工商户备案要盖公章`, wayOut: '没有公章请先刻一枚' }
    found.push(sealless ? { ...seal, anchors: ['subject.subjectRemark', numberAt] } : { ...seal, severity: 'note' })
  }
  if (given.tradeNameRequired === true && unnamed) {
    const wayOut = '请先到登记机关为执照取得字号，再来备案'
    found.push({ id: 'needs-trade-name', anchors: ['subject.subjectName'], says: `${here}要求个体工商户的执照上有字号`, wayOut })
  }
  if (given.legalRepOnly === true && scope.facts.subjectPersonIsLegalRep === false) {
    const says = '个体工商户的负责人只能是经营者本人'
    found.push({ id: 'owner', anchors: ['subject.name', 'subject.legalRepName'], says, wayOut: '请把主体负责人改为执照上的经营者' })
  }
  if (
    given.nameWithoutTradeName !== undefined &&
    unnamed &&
    subject.legalRepName &&
    subject.subjectName?.trim() !== subject.legalRepName.trim()
  ) {
    const says = `${here}的个体工商户没有字号时，单位名称写经营者的姓名`
    found.push({ id: 'name', anchors: ['subject.subjectName'], says, wayOut: `请把单位名称改为 ${subject.legalRepName}` })
  }
  for (const remark of unnamed ? (given.remarks ?? []) : []) {
    if (remarks[remark].says.test(subject.subjectRemark ?? '')) continue
    const says = `${here}要求没有字号的个体工商户在备注里写明「${remarks[remark].text}」`
    found.push({ id: remark, anchors: ['subject.subjectRemark'], says, wayOut: '请点备注里的这句话，加进去再补全' })
  }
  return found
}
