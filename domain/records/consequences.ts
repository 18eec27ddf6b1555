/** 注销须知, 取消接入须知: what ending something means, said before the code, site by site. Source: spec A7–A9, B2-25 to 28, J9, J11, K2, K6-7. */
import { hollowMayAddSites } from '@domain/detection/modifiers'
import type { Answers } from '@domain/filing/answers'
import type { SiteRecord, SubjectRecord } from '@domain/filing/record'
import type { EndingType } from '@domain/filing-types/ending-types'
import type { FilingTypeId } from '@domain/filing-types/filing-type'
import { endedSites } from '@domain/lifecycle/revocation-people'
import type { Policy } from '@domain/policies/policy'

export type Consequence = {
  readonly id: string
  /** `strong`: cannot be mended afterwards. */
  readonly tone: 'plain' | 'warn' | 'strong'
  readonly says: string
  /** The site it is about: unticking it takes the consequence away. */
  readonly siteFilingNumber?: string
  /** Another type that may be meant. */
  readonly instead?: FilingTypeId
}

type Known = {
  readonly policy: Pick<Policy, 'smsVerifyHours' | 'smsTargets' | 'authorityMaxWorkdays'>
  readonly provinceName?: string | undefined
}

/** Everything to be read before the phone code, the heaviest first. */
export function consequencesOf(type: EndingType, answers: Answers, record: SubjectRecord, known: Known): Consequence[] {
  const sites = endedSites(type, answers, record)
  const own =
    type === 'deregister-subject' ? ofSubject(record) : type === 'deregister-site' ? ofSites(sites, record) : ofAccess(sites, record)
  const all = [...own, howFast(type, known), wayBack(type, known)]
  return all.sort((a, b) => weight[a.tone] - weight[b.tone])
}

const weight = { strong: 0, warn: 1, plain: 2 } as const

function ofSubject({ filingNumber, sites }: SubjectRecord): Consequence[] {
  const elsewhere = sites.filter((site) => site.accessedElsewhere)
  return [
    {
      id: 'all-sites',
      tone: 'strong',
      says: `${filingNumber} 和名下 ${sites.length} 个网站的备案号一起注销：${sites.map(({ name }) => `「${name}」`).join('、')}`,
    },
    ...elsewhere.map(
      (site): Consequence => ({
        id: 'elsewhere',
        tone: 'strong',
        says: `「${site.name}」还放在别的接入商，它的备案号也一起没有了`,
        siteFilingNumber: site.filingNumber,
      }),
    ),
    { id: 'not-reachable', tone: 'warn', says: '没有备案号的域名，不能再指向中国内地的服务器' },
    { id: 'file-again', tone: 'plain', says: '注销完成后，这个证件和这些域名可以重新办首次备案，会得到新的备案号' },
  ]
}

function ofSites(sites: readonly SiteRecord[], record: SubjectRecord): Consequence[] {
  const left = record.sites.filter((site) => !sites.includes(site))
  return [
    ...sites.map(
      (site): Consequence => ({
        id: 'number-gone',
        tone: site.accessedElsewhere ? 'strong' : 'warn',
        says: `「${site.name}」（${site.domains.join('、')}）的备案号 ${site.filingNumber} 注销${site.accessedElsewhere ? '，在别的接入商也不能再用' : ''}`,
        siteFilingNumber: site.filingNumber,
      }),
    ),
    ...(sites.length > 0 && left.length === 0 ? [hollow(record)] : []),
    { id: 'not-reachable', tone: 'warn', says: '没有备案号的域名，不能再指向中国内地的服务器' },
    { id: 'subject-stays', tone: 'plain', says: `主体备案号 ${record.filingNumber} 保留` },
  ]
}

/** The last site goes: a subject without sites, which most provinces treat badly. */
const hollow = ({ provinceCode }: SubjectRecord): Consequence => ({
  id: 'hollow-subject',
  tone: 'strong',
  says: `主体名下就没有网站了，成为空壳主体：可能被管局注销${hollowMayAddSites(provinceCode) ? '' : '，而且以后不能直接新增网站'}。以后都不用的话，可以改办注销主体`,
  instead: 'deregister-subject',
})

function ofAccess(sites: readonly SiteRecord[], record: SubjectRecord): Consequence[] {
  const leaves = record.sites.filter((site) => site.accessedHere && !sites.includes(site)).length === 0
  return [
    ...sites.map(
      (site): Consequence =>
        site.accessedElsewhere
          ? {
              id: 'kept-elsewhere',
              tone: 'plain',
              says: `「${site.name}」还有别的接入商，备案号 ${site.filingNumber} 不受影响`,
              siteFilingNumber: site.filingNumber,
            }
          : {
              id: 'last-provider',
              tone: 'strong',
              says: `「${site.name}」没有查到别的接入商，取消后备案号 ${site.filingNumber} 可能被管局注销。请先在新的接入商办好接入备案`,
              siteFilingNumber: site.filingNumber,
            },
    ),
    { id: 'not-here', tone: 'warn', says: '取消后，这些域名不能再指向这里的服务器' },
    ...(sites.length > 0 && leaves
      ? [{ id: 'leaves-account', tone: 'warn' as const, says: '主体在这里不再有网站，会从这个账号的「我的备案」里移走' }]
      : []),
  ]
}

/** Which provinces are instant is not recorded: the person prepares for the sooner. */
const howFast = (type: EndingType, { policy, provinceName }: Known): Consequence => ({
  id: 'how-fast',
  tone: 'warn',
  says: `管局 1 至 ${policy.authorityMaxWorkdays} 个工作日办完，有的省份一收到就生效；${provinceName ?? '本省'}是哪一种没有收录，请按马上生效来准备${type === 'cancel-access' ? '迁移' : '，先备份好网站'}`,
})

const wayBack = (type: EndingType, { policy }: Known): Consequence =>
  (policy.smsTargets[type] ?? []).length > 0
    ? {
        id: 'way-back',
        tone: 'warn',
        says: `提交后工信部发短信给负责人，${policy.smsVerifyHours} 小时内核验才生效。反悔的唯一办法是不去核验，到时间自动作废；一核验就不能撤回`,
      }
    : { id: 'way-back', tone: 'strong', says: '提交后直接交给管局，没有短信核验，也不能撤回' }
