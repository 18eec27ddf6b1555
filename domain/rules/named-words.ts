/** Lists of words that provinces mean by 「关键词」, and where they are looked for. Source: spec C5, C7, D. */
import type { Scope } from '@domain/facts/scope'
import { approvalsOf, domainAnchor, siteDomains } from '@domain/facts/sites'
import { shownDomain } from '@domain/fields/domain-name'
import { approvalWords, commerceWords, financeWords, forumWords } from '@domain/fields/site-name-words'
import type { Anchor } from '@domain/filing/anchor'
import * as z from '@domain/zod'

const lists = {
  'finance-words': [...financeWords, '私募', '担保', '典当', '贷款'],
  'medical-words': ['医院', '诊所', '门诊', '医疗', '卫生院'],
  'game-words': ['游戏', '手游', '网游'],
  'training-words': ['培训', '教育', '辅导', '补习', '课外', '家教', '学科', '托管', '课堂', '网校'],
  'religion-words': approvalWords.religion ?? [],
  'commerce-words': commerceWords,
  'law-words': ['法律', '律师', '法务', '诉讼'],
  'forum-words': forumWords,
  /** What needs somebody's approval first, finance included. */
  'approval-words': [...new Set(Object.values(approvalWords).flat())],
  /** Film, publications, drugs, devices, games: what a permit can be had for. */
  'licensed-words': ['影视', '电影', '视频', '广播电视', '出版', '药品', '医疗器械', '游戏'],
  'culture-words': ['文化', '直播'],
  'approval-words-not-finance': Object.entries(approvalWords).flatMap(([id, words]) => (id === 'internet-finance' ? [] : words)),
} as const satisfies Record<string, readonly string[]>

export type NamedWords = keyof typeof lists
export const wordsShape = z.union([z.array(z.string()), z.enum(Object.keys(lists) as [NamedWords, ...NamedWords[]])])
export type Words = z.output<typeof wordsShape>

export const places = ['subject-name', 'site-name', 'scope', 'domain', 'remark'] as const
export type Place = (typeof places)[number]

/** The words behind a name, or the words themselves. */
export const wordsOf = (words: Words): readonly string[] => (typeof words === 'string' ? lists[words] : words)

export type Hit = { readonly word: string; readonly anchor: Anchor; readonly where: string; readonly site?: number }

/** Every place where one of the words stands, each with the first word found there. */
export function hits({ answers }: Pick<Scope, 'answers'>, words: Words, looked: readonly Place[] = ['subject-name', 'site-name']): Hit[] {
  const list = wordsOf(words)
  const at = (place: Place, text: string | undefined, anchor: Anchor, where: string, site?: number): Hit[] => {
    const lower = (text ?? '').toLowerCase()
    const word = looked.includes(place) ? list.find((candidate) => lower.includes(candidate.toLowerCase())) : undefined
    return word === undefined ? [] : [{ word, anchor, where, ...(site === undefined ? {} : { site }) }]
  }
  return [
    ...at('subject-name', answers.subject.subjectName, 'subject.subjectName', '单位名称'),
    ...at('scope', answers.subject.businessScope, 'subject.businessScope', '经营范围'),
    ...answers.sites.flatMap((site, n) => [
      ...at('site-name', site.siteName, `sites.${n}.siteName`, '网站名称', n),
      ...at('remark', site.siteRemark, `sites.${n}.siteRemark`, '网站备注', n),
      ...siteDomains(answers, n).flatMap((domain) => at('domain', shownDomain(domain), domainAnchor(n), '域名', n)),
    ]),
  ]
}

/** Whether any site of the filing has ticked an approval. */
export const anyApproval = ({ answers }: Pick<Scope, 'answers'>): boolean =>
  answers.sites.some((_, n) => approvalsOf(answers, n).length > 0)
