/** 网站域名: one registrable domain, kept in Punycode, shown in Unicode. Source: spec C1, C10 rules 1, 9 and 10. */
import { approvedSuffixes } from './approved-suffixes'
import type { Fault } from './field-spec'
import { toAscii, toUnicode } from './punycode'

/** The domain as compared and stored: lower case, Punycode, without a dot at the end. */
export const normaliseDomain = (domain: string): string =>
  toAscii(domain.normalize('NFKC').trim().toLowerCase().replace(/。/g, '.').replace(/\.$/, ''))

/** As people read it. */
export const shownDomain = (domain: string): string => toUnicode(normaliseDomain(domain))

const secondLevels = /^(com|net|org|gov|edu|ac|mil)\.[a-z]{2}$/

/** The suffix under which the domain is registered: the longest approved one, else a known second level, else the last label. */
export function suffixOf(domain: string): string {
  const labels = shownDomain(domain).split('.')
  for (let i = 1; i < labels.length; i += 1) {
    const suffix = labels.slice(i).join('.')
    if (approvedSuffixes.has(suffix) || secondLevels.test(suffix)) return suffix
  }
  return labels.at(-1) ?? ''
}

/** The part a person registers: one label and the suffix. */
export function registrableDomain(domain: string): string {
  const shown = shownDomain(domain)
  const suffix = suffixOf(domain)
  const before = shown.slice(0, Math.max(0, shown.length - suffix.length - 1))
  return before === '' ? shown : `${before.split('.').at(-1)}.${suffix}`
}

/** What is wrong with a domain as typed, the commonest slip first; undefined when it can be one. */
export function checkDomain(typed: string): Fault | undefined {
  const text = typed.trim()
  if (/^[a-z]+:\/\//i.test(text) || text.includes('/'))
    return { says: '只填域名，不要带 http:// 或网页路径', wayOut: `请改成 ${bare(text)}` }
  if (/:\d+$/.test(text)) return { says: '域名后面不要带端口', wayOut: `请改成 ${bare(text)}` }
  const domain = normaliseDomain(text)
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(domain)) return { says: '只有 IP 地址的网站不能备案', wayOut: '请先注册一个域名，再来填写' }
  const labels = domain.split('.')
  if (labels.length < 2) return { says: '域名要带后缀', wayOut: '例如 example.cn；请到域名注册商处查看完整写法' }
  if (!labels.every((label) => /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(label))) {
    return { says: '域名里有不能用的字符', wayOut: '只能用汉字、字母、数字和中间的短横线，请检查空格和标点' }
  }
  const registered = registrableDomain(text)
  if (registered === shownDomain(text)) return undefined
  return { says: `只备案注册的域名，${shownDomain(text)} 是它下面的一级`, wayOut: `请填 ${registered}，下级域名不用单独备案` }
}

const bare = (text: string) =>
  registrableDomain(
    text
      .replace(/^[a-z]+:\/\//i, '')
      .replace(/[/?#].*$/, '')
      .replace(/:\d+$/, ''),
  )
