/** What was looked up, one line each with ✓, ✗ or ？, so that the person can contest it. Source: spec E (F1 to F8), K5. */
import type { VerifyTypeAnswers } from '@domain/filing/answers'
import type { ProvinceRules } from '@domain/provinces/province-rules'
import type { DetectionFacts, FactLine } from './detection-types'

export type FactId =
  | 'subject-at-authority'
  | 'subject-here'
  | 'domain-at-authority'
  | 'access-here'
  | 'account'
  | 'domain'
  | 'resource'
  | 'province'

type Said = readonly [ok: boolean | undefined, says: string]

const subjectAtAuthority = ({ subjectAtAuthority: found, subjectFilingNumber: number }: DetectionFacts): Said => {
  if (found === undefined) return [undefined, '工信部没有回应，不知道这个证件有没有备案过']
  const said: Record<typeof found, Said> = {
    none: [true, '这个证件在工信部还没有备案记录'],
    number: [true, `这个证件已有主体备案号${number ? ` ${number}` : ''}`],
    hollow: [false, '这个证件有主体备案号，但名下没有网站（空壳主体）'],
    several: [false, '这个证件名下有不止一个主体备案号'],
    'in-flight': [false, '这个证件正在别处办理备案'],
  }
  return said[found]
}

const subjectHere = ({ subjectHere: found }: DetectionFacts): Said => {
  if (found === undefined) return [undefined, '暂时查不到主体是否在本平台备案']
  const said: Record<typeof found, Said> = {
    none: [true, '主体没有在本平台备案过'],
    'this-account': [true, '主体备案就在当前账号下'],
    'other-account': [false, '主体备案在本平台的另一个账号下'],
  }
  return said[found]
}

const domainAtAuthority = ({ domainAtAuthority: found }: DetectionFacts): Said => {
  if (found === undefined) return [undefined, '工信部没有回应，不知道这个域名有没有备案过']
  const said: Record<typeof found, Said> = {
    unfiled: [true, '这个域名还没有备案'],
    'same-subject': [true, '这个域名已在同一主体名下备案'],
    'other-subject': [false, '这个域名已在别的主体名下备案'],
    'in-flight': [false, '这个域名正在别处办理备案'],
  }
  return said[found]
}

const accessHere = ({ accessHere: found }: DetectionFacts): Said => {
  if (found === undefined) return [undefined, '暂时查不到域名是否已接入本平台']
  return found ? [true, '域名已经接入本平台'] : [true, '域名没有接入本平台']
}

const account = ({ account: { flagged, openOrderId, realNameAt } }: DetectionFacts): Said => {
  if (openOrderId !== undefined) return [false, '账号下还有一份没办完的备案']
  if (flagged) return [false, '账号被标记为有风险']
  return realNameAt === null ? [false, '账号还没有实名认证'] : [true, '账号已实名认证，没有其他进行中的备案']
}

const domain = ({ domain: found }: DetectionFacts): Said => {
  if (found === undefined) return [undefined, '暂时查不到域名的登记信息']
  if (found === null) return [false, '域名还没有注册']
  return found.realNameAt === null ? [false, '域名已注册，还没有实名认证'] : [true, '域名已注册并实名认证']
}

const resource = ({ resource: found }: DetectionFacts): Said => {
  if (found === undefined) return [undefined, '暂时查不到云服务的信息']
  if (found.kind === 'none') return [false, '没有选择云服务']
  return found.kind === 'authorization-code' ? [found.state === 'unused', '使用授权码'] : [true, '使用账号下的云服务']
}

const province = (answers: VerifyTypeAnswers, rules: ProvinceRules | undefined): Said => {
  if (!answers.region || !rules) return [undefined, '还没有所选省份的规定']
  return rules.unknownRules > 0
    ? [undefined, `已按${rules.name}的规定检查，另有 ${rules.unknownRules} 项未收录`]
    : [true, `已按${rules.name}的规定检查`]
}

/** Eight lines, F1 to F8 in order. */
export function factLines(facts: DetectionFacts, answers: VerifyTypeAnswers, rules: ProvinceRules | undefined): FactLine[] {
  const said: Record<FactId, Said> = {
    'subject-at-authority': subjectAtAuthority(facts),
    'subject-here': subjectHere(facts),
    'domain-at-authority': domainAtAuthority(facts),
    'access-here': accessHere(facts),
    account: account(facts),
    domain: domain(facts),
    resource: resource(facts),
    province: province(answers, rules),
  }
  return Object.entries(said).map(([id, [ok, says]]) => ({ id, ok, says }))
}
