/** Every letter filled in for two invented filings: a unit with three sites and two site persons in 上海, an individual in 广东 (spec H). */
import { scopeOf } from '@domain/facts/scope'
import type { Answers } from '@domain/filing/answers'
import { journeyOf } from '@domain/journey/journey'
import { policy2018 } from '@domain/policies/2018'
import { policy2021 } from '@domain/policies/2021'
import type { Policy } from '@domain/policies/policy'
import { provinceRules } from '@domain/provinces/registry'
import { filledFrom } from '../../../server/letters/filled'
import type { Letter } from '../../../server/letters/letter'
import { letters } from '../../../server/letters/letters'
import { contextOf, enterprise, individual } from '../../domain/journey/given'

const liWu = { name: '李五', idType: 'resident-id', idNumber: '510104199212129036', phone: '13800138006', email: 'li@example.com' }

/** The unit's sites: two of 赵二, one of 李五. */
export function unit(provinceCode = '310000'): Answers {
  const one = enterprise('320000')
  return {
    ...one,
    'verify-type': {
      ...one['verify-type'],
      region: { provinceCode, cityCode: `${provinceCode.slice(0, 2)}0100`, countyCode: `${provinceCode.slice(0, 2)}0101` },
    },
    sites: [
      ...one.sites,
      { siteName: '样例科技技术支持中心', domains: ['support-suzhou-demo.com.cn'], serviceContent: '单位门户网站' },
      { siteName: '样例商城', domains: ['mall-suzhou-demo.cn'], serviceContent: '网络购物' },
    ],
    sitePersons: [...one.sitePersons, one.sitePersons[0] ?? {}, liWu],
  }
}

/** One letter of a filing; `n` as behind the dot of its slot. */
export function letterFor(material: string, answers: Answers, n = 0, policy: Policy = policy2021): Letter {
  const code = answers['verify-type'].region?.provinceCode ?? ''
  const province = provinceRules(code)
  const context = contextOf(answers, { policy, ...(province ? { province } : {}) })
  const slot = n === 0 ? material : `${material}.${n}`
  const requirement = journeyOf(answers, context).requirements.find((one) => one.slot === slot)
  const text = letters[material]
  if (text === undefined) throw new Error(`no letter ${material}`)
  return text(filledFrom({ scope: scopeOf(answers, context), material, n, provider: '示例云', requirement }))
}

/** Name of the page → letter: every kind for a unit, and for an individual those that individuals sign. */
export function sampleLetters(): Record<string, Letter> {
  const ofUnits = Object.keys(letters).map((material) => [`${material}-unit`, letterFor(material, unit())] as const)
  const alone = [
    'commitment-letter',
    'responsibility-notice',
    'guarantee-letter',
    'guardian-consent',
    'domains-statement',
    'no-approval-letter',
  ]
  const ofIndividuals = alone.map((material) => [`${material}-individual`, letterFor(material, individual())] as const)
  return Object.fromEntries([
    ...ofUnits,
    ['site-person-authorization-jiangsu', letterFor('site-person-authorization', unit('320000'))],
    ...ofIndividuals,
    ['verification-sheet-guangdong', letterFor('verification-sheet', individual(), 0, policy2018)],
    ['verification-sheet-xinjiang', letterFor('verification-sheet', unit('650000'), 0, policy2018)],
  ])
}
