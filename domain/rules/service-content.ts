/** 服务内容: contents a province does not take from individuals. Source: spec D (service_content_forbidden_individual). */
import { approvalsOf } from '@domain/facts/sites'
import * as z from '@domain/zod'
import { type Finding, provinceRule } from './rule'
import { texts } from './shape'

const value = z.union([
  z.array(z.string()),
  z.strictObject({ contents: z.array(z.string()), words: texts, unless: z.optional(z.enum(['prior-approval', 'cyberspace-approval'])) }),
])
type Value = z.output<typeof value>
type Parts = Extract<Value, { contents: string[] }>
const read = (given: Value): Parts => (Array.isArray(given) ? { contents: given } : given)
const unlessNames = { 'prior-approval': '有前置审批的除外', 'cyberspace-approval': '经网信部门批准的除外' } as const
const quoted = (list: readonly string[]) => list.map((one) => `「${one}」`).join('')

export const serviceContentForbiddenIndividualRule = provinceRule({
  key: 'serviceContentForbiddenIndividual',
  label: '个人不能选的服务内容',
  value,
  words: (given) => {
    const { contents, words = [], unless } = read(given)
    return [`个人网站不能选服务内容${quoted(contents)}`, words.length > 0 && `也不能做${quoted(words)}`, unless && unlessNames[unless]]
      .filter(Boolean)
      .join('，')
  },
  when: { isIndividual: true },
  find: (given, { answers, context }) => {
    const { contents, words = [], unless } = read(given)
    const here = context.province?.name
    const except = unless === undefined ? '' : `；${unlessNames[unless]}`
    return answers.sites.flatMap((site, n): Finding[] => {
      const approved = unless !== undefined && (approvalsOf(answers, n).length > 0 || /批准|审批文号/.test(site.siteRemark ?? ''))
      if (approved) return []
      const chosen = site.serviceContent !== undefined && contents.includes(site.serviceContent)
      const place = (['siteName', 'siteRemark'] as const).flatMap((key) => {
        const word = words.find((one) => site[key]?.includes(one))
        return word === undefined ? [] : [{ key, word }]
      })
      return [
        ...(chosen
          ? [
              {
                anchors: [`sites.${n}.serviceContent`] as const,
                says: `${here}不接受个人网站选「${site.serviceContent}」`,
                wayOut: `请选「其他」，并在备注里写清网站内容${except}`,
              },
            ]
          : []),
        ...place.map(({ key, word }) => ({
          id: 'words',
          anchors: [`sites.${n}.${key}`] as const,
          says: `${here}不接受个人做「${word}」网站`,
          wayOut: `请换一种网站内容${except}`,
        })),
      ]
    })
  },
})
