/** 健康状况: whether what is filed stays good, line by line; what nobody knows says so. Source: spec A35, B3, C9, C10, C11, A28. */
import { dayOf, sayDay } from '@domain/calendar/moment'
import { daysBetween } from '@domain/fields/validity'
import type { RecordedPerson, SiteRecord, SubjectRecord } from '@domain/filing/record'
import { recordedPersonOf } from '@domain/filing/recorded-answers'
import { subjectNumberOf } from '@domain/lifecycle/filing-number'
import { footerNumber } from '@domain/lifecycle/footer'
import type { Policy } from '@domain/policies/policy'

export type HealthLine = {
  readonly id: 'certificate' | 'domain' | 'phone' | 'footer' | 'resource' | 'record'
  readonly state: 'good' | 'soon' | 'bad' | 'unknown'
  readonly says: string
  readonly wayOut?: string
  /** When it ends, ISO 8601. */
  readonly until?: string
}

/** What is known beside the record; what is absent is not known. Days are YYYY-MM-DD. */
export type HealthFacts = {
  readonly now: string
  readonly policy: Pick<Policy, 'certificateMinRemainingDays' | 'resourceMinRemainingDays'>
  readonly certificate?: { readonly validTo?: string | undefined; readonly longTerm?: boolean | undefined } | undefined
  readonly domains?: readonly { readonly name: string; readonly expiresAt: string }[]
  readonly resources?: readonly { readonly id: string; readonly expiresAt: string }[]
}

/** Domains are renewed at leisure within their last month. */
const domainSoonDays = 30

/** The subject's lines, or those of one of its sites. */
export const healthOf = (record: SubjectRecord, site: SiteRecord | undefined, facts: HealthFacts): HealthLine[] =>
  site === undefined
    ? [recordState(record), certificate(facts), phone(record.person ?? undefined, '主体负责人')]
    : [...domains(site, facts), phone(recordedPersonOf(record, site), '网站负责人'), footer(record, site), ...resource(site, facts)]

function recordState({ state }: SubjectRecord): HealthLine {
  if (state === 'filed') return { id: 'record', state: 'good', says: '备案有效' }
  if (state === 'in-flight') return { id: 'record', state: 'soon', says: '正在办理备案，有结果前不能再办别的' }
  return {
    id: 'record',
    state: 'bad',
    says: '名下没有网站（空壳主体），可能被管局注销',
    wayOut: '本省允许的话请新增网站，不再使用请向通信管理局申请注销',
  }
}

type Ends = { what: string; day: string; soonDays: number; bad: string; wayOut: string }

function ending(id: HealthLine['id'], { what, day, soonDays, bad, wayOut }: Ends, now: string): HealthLine {
  const today = dayOf(now)
  const left = daysBetween(today, day)
  if (day < today) return { id, state: 'bad', says: `${what}已在 ${sayDay(day, now)}到期，${bad}`, wayOut, until: `${day}T23:59:59+08:00` }
  if (left < soonDays)
    return { id, state: 'soon', says: `${what}还有 ${left} 天到期（${sayDay(day, now)}）`, wayOut, until: `${day}T23:59:59+08:00` }
  return { id, state: 'good', says: `${what}有效期到 ${sayDay(day, now)}`, until: `${day}T23:59:59+08:00` }
}

function certificate({ certificate: held, now, policy }: HealthFacts): HealthLine {
  if (held?.longTerm === true) return { id: 'certificate', state: 'good', says: '证件长期有效' }
  if (!held?.validTo)
    return { id: 'certificate', state: 'unknown', says: '不知道证件什么时候到期', wayOut: '把证件存进资料库，到期前会提醒您' }
  const wayOut = '请换新证后办理变更备案'
  const soonDays = policy.certificateMinRemainingDays
  return ending('certificate', { what: '证件', day: held.validTo, soonDays, bad: '备案信息可能被要求整改', wayOut }, now)
}

function domains({ domains: names }: SiteRecord, { domains: known = [], now }: HealthFacts): HealthLine[] {
  return names.map((name) => {
    const found = known.find((one) => one.name === name)
    if (found === undefined) return { id: 'domain', state: 'unknown', says: `不知道 ${name} 什么时候到期` }
    const ends = { what: `域名 ${name} `, day: found.expiresAt.slice(0, 10), soonDays: domainSoonDays, bad: '不续费会失去备案' }
    return ending('domain', { ...ends, wayOut: '请在注册商处续费' }, now)
  })
}

function phone(person: RecordedPerson | undefined, whose: string): HealthLine {
  if (person?.phoneDisused === false) return { id: 'phone', state: 'good', says: `${whose}的手机能接通` }
  if (person?.phoneDisused !== true) return { id: 'phone', state: 'unknown', says: `不知道${whose}的手机还能不能接通` }
  return { id: 'phone', state: 'bad', says: `${whose}的手机已停用，收不到核验短信`, wayOut: '请先办理变更，换成能用的手机' }
}

function footer({ provinceCode }: SubjectRecord, { filingNumber, footerNumber: shown, reachable }: SiteRecord): HealthLine {
  const wanted = footerNumber(provinceCode, filingNumber)
  const wayOut = `请在首页底部写上 ${wanted}，并链接到工信部网站`
  if (reachable === false) return { id: 'footer', state: 'bad', says: '网站打不开', wayOut: '请让网站恢复访问；长期打不开可能被注销备案' }
  if (shown === undefined) return { id: 'footer', state: 'unknown', says: '还没有检查页脚的备案号' }
  if (shown === null) return { id: 'footer', state: 'bad', says: '页脚没有备案号', wayOut }
  if (shown === wanted) return { id: 'footer', state: 'good', says: '页脚的备案号正确' }
  const own = shown === filingNumber || shown === subjectNumberOf(filingNumber)
  return own
    ? { id: 'footer', state: 'soon', says: `页脚写的是 ${shown}，本省要求写 ${wanted}`, wayOut }
    : { id: 'footer', state: 'bad', says: `页脚的备案号是 ${shown}，不是这个网站的`, wayOut }
}

function resource({ resource: id, accessedHere }: SiteRecord, { resources = [], now, policy }: HealthFacts): HealthLine[] {
  if (!accessedHere) return []
  const found = resources.find((one) => one.id === id)
  if (found === undefined) return [{ id: 'resource', state: 'unknown', says: '不知道网站用的云服务什么时候到期' }]
  const ends = { what: '云服务', day: found.expiresAt.slice(0, 10), soonDays: policy.resourceMinRemainingDays }
  return [ending('resource', { ...ends, bad: '接入可能被取消', wayOut: '请先给云服务续费' }, now)]
}
