/** 承诺书: which letters a province wants and how they are signed. 广东 individuals also write their number and give a fingerprint (K4). */
import { distinctSitePersons } from '@domain/facts/persons'
import * as z from '@domain/zod'
import { provinceRule } from './rule'

const signs = { signature: '手写签名', 'id-number': '手写身份证号码', date: '手写日期', fingerprint: '按手印', seal: '盖公章' } as const
const how = z.array(z.enum(Object.keys(signs) as (keyof typeof signs)[]))

/** A province that only says that it wants one. */
const justALetter = {
  documents: ['commitment-letter'],
  signer: 'subject-person',
  individual: ['signature', 'date'],
  unit: ['signature', 'date', 'seal'],
} as const

export const commitmentLetterRule = provinceRule({
  key: 'commitmentLetter',
  value: z.union([
    z.literal(true),
    z.object({
      documents: z.array(z.enum(['commitment-letter', 'responsibility-notice'])),
      signer: z.enum(['subject-person', 'site-person']),
      individual: how,
      unit: how,
      plainHandwriting: z.optional(z.boolean()),
    }),
  ]),
  demand: (value, { facts, answers, context }) => {
    const { documents, signer, individual, unit } = value === true ? justALetter : value
    const steps = (facts.isIndividual === true ? individual : unit).map((sign) => signs[sign])
    const who = facts.isIndividual === true ? '您本人' : signer === 'subject-person' ? '主体负责人' : '网站负责人'
    const why = `${context.province?.name}要求${who}签署：${steps.join('、')}。`
    const sites = signer === 'site-person' ? distinctSitePersons(answers) : [0]
    return documents.flatMap((material) => sites.map((site) => ({ material, level: 'required' as const, why, site })))
  },
})
