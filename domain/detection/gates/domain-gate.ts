/** G7: the domain is registered, in force, real-named long enough and held by the subject. Source: spec E, C10, K6-2, K6-5. */
import { addHours, isBefore, sayDay, sayMoment } from '@domain/calendar/moment'
import { addWorkdays } from '@domain/calendar/workdays'
import { approvedSuffixes, approvedSuffixSource } from '@domain/fields/approved-suffixes'
import { suffixOf } from '@domain/fields/domain-name'
import type { DetectionFacts, GateLine } from '../detection-types'
import { blocks, type Gate, type GateInput, likelyRefused, orPasses, unknown, warns } from '../gate'
import { domainHolder } from './domain-holder'

type RegisteredDomain = NonNullable<DetectionFacts['domain']>
const anchor = 'verify-type.domain'

export const domainGate: Gate = (input) => {
  const { domain } = input.facts
  if (domain === undefined) return [unknown('G7', '域名登记信息暂时查不到', '请稍后再验证一次')]
  if (domain === null) {
    return [
      blocks('G7', {
        code: 'domain-not-registered',
        says: '这个域名还没有注册',
        wayOut: '请检查域名有没有写错；没有注册的话，先注册并完成域名实名认证',
        anchor,
      }),
    ]
  }
  const found = [registrar(domain), expiry(domain, input), realName(domain, input), suffix(domain), domainHolder(domain, input)]
  return orPasses(
    'G7',
    found.filter((line) => line !== undefined),
    '域名已注册、在有效期内，并已实名认证',
  )
}

function registrar(domain: RegisteredDomain): GateLine | undefined {
  if (domain.registrar !== 'foreign' && domain.approvedRegistrar) return undefined
  return blocks('G7', {
    code: 'domain-registrar',
    says: '域名的注册商没有在国内取得批准，这样的域名不能备案',
    wayOut: '请把域名转入国内获批的注册商，完成实名认证后再来备案',
    anchor,
  })
}

/** Registries give the last day; the domain still counts on that day. */
function expiry(domain: RegisteredDomain, { now }: GateInput): GateLine | undefined {
  const ends = domain.expiresAt.length === 10 ? `${domain.expiresAt}T23:59:59+08:00` : domain.expiresAt
  if (!isBefore(ends, now)) return undefined
  return blocks('G7', {
    code: 'domain-expired',
    says: `域名已在 ${sayDay(domain.expiresAt.slice(0, 10), now)}到期`,
    wayOut: '请先在注册商处续费，再来验证',
    anchor,
  })
}

function realName(domain: RegisteredDomain, { now, policy }: GateInput): GateLine | undefined {
  if (domain.realNameAt === null) {
    return blocks('G7', {
      code: 'domain-real-name',
      says: '域名还没有实名认证',
      wayOut: '请在注册商处完成域名实名认证，持有人要与备案主体一致',
      anchor,
    })
  }
  const { ownHours, otherWorkdays } = policy.domainRealNameWait
  const own = domain.registrar === 'own'
  const eligibleAt = own ? addHours(domain.realNameAt, ownHours) : addWorkdays(domain.realNameAt, otherWorkdays)
  if (!isBefore(now, eligibleAt)) return undefined
  return blocks('G7', {
    code: 'domain-real-name-wait',
    says: `域名实名认证还不满 ${own ? `${ownHours / 24} 天` : `${otherWorkdays} 个工作日`}，工信部还查不到`,
    wayOut: `请在 ${sayMoment(eligibleAt, now)} 之后再验证，已填的内容会保留`,
    anchor,
    eligibleAt,
  })
}

function suffix(domain: RegisteredDomain): GateLine | undefined {
  const ending = suffixOf(domain.name)
  if (approvedSuffixes.has(ending)) return undefined
  return warns('G7', {
    code: 'domain-suffix',
    says: `后缀 .${ending} 不在批准的后缀名单里，${likelyRefused(approvedSuffixSource.asOf)}`,
    wayOut: '请换一个后缀已获批的域名，或在工信部网站确认该后缀后来是否获批',
    anchor,
    rule: approvedSuffixSource,
  })
}
