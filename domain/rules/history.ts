/** 旧规定与旧政策: kept with their dates, never a check of today's filings. The sheets belong to policy 2018. Source: spec D (honesty about dates). */
import * as z from '@domain/zod'
import { provinceRule } from './rule'
import { yes } from './shape'

const local = z.enum(['local-required', 'local-required-or-remark'])
const saysLocal = { 'local-required': '要本省号码', 'local-required-or-remark': '要本省号码，或在备注里说明' } as const

export const phoneAttribution2017Rule = provinceRule({
  key: 'phoneAttribution2017',
  label: '2017 年的手机归属地规定',
  use: 'archived',
  reason: '2017 年的旧规定，2021 年的页面不再要求；现行的另有两项，旧的不作检查',
  value: z.union([z.literal('local-required'), z.strictObject({ unit: z.optional(local), individual: z.optional(local) })]),
  words: (given) =>
    typeof given === 'string'
      ? `2017 年的规定：${saysLocal[given]}`
      : `2017 年的规定：${[given.unit && `单位${saysLocal[given.unit]}`, given.individual && `个人${saysLocal[given.individual]}`].filter(Boolean).join('，')}`,
})

export const verificationSheet2018Rule = provinceRule({
  key: 'verificationSheet2018',
  label: '2018 年核验单的签法',
  use: 'archived',
  reason: '纸质核验单已由电子核验取代；只在 2018 年政策的订单里决定核验单怎么签',
  value: z.strictObject({ signature: z.boolean(), fingerprint: z.boolean(), copiedSentence: z.boolean() }),
  words: (given) =>
    `2018 年的核验单：${[given.signature && '签名', given.fingerprint && '按指印', given.copiedSentence && '抄写承诺'].filter(Boolean).join('、')}`,
})

const scan = z.enum(['old-number-with-latest-scan', 'old-number-with-old-valid-certificate'])
const saysScan = {
  'old-number-with-latest-scan': '填旧号码、传最新证件',
  'old-number-with-old-valid-certificate': '填旧号码、传仍有效的旧证件',
} as const

export const oldCertificateOnAccess2018Rule = provinceRule({
  key: 'oldCertificateOnAccess2018',
  label: '2018 年备案用旧证件的做法',
  use: 'archived',
  reason: '2018—2019 年的做法，现行的是「先接入后变更」；只作为旧证件备案的提示',
  value: z.union([scan, z.strictObject({ access: scan, addSite: scan })]),
  words: (given) =>
    `2018 年，备案用的是旧证件的：${typeof given === 'string' ? saysScan[given] : `接入${saysScan[given.access]}；新增网站${saysScan[given.addSite]}`}`,
})

export const contactAddressesRule = provinceRule({
  key: 'contactAddresses',
  label: '管局的联系方式',
  use: 'shown',
  value: z.strictObject({ shellSubject: z.optional(z.enum(['own-form', 'by-post'])), postAddress: yes, phone: yes }),
  words: (given) =>
    [
      given.shellSubject === 'own-form' && '注销空壳主体用管局自己的表或网页',
      given.shellSubject === 'by-post' && '注销空壳主体要邮寄材料',
      given.postAddress && '管局公布了邮寄地址',
      given.phone && '管局公布了电话',
    ]
      .filter(Boolean)
      .join('；'),
})
