/**
 * 网站名称: the authority's naming rules, checked while the person types. All of them are dated, so they warn; a `risk` only informs.
 * Source: spec C5, K1.
 */
import { normaliseDomain, shownDomain } from './domain-name'
import { approvalName } from './pre-approvals'
import {
  approvalWords,
  commerceWords,
  emptyNames,
  forumWords,
  organisationWords,
  placeNames,
  sensitiveWords,
  stateWords,
} from './site-name-words'

export type SiteNameFinding = { readonly id: string; readonly says: string; readonly wayOut: string; readonly risk?: true }
export type AboutSite = {
  readonly isIndividual: boolean
  readonly subjectName?: string | undefined
  readonly domains: readonly string[]
  /** Ids of the approvals the site has. */
  readonly approvals: readonly string[]
}

/** Everything that speaks against a site name; empty for an empty name. */
export function lintSiteName(name: string, about: AboutSite): SiteNameFinding[] {
  const text = name.trim()
  if (text === '') return []
  const own = about.isIndividual ? personal(text, about) : unit(text, about)
  return [...shape(text), ...wording(text, about), ...own]
}

const hit = (text: string, words: readonly string[]) => words.find((word) => text.includes(word))

function shape(text: string): SiteNameFinding[] {
  const findings: SiteNameFinding[] = []
  const counted = text.replace(/[()（）-]/g, '')
  const odd = /[^\p{Script=Han}〇A-Za-z0-9()（）-]/u.exec(text)?.[0]
  if (odd !== undefined) {
    const shown = /\s/.test(odd) ? '空格' : `「${odd}」`
    findings.push({ id: 'characters', says: `网站名称里不能有${shown}`, wayOut: '除汉字、字母和数字外，只能用括号和短横线' })
  }
  if (Array.from(counted).length < 3)
    findings.push({ id: 'length', says: '网站名称至少 3 个字', wayOut: '括号和短横线不算字数，请写得具体一些' })
  if (/^\d+$/.test(counted)) findings.push({ id: 'digits', says: '网站名称不能全是数字', wayOut: '请加上说明网站内容的汉字' })
  if (/^[A-Za-z]+$/.test(counted)) findings.push({ id: 'letters', says: '网站名称不能全是字母', wayOut: '请加上说明网站内容的汉字' })
  return findings
}

function wording(text: string, about: AboutSite): SiteNameFinding[] {
  const findings: SiteNameFinding[] = []
  const state = hit(text, stateWords)
  const sensitive = hit(text, sensitiveWords)
  if (state !== undefined) {
    const wayOut = about.isIndividual ? `请去掉「${state}」` : `请去掉「${state}」；确属国家级单位的，请准备批准文件`
    findings.push({ id: 'state-word', says: `网站名称里不能用「${state}」`, wayOut })
  }
  if (sensitive !== undefined)
    findings.push({ id: 'sensitive', says: `网站名称里不能用「${sensitive}」`, wayOut: `请去掉「${sensitive}」` })
  if (about.domains.some((domain) => isDomain(text, domain))) {
    findings.push({ id: 'is-domain', says: '网站名称不能就是域名', wayOut: '请用汉字写出网站的名字或内容' })
  }
  return [...findings, ...unapproved(text, about)]
}

function isDomain(text: string, domain: string): boolean {
  const lower = text.toLowerCase()
  return [normaliseDomain(domain), shownDomain(domain), shownDomain(domain).split('.')[0]].includes(lower)
}

function unapproved(text: string, { isIndividual, approvals }: AboutSite): SiteNameFinding[] {
  return Object.entries(approvalWords).flatMap(([approval, words]) => {
    const word = hit(text, words)
    if (word === undefined || (!isIndividual && approvals.includes(approval)) || (isIndividual && approval === 'bbs')) return []
    const says = `「${word}」属于要先批准的「${approvalName(approval)}」类`
    const wayOut = isIndividual ? '个人办不了这类审批，请换一个名称' : '请在「前置或专项审批内容类型」里选上并上传批准文件，或换一个名称'
    return [{ id: `approval-${approval}`, says, wayOut }]
  })
}

function personal(text: string, { subjectName }: AboutSite): SiteNameFinding[] {
  const findings: SiteNameFinding[] = []
  const organisation = hit(text, organisationWords)
  const commerce = hit(text, commerceWords)
  const forum = hit(text, forumWords)
  const place = hit(text, placeNames)
  if (subjectName && text === subjectName.trim()) {
    findings.push({ id: 'person-name', says: '个人网站不能直接用姓名作名称', wayOut: '可以写成「某某的摄影笔记」这样' })
  }
  if (organisation !== undefined) findings.push(notPersonal('organisation', organisation, '像公司或机构的网站'))
  if (commerce !== undefined) findings.push(notPersonal('commerce', commerce, '像做买卖的网站'))
  if (forum !== undefined) findings.push(notPersonal('forum', forum, '个人不能开办论坛'))
  if (place !== undefined) findings.push(notPersonal('place', place, '个人网站不能用地名'))
  if (emptyNames.includes(text)) {
    findings.push({ id: 'empty', risk: true, says: `「${text}」看不出网站是做什么的`, wayOut: '请加上内容，例如「小溪的摄影笔记」' })
  }
  return findings
}

const notPersonal = (id: string, word: string, why: string): SiteNameFinding => ({
  id,
  says: `个人网站名称里不能用「${word}」：${why}`,
  wayOut: `请去掉「${word}」`,
})

function unit(text: string, { subjectName }: AboutSite): SiteNameFinding[] {
  const place = hit(text, placeNames)
  if (place === undefined || !subjectName || subjectName.includes(place)) return []
  return [
    {
      id: 'place',
      risk: true,
      says: `网站名称里有地名「${place}」，单位名称里没有`,
      wayOut: '请确认业务与当地有关，并在备注里说明；否则请去掉地名',
    },
  ]
}
