/** Who may lend a server by an authorisation code, and which servers can be lent. Source: spec C11, K1 (limits). */
import { addDays, dayOf, isBefore, sayDay, sayMoment } from '@domain/calendar/moment'
import { isIndividual } from '@domain/filing/subject-natures'
import type { Policy } from '@domain/policies/policy'
import type { ResourceFacts } from './detection-types'
import { realNameReadyAt } from './gates/account-real-name'

type Server = Exclude<ResourceFacts, { kind: 'none' } | { kind: 'authorization-code' }>
export type IssuingRefusal = { code: string; says: string; wayOut: string; eligibleAt?: string }

/** Why this account cannot issue codes; undefined when it can. */
export function issuerRefusal(
  account: { nature?: string | undefined; realNameAt: string | null } | undefined,
  policy: Policy,
): IssuingRefusal | undefined {
  if (policy.authorizationCodes.issuers === 'everybody') return undefined
  if (account && account.realNameAt !== null && isIndividual(account.nature) === false) return undefined
  return {
    code: 'issuer-not-unit',
    says: '只有以单位实名认证的账号才能生成授权码',
    wayOut: '个人账号可以使用别人给的授权码，但不能用自己的服务器生成',
  }
}

const cannotIssue: readonly Server['kind'][] = ['lighthouse', 'serverless']

/**
 * Why a server cannot carry one more code; undefined when it can.
 * @param issued codes that stand on it already, in whatever state
 */
export function serverRefusal(server: Server, issued: number, policy: Policy, now: string): IssuingRefusal | undefined {
  if (cannotIssue.includes(server.kind)) {
    return {
      code: 'server-kind',
      says: server.kind === 'lighthouse' ? '轻量应用服务器不能生成授权码' : '云函数资源包不能生成授权码',
      wayOut: '请选一台云服务器',
    }
  }
  if (!server.mainland) return { code: 'server-abroad', says: '不在中国内地的服务器不能生成授权码', wayOut: '请选中国内地的云服务器' }
  const ends = sayDay(dayOf(server.expiresAt), now)
  if (isBefore(server.expiresAt, addDays(now, policy.resourceMinRemainingDays))) {
    return {
      code: 'server-ends-soon',
      says: `服务器 ${ends}到期，剩余不足 ${policy.resourceMinRemainingDays} 天`,
      wayOut: '请先续费，续费后立即可以生成',
      eligibleAt: now,
    }
  }
  const most = policy.authorizationCodes.maxPerServer
  if (issued < most) return undefined
  return {
    code: 'server-full',
    says: `这台服务器已经有 ${issued} 个授权码，最多 ${most} 个`,
    wayOut: '请换一台服务器，或先删除没用上的授权码',
  }
}

/** The wait after an account's real name was set or changed: no resource can be filed with before it is over. */
export function accountWait(
  account: { realNameAt: string | null } | undefined,
  policy: Policy,
  now: string,
): { ok: boolean; says: string; eligibleAt?: string } {
  if (!account || account.realNameAt === null) return { ok: false, says: '账号还没有实名认证，认证满 48 小时后才能备案' }
  const eligibleAt = realNameReadyAt(account.realNameAt, policy)
  if (!isBefore(now, eligibleAt)) return { ok: true, says: `账号实名认证已满 ${policy.accountRealNameWaitHours} 小时` }
  return {
    ok: false,
    says: `账号实名认证（或变更）还不满 ${policy.accountRealNameWaitHours} 小时，${sayMoment(eligibleAt, now)} 起可以备案`,
    eligibleAt,
  }
}
