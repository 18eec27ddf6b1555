/** 域名持有人: who may hold a unit's domain. Looked up at the registries; while that is not known nothing is said. Source: spec D (domain_holder_unit), C10-5. */
import { domainAnchor, siteDomains } from '@domain/facts/sites'
import { isIndividual } from '@domain/filing/subject-natures'
import * as z from '@domain/zod'
import { domainLookUp } from './looked-up'
import { type Finding, provinceRule } from './rule'
import { yes } from './shape'

const word = z.enum(['unit-or-legal-rep', 'unit-only', 'unit-full-name', 'unit-or-legal-rep-with-letter'])
const value = z.union([word, z.strictObject({ holder: word, chineseOrPinyin: yes })])
type Value = z.output<typeof value>
const read = (given: Value) => (typeof given === 'string' ? { holder: given } : given)
const byRep = (holder: z.output<typeof word>) => holder === 'unit-or-legal-rep' || holder === 'unit-or-legal-rep-with-letter'

const plain = (name: string | undefined) => (name ?? '').normalize('NFKC').replace(/\s/g, '')

export const domainHolderUnitRule = provinceRule({
  key: 'domainHolderUnit',
  label: '单位域名的持有人',
  value,
  words: (given) => {
    const { holder, chineseOrPinyin } = read(given)
    const who = {
      'unit-or-legal-rep': '单位的域名可以登记在单位或法定代表人名下',
      'unit-only': '单位的域名只能登记在单位名下',
      'unit-full-name': '单位的域名要登记在单位全称名下',
      'unit-or-legal-rep-with-letter': '单位的域名登记在单位名下；在法定代表人名下的要有单位授权书',
    }[holder]
    return chineseOrPinyin ? `${who}，持有人写中文全称或全拼` : who
  },
  when: { isIndividual: false },
  find: (given, scope) => {
    const { holder, chineseOrPinyin } = read(given)
    const { subject } = scope.answers
    const here = scope.context.province?.name
    return scope.answers.sites.flatMap((_, n) =>
      siteDomains(scope.answers, n).flatMap((domain): Finding[] => {
        const held = domainLookUp(scope, domain)?.holder
        if (held === undefined || held === null || !subject.subjectName) return []
        const anchors = [domainAnchor(n)] as const
        if (
          chineseOrPinyin === true &&
          isIndividual(held.nature) === false &&
          !/\p{Script=Han}/u.test(held.name) &&
          !/^[a-z\s]{12,}$/i.test(held.name)
        ) {
          const says = `${here}要求域名持有人写单位的中文全称或全拼，登记的是「${held.name}」`
          return [{ id: 'name', anchors, says, wayOut: '请在注册商处把持有人改为中文全称' }]
        }
        if (isIndividual(held.nature) === false) {
          if (plain(held.name) === plain(subject.subjectName) || (chineseOrPinyin === true && !/\p{Script=Han}/u.test(held.name))) return []
          return [{ id: 'unit', anchors, says: `域名登记在「${held.name}」名下，不是本单位的全称`, wayOut: '请把域名过户给本单位' }]
        }
        if (byRep(holder) && plain(held.name) === plain(subject.legalRepName)) return []
        const whom = byRep(holder) ? '单位或法定代表人' : '单位'
        return [
          { id: 'person', anchors, says: `${here}要求域名登记在${whom}名下`, wayOut: `请在注册商处把域名过户给${whom}，完成实名认证` },
        ]
      }),
    )
  },
  demand: (given, scope) =>
    read(given).holder !== 'unit-or-legal-rep-with-letter'
      ? []
      : scope.answers.sites.flatMap((_, site) =>
          siteDomains(scope.answers, site).some((domain) => isIndividual(domainLookUp(scope, domain)?.holder?.nature) === true)
            ? [
                {
                  material: 'domain-authorization' as const,
                  level: 'required' as const,
                  site,
                  why: `${scope.context.province?.name}规定，域名在法定代表人名下的，要有单位的授权书。`,
                },
              ]
            : [],
        ),
})
