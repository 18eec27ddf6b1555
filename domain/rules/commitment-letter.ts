/** 承诺书: which letters a province wants and how they are signed. 广东 individuals also write their number and give a fingerprint (K4). */
import { distinctSitePersons } from '@domain/facts/persons'
import type { Scope } from '@domain/facts/scope'
import * as z from '@domain/zod'
import { anyApproval, hits, type Words } from './named-words'
import { type Finding, provinceRule } from './rule'
import { yes } from './shape'

const signs = { signature: '手写签名', 'id-number': '手写身份证号码', date: '手写日期', fingerprint: '按手印', seal: '盖公章' } as const
const how = z.array(z.enum(Object.keys(signs) as (keyof typeof signs)[]))

/** A province that only says that it wants one. */
const justALetter = {
  documents: ['commitment-letter'],
  signer: 'subject-person',
  individual: ['signature', 'date'],
  unit: ['signature', 'date', 'seal'],
} as const

const always = z.strictObject({
  documents: z.array(z.enum(['commitment-letter', 'responsibility-notice'])),
  signer: z.enum(['subject-person', 'site-person']),
  individual: how,
  unit: how,
  plainHandwriting: yes,
  since: z.optional(z.string()),
})
const occasions = {
  'finance-words': '名称或经营范围里有金融类字样',
  'own-funds-investment': '经营范围里有以自有资金投资',
  'approval-words': '名称里有需要前置审批的字样而内容不涉及',
  'approval-words-not-finance': '名称里有需要前置审批的字样（金融除外）而内容不涉及',
  'culture-words-only': '名称里只有文化、直播一类字样',
} as const
const sometimes = z.strictObject({
  documents: z.array(z.enum(['finance-commitment-letter', 'no-approval-letter', 'culture-commitment-letter'])),
  when: z.enum(Object.keys(occasions) as [keyof typeof occasions, ...(keyof typeof occasions)[]]),
  parties: z.optional(z.array(z.enum(['organiser', 'access-provider']))),
  remark: z.optional(z.literal('authority-consulted')),
})
const value = z.union([z.literal(true), always, sometimes])
type Sometimes = z.output<typeof sometimes>

const names = {
  'commitment-letter': '承诺书',
  'responsibility-notice': '责任告知书',
  'finance-commitment-letter': '金融类承诺书',
  'no-approval-letter': '不涉及前置审批承诺书',
  'culture-commitment-letter': '文化类承诺书',
} as const

/** What in the filing calls for a letter: the word, or undefined. Approvals that are ticked need no letter instead. */
function occasion({ when }: Sometimes, scope: Scope): string | undefined {
  const hit = (words: Words, scoped = true) =>
    hits(scope, words, scoped ? ['subject-name', 'site-name', 'scope'] : ['subject-name', 'site-name'])[0]?.word
  if (when === 'finance-words') return hit('finance-words')
  if (when === 'own-funds-investment') return hit(['自有资金投资', '自有资金从事投资', '以自有资金'])
  if (anyApproval(scope)) return undefined
  if (when === 'culture-words-only') return hit('approval-words-not-finance', false) === undefined ? hit('culture-words') : undefined
  return hit(when === 'approval-words' ? 'approval-words' : 'approval-words-not-finance', false)
}

export const commitmentLetterRule = provinceRule({
  key: 'commitmentLetter',
  label: '承诺书',
  value,
  words: (given) => {
    if (given === true) return '要签承诺书'
    const documents = given.documents.map((document) => names[document]).join('、')
    if ('when' in given) {
      return [
        `${occasions[given.when]}的，交${documents}`,
        given.parties?.includes('access-provider') && '主办者和接入商各一份',
        given.remark && '备注写明咨询过哪个主管部门',
      ]
        .filter(Boolean)
        .join('；')
    }
    const sign = (list: readonly (keyof typeof signs)[]) => list.map((one) => signs[one]).join('、')
    return [
      `要签${documents}`,
      `个人：${sign(given.individual)}`,
      `单位：${given.signer === 'subject-person' ? '主体负责人' : '网站负责人'}${sign(given.unit)}`,
      given.plainHandwriting && '用正楷',
    ]
      .filter(Boolean)
      .join('；')
  },
  find: (given, scope): readonly Finding[] => {
    if (given === true || !('when' in given) || given.remark === undefined || occasion(given, scope) === undefined) return []
    if (/咨询/.test(scope.answers.sites.map((site) => site.siteRemark).join(' '))) return []
    const says = `${scope.context.province?.name}要求在备注里写明向哪个主管部门咨询过`
    return [{ id: 'consulted', anchors: ['sites.0.siteRemark'], says, wayOut: '请写：已向某某部门咨询（电话、时间），不需要审批' }]
  },
  demand: (given, scope) => {
    const { facts, answers, context } = scope
    const here = context.province?.name
    if (given !== true && 'when' in given) {
      const word = occasion(given, scope)
      const both = given.parties?.includes('access-provider') ? '您签好后，接入商的一份由我们补上。' : ''
      const why = `「${word}」：${here}规定，${occasions[given.when]}的要交承诺书。${both}`
      return word === undefined ? [] : given.documents.map((material) => ({ material, level: 'required' as const, why }))
    }
    const { documents, signer, individual, unit } = given === true ? justALetter : given
    const steps = (facts.isIndividual === true ? individual : unit).map((sign) => signs[sign])
    const who = facts.isIndividual === true ? '您本人' : signer === 'subject-person' ? '主体负责人' : '网站负责人'
    const why = `${here}要求${who}签署：${steps.join('、')}。`
    const tips = given !== true && given.plainHandwriting === true ? ['签名用正楷或签名章，不写连笔'] : []
    const sites = signer === 'site-person' ? distinctSitePersons(answers) : [0]
    return documents.flatMap((material) => sites.map((site) => ({ material, level: 'required' as const, why, site, tips })))
  },
})
