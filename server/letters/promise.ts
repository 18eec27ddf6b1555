/** Letters in which somebody promises something about a filing: who, for which sites, numbered points, signature. */
import type { Filled } from './filled'
import type { LetterText } from './letter'
import { signatureLines, signingRules } from './signs'

type Promise_ = {
  readonly title: string
  /** Who signs: the subject unless said. */
  readonly by?: 'subject' | 'site-person' | 'legal-rep'
  readonly points: (filled: Filled) => readonly string[]
}

export const promise =
  ({ title, by = 'subject', points }: Promise_): LetterText =>
  (filled) => {
    const { individual, signs, maxAgeDays } = filled
    const signer = individual ? '本人' : by === 'site-person' ? '网站负责人' : by === 'legal-rep' ? '法定代表人' : '主体负责人'
    return {
      title,
      to: filled.authority,
      paragraphs: [`${opening(filled)}，作如下承诺：`, ...points(filled).map((point, n) => `${n + 1}. ${point}`)],
      ...(filled.pledge === undefined ? {} : { copied: filled.pledge }),
      signatures: signatureLines(signer, signs),
      signing: signingRules(signs, maxAgeDays),
    }
  }

/** 谁、持什么证件、为哪些网站. */
export function opening({ individual, subject, provider, sites }: Filled): string {
  const who = individual ? `本人${subject.name}` : `本单位${subject.name}`
  return `${who}（${subject.certificate}号码 ${subject.number}）通过${provider}为${sayingSites(sites)}办理备案`
}

/** 网站「甲」（域名 a.cn）、网站「乙」（域名 b.cn、c.cn）. */
export const sayingSites = (sites: Filled['sites']): string =>
  sites.map(({ name, domains }) => `网站「${name}」（域名 ${domains.join('、') || '________'}）`).join('、')
