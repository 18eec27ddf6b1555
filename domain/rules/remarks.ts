/** 备注: sentences the authority expects and the remark does not have yet. Source: spec C6, K1, D (site_remark_rules). */
import type { RemarkFragment } from '@domain/fields/field-spec'
import { siteRemarkFragments, subjectRemarkFragments } from '@domain/fields/remark'
import * as z from '@domain/zod'
import { compiled2021 } from './compiled-source'
import { type Finding, nationalRule, provinceRule } from './rule'

const missing = (fragments: readonly RemarkFragment[]) => fragments.filter((fragment) => fragment.required && !fragment.present)

const finding = (anchor: string, { id, label }: RemarkFragment, remark: string | undefined): Finding => ({
  id,
  anchors: [anchor],
  says: id === 'content' ? '备注里要写清网站的具体内容' : `备注里要写明「${label}」`,
  wayOut: id === 'content' ? '请写出网站放什么、给谁看，不少于 12 个字' : `请点「${label}」把这句话加进备注，再补全`,
  ...(remark?.trim() ? {} : { missing: true }),
})

export const remarkRule = nationalRule({
  key: 'remark',
  rule: compiled2021,
  find: (scope) => [
    ...missing(subjectRemarkFragments(scope)).map((fragment) =>
      finding('subject.subjectRemark', fragment, scope.answers.subject.subjectRemark),
    ),
    ...scope.answers.sites.flatMap((site, n) =>
      missing(siteRemarkFragments(scope, n)).map((fragment) => ({
        ...finding(`sites.${n}.siteRemark`, fragment, site.siteRemark),
        anchors: [`sites.${n}.siteRemark`, `sites.${n}.serviceContent`] as const,
      })),
    ),
  ],
})

/** Provinces that ask for more words than the nation-wide rule. */
export const siteRemarkRulesRule = provinceRule({
  key: 'siteRemarkRules',
  value: z.object({ minLength: z.optional(z.number()) }),
  find: ({ minLength = 0 }, { answers, context }) =>
    answers.sites.flatMap((site, n) => {
      const length = Array.from(site.siteRemark?.trim() ?? '').length
      if (length >= minLength) return []
      const says = `${context.province?.name}要求网站备注不少于 ${minLength} 个字，现在有 ${length} 个`
      return [{ id: 'length', anchors: [`sites.${n}.siteRemark`], says, wayOut: '请补充网站的内容和用途' }]
    }),
})
