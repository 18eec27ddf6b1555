/** What follows from ending a filing, in sentences, the gravest first. Source: spec A7–A9, J9, J11, K2, K6-7. */
import type { Answers } from '@domain/filing/answers'
import type { SubjectRecord } from '@domain/filing/record'
import type { EndingType } from '@domain/filing-types/ending-types'
import { endedSites } from '@domain/lifecycle/revocation-people'
import type { Policy } from '@domain/policies/policy'

export type Consequence = { id: string; tone: 'bad' | 'warn' | 'good'; says: string }
type Given = { type: EndingType; answers: Answers; record: SubjectRecord; policy: Policy }

export function consequenceList(given: Given): Consequence[] {
  const { type, answers, record, policy } = given
  const sites = endedSites(type, answers, record)
  const own = type === 'cancel-access' ? ofAccess(sites, record) : ofDeregistration(type, sites, record)
  return [
    ...own,
    {
      id: 'how-long',
      tone: 'warn',
      says: `管局一般 1–${policy.authorityMaxWorkdays} 个工作日办完，有的省份核验后立刻生效，网站当时就打不开。请先备份好网站内容。`,
    },
    ...(policy.smsTargets[type]?.length
      ? [
          {
            id: 'undo',
            tone: 'good' as const,
            says: `提交后不能撤销，唯一的反悔办法是不核验短信：${policy.smsVerifyHours} 小时内没有核验，申请自动失效，备案恢复原样。`,
          },
        ]
      : [{ id: 'no-undo', tone: 'warn' as const, says: '提交后不能撤销，也没有核验短信可以不理，请想好再提交。' }]),
  ]
}

type Sites = SubjectRecord['sites']
const namesOf = (sites: Sites) => sites.map(({ name }) => `「${name}」`).join('、')

function ofDeregistration(type: EndingType, sites: Sites, record: SubjectRecord): Consequence[] {
  if (type === 'deregister-subject')
    return [
      {
        id: 'subject-gone',
        tone: 'bad',
        says: `主体备案号 ${record.filingNumber}${sites.length ? `和名下 ${sites.length} 个网站的备案号` : ''}都会收回，不能恢复。`,
      },
      ...(sites.length
        ? [{ id: 'sites-closed', tone: 'bad' as const, says: `${namesOf(sites)}要关闭，所有接入商都会停止访问，包括别处的。` }]
        : []),
      { id: 'file-anew', tone: 'good', says: '办完后，同一个证件可以从头办首次备案，备案号是新的。' },
    ]
  const all = sites.length === record.sites.length
  return [
    { id: 'sites-gone', tone: 'bad', says: `${namesOf(sites)}的网站备案号会收回，网站要关闭，所有接入商都会停止访问。` },
    ...(all
      ? [{ id: 'hollow', tone: 'bad' as const, says: '名下一个网站都不剩，主体成为空壳主体，管局可能直接注销它。' }]
      : [{ id: 'rest', tone: 'good' as const, says: '主体备案号和其他网站不受影响。' }]),
  ]
}

function ofAccess(sites: Sites, record: SubjectRecord): Consequence[] {
  const only = sites.filter(({ accessedElsewhere }) => !accessedElsewhere)
  const elsewhere = sites.filter(({ accessedElsewhere }) => accessedElsewhere)
  const left = record.sites.filter((site) => site.accessedHere && !sites.includes(site))
  return [
    { id: 'not-here', tone: 'bad', says: `${namesOf(sites)}不能再用这里的服务器访问。` },
    ...(only.length
      ? [
          {
            id: 'last-provider',
            tone: 'bad' as const,
            says: `${namesOf(only)}没有别的接入商，网站备案号可能被管局注销。要保住备案号，请先到别的接入商办好接入备案，或者返回上一步不勾它。`,
          },
        ]
      : []),
    ...(elsewhere.length
      ? [{ id: 'elsewhere', tone: 'good' as const, says: `${namesOf(elsewhere)}在别的接入商照常访问，备案号不变。` }]
      : []),
    ...(left.length ? [] : [{ id: 'leaves', tone: 'warn' as const, says: '在这里的接入全部取消后，这个主体不再出现在「我的备案」里。' }]),
  ]
}
