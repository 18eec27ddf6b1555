/** G5: where the certificate comes from against where the filing is made. Dated: it warns, it does not stop. Source: spec E, C1, K6-2. */
import { normaliseNumber } from '@domain/certificates/check-number'
import { factsOfIdNumber } from '@domain/certificates/resident-id-number'
import { provinceOfUscc } from '@domain/certificates/uscc'
import { isIndividual } from '@domain/filing/subject-natures'
import { localIdWord } from '@domain/provinces/read-values'
import { provinceName } from '@domain/regions/province-names'
import { type Gate, type GateInput, likelyRefused, passes, ruleOf, unknown, warns } from '../gate'

const region = 'verify-type.region'
const unitRule = { source: 'product/域名与网站/网站备案/备案介绍/备案限制说明.md', asOf: '2021-11-12' }

export const provinceGate: Gate = (input) => {
  const { answers } = input
  const here = answers.region?.provinceCode
  const number = normaliseNumber(answers.subjectCertificateType, answers.subjectCertificateNumber ?? '')
  const from = isIndividual(answers.subjectNature) ? factsOfIdNumber(number)?.provinceCode : provinceOfUscc(number)
  if (here === undefined || from === undefined || provinceName(from) === undefined) {
    return [unknown('G5', '从证件号码看不出发证地，请自行确认备案地域与证件一致')]
  }
  if (from === here) return [passes('G5', '备案地域与证件所在省份一致')]
  return [isIndividual(answers.subjectNature) ? individualElsewhere(input, from) : unitElsewhere(from)]
}

function individualElsewhere({ province }: GateInput, from: string) {
  const rule = province?.rules.individualLocalId
  const name = province?.name ?? '所选省份'
  const word = localIdWord(rule?.value)
  if (rule === undefined || word === undefined) {
    return unknown('G5', `身份证是${provinceName(from)}的，${name}是否接受外地身份证未收录`, '可以继续，也可以先致电管局确认')
  }
  if (word === 'any') return passes('G5', `${name}接受外地身份证`)
  if (word === 'local-or-residence-proof') {
    return { ...passes('G5', `身份证是${provinceName(from)}的，${name}可以办理，需要上传本地居住证明`), rule: ruleOf(rule) }
  }
  return warns('G5', {
    code: 'province',
    says: `身份证是${provinceName(from)}的，${name}只接受本省身份证，${likelyRefused(rule.asOf)}`,
    wayOut: `请把备案地域改为${provinceName(from)}，或确认规定已有变化后继续`,
    anchor: region,
    rule: ruleOf(rule),
  })
}

function unitElsewhere(from: string) {
  return warns('G5', {
    code: 'province',
    says: `证件登记在${provinceName(from)}，与所选的备案地域不同，${likelyRefused(unitRule.asOf)}`,
    wayOut: '单位请在证件所在省份备案；要在外省备案，请用当地分公司的证件。确认无误也可以继续',
    anchor: region,
    rule: unitRule,
  })
}
