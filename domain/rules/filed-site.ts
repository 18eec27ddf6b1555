/** 已备案网站的状态: filed sites must open, show their number, and hold what was filed. Source: spec D (filed_site_must_be_open). */
import { filingTypeNames } from '@domain/filing-types/registry'
import type { SiteLookUp } from '@domain/journey/look-ups'
import * as z from '@domain/zod'
import { siteLookUp } from './looked-up'
import { type Finding, provinceRule } from './rule'
import { filingTypes, yes } from './shape'

const value = z.strictObject({
  open: yes,
  contentMatches: yes,
  /** The number and a link to the ministry's site in the footer. */
  numberAndLink: yes,
  ifOpen: yes,
  mayBeClosed: yes,
  elseClose: yes,
  types: z.optional(filingTypes),
})
type Value = z.output<typeof value>

/** Every filed site counts, also those this filing does not touch: the authority looks at all of them. */
const concerned = ['add-site', 'add-site-no-subject', 'access', 'change-filing', 'change-site'] as const

function faults(given: Value, site: SiteLookUp): { id: string; says: string; wayOut: string }[] {
  const closed = site.reachable === false
  if (closed && given.open === true) return [{ id: 'closed', says: '现在打不开', wayOut: '请让网站恢复访问后再提交' }]
  if (closed) return []
  const found: { id: string; says: string; wayOut: string }[] = []
  if (given.numberAndLink === true && site.footerNumber === null) {
    const wayOut = `请在页脚写上备案号并链接到工信部网站${given.elseClose ? '，或先关闭网站' : ''}`
    found.push({ id: 'footer', says: '页脚没有备案号和工信部链接', wayOut })
  }
  if (given.contentMatches === true && site.contentMatches === false) {
    found.push({
      id: 'content',
      says: '内容和备案的不一致',
      wayOut: `请改回备案的内容${given.mayBeClosed ? '；没有做好的可以先关闭' : ''}`,
    })
  }
  return found
}

export const filedSiteMustBeOpenRule = provinceRule({
  key: 'filedSiteMustBeOpen',
  label: '已备案网站的状态',
  value,
  words: (given) =>
    [
      given.types && `办理${given.types.map((type) => filingTypeNames[type]).join('、')}时`,
      given.open && '已备案的网站要能打开',
      given.contentMatches && '已备案网站的内容要和备案一致',
      given.numberAndLink && `已备案的网站${given.ifOpen ? '打得开的' : ''}页脚要有备案号和工信部链接`,
      given.elseClose && '不然先关闭',
      given.mayBeClosed && '没有做好的可以先关闭',
    ]
      .filter(Boolean)
      .join('，'),
  find: (given, scope) => {
    const type = concerned.find((one) => one === scope.facts.filingType)
    if (type === undefined || (given.types !== undefined && !given.types.includes(type))) return []
    const here = scope.context.province?.name
    const anchor =
      scope.facts.filingType === 'change-filing' || scope.facts.filingType === 'change-site' ? 'sites.0.siteName' : 'verify-type.domain'
    return (scope.context.record?.sites ?? []).flatMap((site) => {
      const domain = site.domains[0]
      const state = domain === undefined ? undefined : siteLookUp(scope, domain)
      return state === undefined
        ? []
        : faults(given, state).map(
            ({ id, says, wayOut }): Finding => ({ id, anchors: [anchor], says: `${here}要查已备案的网站：${domain} ${says}`, wayOut }),
          )
    })
  },
})
