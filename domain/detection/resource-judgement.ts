/** Whether a cloud resource can carry a filing, one line a rule, as the list of resources shows it. Source: spec C11, K1, B3. */
import { addDays, dayOf, isBefore, sayDay } from '@domain/calendar/moment'
import type { Policy } from '@domain/policies/policy'
import type { ResourceFacts } from './detection-types'

type CloudResource = Exclude<ResourceFacts, { kind: 'none' } | { kind: 'authorization-code' }>
export type ResourceCheck = {
  id: 'mainland' | 'prepaid' | 'months' | 'remaining' | 'ip' | 'bandwidth' | 'sites' | 'server' | 'subjects'
  ok: boolean
  /** It is not as it should be, and can be filed with all the same. */
  warns?: true
  says: string
  wayOut?: string
  /** When it can be met, ISO 8601: where only time or a renewal is wanting. */
  eligibleAt?: string
  /** What has to happen until then. */
  by?: 'waiting' | 'renewal'
}
export type ResourceJudgement = {
  qualifies: boolean
  checks: readonly ResourceCheck[]
  /** Until when it stays long enough before its end, ISO 8601; a load balancer has no end of its own. */
  usableUntil?: string
}

/** A serverless package carries two sites, whatever the policy allows a server. */
const serverlessSites = 2

type Rule = (resource: CloudResource, policy: Policy, now: string) => ResourceCheck

const mainland: Rule = ({ mainland: ok }) => ({
  id: 'mainland',
  ok,
  says: ok ? '在中国内地' : '不在中国内地，境外资源不需要也不能备案',
  ...(ok ? {} : { wayOut: '请选用中国内地地域的资源' }),
})
const prepaid: Rule = ({ prepaid: ok }) => ({
  id: 'prepaid',
  ok,
  says: ok ? '包年包月' : '按量计费的资源不能用来备案',
  ...(ok ? {} : { wayOut: '请在控制台改为包年包月' }),
})
const months: Rule = ({ monthsBought }, { resourceMinMonths }, now) => {
  const ok = monthsBought >= resourceMinMonths
  return {
    id: 'months',
    ok,
    says: ok ? `已购 ${monthsBought} 个月` : `累计只购买了 ${monthsBought} 个月，要求至少 ${resourceMinMonths} 个月（含续费）`,
    ...(ok ? {} : { wayOut: `请续费 ${resourceMinMonths - monthsBought} 个月，续费后立即可用`, eligibleAt: now, by: 'renewal' }),
  }
}
const remaining: Rule = ({ expiresAt }, { resourceMinRemainingDays }, now) => {
  const ok = !isBefore(expiresAt, addDays(now, resourceMinRemainingDays))
  const ends = sayDay(dayOf(expiresAt), now)
  return {
    id: 'remaining',
    ok,
    says: ok ? `${ends}到期` : `${ends}到期，剩余不足 ${resourceMinRemainingDays} 天`,
    ...(ok ? {} : { wayOut: '请先续费，审核期间资源到期会被驳回；续费后立即可用', eligibleAt: now, by: 'renewal' }),
  }
}
const ip: Rule = ({ hasPublicIp: ok }) => ({
  id: 'ip',
  ok,
  says: ok ? '有公网 IP' : '没有公网 IP',
  ...(ok ? {} : { wayOut: '请为它绑定公网 IP' }),
})
const bandwidth: Rule = ({ bandwidth: width }) => {
  const ok = width > 0
  return {
    id: 'bandwidth',
    ok,
    says: ok ? `公网带宽 ${width} Mbps` : '公网带宽为 0',
    ...(ok ? {} : { wayOut: '请把公网带宽调到 1 Mbps 以上' }),
  }
}
const sites: Rule = ({ kind, sitesUsed }, { maxSitesPerInstance }) => {
  const most = kind === 'serverless' ? Math.min(serverlessSites, maxSitesPerInstance) : maxSitesPerInstance
  const ok = sitesUsed < most
  return {
    id: 'sites',
    ok,
    says: ok ? `已备案 ${sitesUsed} 个网站，还可以备案 ${most - sitesUsed} 个` : `已备案 ${sitesUsed} 个网站，达到上限 ${most} 个`,
    ...(ok ? {} : { wayOut: '请换一个资源' }),
  }
}
const boundServer: Rule = ({ boundServerQualifies }) => {
  const ok = boundServerQualifies === true
  return {
    id: 'server',
    ok,
    says: ok ? '绑定的云服务器符合要求' : '没有绑定符合要求的云服务器',
    ...(ok ? {} : { wayOut: '请绑定一台符合备案要求的云服务器' }),
  }
}

/** Only the policy of 2018 counts subjects, and where the count is known. Source: spec K1 (limits). */
function subjects({ subjectsUsed }: CloudResource, { maxSubjectsPerServer: most }: Policy): ResourceCheck[] {
  if (most === undefined || subjectsUsed === undefined) return []
  if (subjectsUsed < most) return [{ id: 'subjects', ok: true, says: `已备案 ${subjectsUsed} 个主体` }]
  const wayOut = '可以继续，审核时可能会问用途；新主体最好另用一台'
  return [{ id: 'subjects', ok: true, warns: true, says: `已备案 ${subjectsUsed} 个主体，一台建议不超过 ${most} 个`, wayOut }]
}

const server = [mainland, prepaid, months, remaining, ip, bandwidth, sites]
const rules: Record<CloudResource['kind'], readonly Rule[]> = {
  cvm: server,
  lighthouse: server,
  'site-host': [mainland, prepaid, months, remaining, sites],
  serverless: [mainland, remaining, sites],
  clb: [mainland, boundServer, sites],
}

/**
 * Every rule of the resource's kind with its result.
 * @param now ISO 8601; the remaining time is counted from it
 */
export function judgeResource(resource: CloudResource, policy: Policy, now: string): ResourceJudgement {
  const checks = [...rules[resource.kind].map((rule) => rule(resource, policy, now)), ...subjects(resource, policy)]
  const usableUntil = resource.kind === 'clb' ? {} : { usableUntil: addDays(resource.expiresAt, -policy.resourceMinRemainingDays) }
  return { qualifies: checks.every((check) => check.ok), checks, ...usableUntil }
}
