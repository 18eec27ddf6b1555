/** 行业: words in names, scope or domains that need an approval, a letter, a remark, or have to go. Source: spec D (industry_rules), C5. */
import type { Scope } from '@domain/facts/scope'
import { materials } from '@domain/materials/registry'
import * as z from '@domain/zod'
import { anyApproval, type Hit, hits, places, wordsOf, wordsShape } from './named-words'
import { type Finding, provinceRule } from './rule'
import { material, texts } from './shape'

const needs = z.enum(['approval', 'approval-or-removal', 'approval-or-remark', 'remark', 'removal', 'letter', 'approval-or-letter'])
const caseShape = z.strictObject({
  words: wordsShape,
  /** Where the words are looked for; the unit's and the site's name unless said. */
  in: z.optional(z.array(z.enum(places))),
  who: z.optional(z.enum(['individual', 'unit'])),
  needs,
  material: z.optional(material),
})
type Case = z.output<typeof caseShape>

const ways: Readonly<Record<z.output<typeof needs>, { says: string; wayOut: string }>> = {
  approval: { says: '要有主管部门的审批', wayOut: '请选上对应的审批类型并上传批准文件，或改掉这个词' },
  'approval-or-removal': { says: '要有主管部门的审批，没有的要从经营范围里去掉', wayOut: '请上传批准文件，或先变更经营范围' },
  'approval-or-remark': { says: '要有主管部门的审批，或在备注里说明用途', wayOut: '请上传批准文件，或在网站备注里写清用途' },
  remark: { says: '要在备注里说明内容并不涉及审批', wayOut: '请在网站备注里写清网站内容，说明不涉及' },
  removal: { says: '不接受解释，要从名称或经营范围里去掉', wayOut: '请先变更执照上的名称或经营范围' },
  letter: { says: '要交书面材料', wayOut: '请上传所要的材料' },
  'approval-or-letter': { says: '要有主管部门的审批，或交承诺书', wayOut: '请上传批准文件或承诺书' },
}

const explained = (scope: Scope) => scope.answers.sites.some((site) => /不涉及|不从事|用途|用于|不含/.test(site.siteRemark ?? ''))

/** Where the words stand without what would make them good. */
function unmet(one: Case, scope: Scope): Hit[] {
  if (one.who !== undefined && (one.who === 'individual') !== scope.facts.isIndividual) return []
  const found = hits(scope, one.words, one.in ?? ['subject-name', 'site-name'])
  const byApproval = one.needs.startsWith('approval') && anyApproval(scope)
  const byRemark = one.needs.endsWith('remark') && explained(scope)
  return byApproval || byRemark ? [] : found
}

export const industryRulesRule = provinceRule({
  key: 'industryRules',
  label: '行业和关键词',
  value: z.strictObject({ cases: z.optional(z.array(caseShape)), unitForbidsContents: texts, unitOnlyContents: texts }),
  words: ({ cases = [], unitForbidsContents, unitOnlyContents }) =>
    [
      ...cases.map(
        (one) =>
          `含「${wordsOf(one.words).slice(0, 3).join('」「')}」等字样的${ways[one.needs].says}${one.material ? `（${materials[one.material].name}）` : ''}`,
      ),
      unitForbidsContents && `单位的服务内容不能选${unitForbidsContents.map((content) => `「${content}」`).join('')}`,
      unitOnlyContents && `单位的服务内容选${unitOnlyContents.map((content) => `「${content}」`).join('')}`,
    ]
      .filter(Boolean)
      .join('；'),
  find: ({ cases = [], unitForbidsContents = [], unitOnlyContents }, scope) => {
    const here = scope.context.province?.name
    const unit = scope.facts.isIndividual === false
    const words = cases.flatMap((one): Finding[] =>
      // A paper that is asked for is a slot of its own, not a finding.
      one.material !== undefined
        ? []
        : unmet(one, scope).map(({ word, anchor, where }) => ({
            id: 'words',
            anchors: [anchor],
            says: `${where}里有「${word}」，${here}规定${ways[one.needs].says}`,
            wayOut: ways[one.needs].wayOut,
          })),
    )
    const contents = scope.answers.sites.flatMap(({ serviceContent }, n): Finding[] => {
      if (!unit || serviceContent === undefined) return []
      const wrong =
        unitForbidsContents.includes(serviceContent) || (unitOnlyContents !== undefined && !unitOnlyContents.includes(serviceContent))
      if (!wrong) return []
      const wayOut = unitOnlyContents ? `请选${unitOnlyContents.map((content) => `「${content}」`).join('或')}` : '请按网站的实际内容选一项'
      return [
        { id: 'content', anchors: [`sites.${n}.serviceContent`], says: `${here}的单位网站不接受服务内容「${serviceContent}」`, wayOut },
      ]
    })
    return [...words, ...contents]
  },
  demand: ({ cases = [] }, scope) =>
    cases.flatMap((one) => {
      const word = unmet(one, scope)[0]
      if (one.material === undefined || word === undefined) return []
      const why = `${word.where}里有「${word.word}」，${scope.context.province?.name}规定${ways[one.needs].says}。`
      return [{ material: one.material, level: 'required' as const, why }]
    }),
})
