/** 域名后缀: the ministry's list for everybody, and what single provinces add. Source: spec C10 rules 1 and 6, D (domain_suffix_rule). */

import type { Scope } from '@domain/facts/scope'
import { domainAnchor, siteDomains } from '@domain/facts/sites'
import { approvedSuffixes, approvedSuffixSource } from '@domain/fields/approved-suffixes'
import { checkDomain, shownDomain, suffixOf } from '@domain/fields/domain-name'
import * as z from '@domain/zod'
import { domainLookUp } from './looked-up'
import { type Finding, nationalRule, provinceRule } from './rule'
import { texts, yes } from './shape'

type Entry = { domain: string; anchor: string; suffix: string }

/** Every domain that can be one, with the place its problems belong. */
const domains = ({ answers }: Scope): Entry[] =>
  answers.sites.flatMap((_, n) =>
    siteDomains(answers, n)
      .filter((domain) => checkDomain(domain) === undefined)
      .map((domain) => ({ domain, anchor: domainAnchor(n), suffix: suffixOf(domain) })),
  )

export const approvedSuffixRule = nationalRule({
  key: 'approved-suffix',
  rule: approvedSuffixSource,
  find: (scope) =>
    domains(scope)
      .filter(({ suffix }) => !approvedSuffixes.has(suffix))
      .map(({ anchor, suffix }) => ({
        anchors: [anchor],
        says: `后缀 .${suffix} 不在批准的后缀名单里`,
        wayOut: '请换一个后缀已获批的域名，或在工信部网站确认它后来是否获批',
      })),
})

const value = z.strictObject({
  allow: texts,
  allowHanSuffixes: yes,
  forbiddenPrefixes: texts,
  /** Suffixes outside the list that may still be accessed when they were filed early enough. */
  accessExceptions: z.optional(z.array(z.strictObject({ suffix: z.string(), filedBefore: z.string() }))),
  /** Names at foreign registrars, filed before that day, have to be moved before a change. */
  foreignRegistrarMustMove: z.optional(z.strictObject({ filedBefore: z.string() })),
  /** Names of this form are for state bodies only. */
  stateLevelOnly: z.optional(z.strictObject({ prefix: z.string(), suffix: z.string() })),
  noForeignRegistrar: yes,
})
type Value = z.output<typeof value>

export const domainSuffixRule = provinceRule({
  key: 'domainSuffixRule',
  label: '域名后缀和注册商',
  value,
  words: (given) =>
    [
      given.allow && `只接受列出的 ${given.allow.length} 种后缀${given.allowHanSuffixes ? '和汉字后缀' : ''}`,
      given.forbiddenPrefixes && `不接受以${given.forbiddenPrefixes.map((prefix) => `「${prefix}」`).join('')}开头的域名`,
      ...(given.accessExceptions ?? []).map(({ suffix, filedBefore }) => `${filedBefore} 前备过案的 .${suffix} 可以办接入`),
      given.foreignRegistrarMustMove && `${given.foreignRegistrarMustMove.filedBefore} 前备案、在境外注册的域名，变更前要转入境内注册商`,
      given.stateLevelOnly && `「${given.stateLevelOnly.prefix}…….${given.stateLevelOnly.suffix}」只给国家级单位`,
      given.noForeignRegistrar && '不接受境外注册的域名',
    ]
      .filter(Boolean)
      .join('；'),
  find: (given, scope) => domains(scope).flatMap((entry) => [...ending(given, entry, scope), ...registrar(given, entry, scope)]),
})

function ending(given: Value, { domain, anchor, suffix }: Entry, scope: Scope): Finding[] {
  const here = scope.context.province?.name
  const { allow, allowHanSuffixes, forbiddenPrefixes = [], accessExceptions = [], stateLevelOnly } = given
  const last = suffix.split('.').at(-1) ?? ''
  const listed = allow === undefined || allow.includes(last) || (allowHanSuffixes === true && /\p{Script=Han}/u.test(suffix))
  const filedAt = domainLookUp(scope, domain)?.filedAt
  const excepted = accessExceptions.some(
    (one) => one.suffix === last && scope.facts.filingType === 'access' && filedAt !== undefined && filedAt < one.filedBefore,
  )
  if (!listed && !excepted) {
    const wayOut = `请换一个${here}接受的后缀，例如 .cn、.com、.net`
    return [{ id: 'suffix', anchors: [anchor], says: `${here}不接受后缀 .${suffix}`, wayOut }]
  }
  const shown = shownDomain(domain)
  const prefix = forbiddenPrefixes.find((word) => shown.startsWith(word))
  if (prefix !== undefined) {
    return [{ id: 'prefix', anchors: [anchor], says: `${here}不接受以「${prefix}」开头的域名`, wayOut: '请换一个域名' }]
  }
  const state = stateLevelOnly !== undefined && shown.startsWith(stateLevelOnly.prefix) && shown.endsWith(`.${stateLevelOnly.suffix}`)
  if (!state || scope.answers['verify-type'].subjectNature === 'government') return []
  return [{ id: 'state', anchors: [anchor], says: `${here}规定这样的域名只给国家级单位使用`, wayOut: '请换一个域名' }]
}

function registrar(given: Value, { domain, anchor }: Entry, scope: Scope): Finding[] {
  const looked = domainLookUp(scope, domain)
  if (looked?.registrar !== 'foreign') return []
  const here = scope.context.province?.name
  const wayOut = '请先把域名转入境内获批的注册商'
  if (given.noForeignRegistrar === true) {
    return [{ id: 'foreign', anchors: [anchor], says: `${here}不接受在境外注册的域名`, wayOut }]
  }
  const { foreignRegistrarMustMove: move } = given
  const changing = scope.facts.filingType === 'change-filing' || scope.facts.filingType === 'change-site'
  if (move === undefined || !changing || looked.filedAt === undefined || looked.filedAt >= move.filedBefore) return []
  return [{ id: 'move', anchors: [anchor], says: `${here}规定，变更前要先把境外注册的域名转入境内`, wayOut }]
}
