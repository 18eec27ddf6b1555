/** Other certificates, ending ones, sole traders. */
import type { CertificateTypeId } from '@domain/certificates/certificates'
import { certificateTypesOf } from '@domain/filing/subject-natures'
import { applicant, codeOf, recordOf } from '../applicants'
import type { World } from '../world'
import { codeFrom, numbered } from './other-worlds'
import type { Variation } from './variation'

export const certificates: readonly Variation[] = [
  { id: 'certificate-ends-soon', asks: ['certificate-remaining'], set: () => ({ 'subject.certificateValidTo': { to: '2026-10-14' } }) },
  {
    id: 'certificate-has-ended',
    asks: ['certificateIsLongTerm', 'certificate-remaining'],
    set: () => ({ 'subject.certificateValidTo': { to: '2026-01-14' } }),
  },
  {
    id: 'code-with-an-odd-organisation',
    asks: ['certificate-number-note'],
    who: 'unit',
    world: (w) => (w.who.certificate === 'business-licence' ? numbered(w, oddCode(w.who.province)) : w),
  },
  { id: 'sole-trader-without-a-name', asks: ['soleTraderRule'], who: 'unit', world: (w) => soleTrader(w, '陈一') },
  { id: 'sole-trader-with-a-name', asks: ['soleTraderRule'], who: 'unit', world: (w) => soleTrader(w, '启明样例商店') },
  {
    id: 'half-width-brackets',
    asks: ['certificateRulesUnit'],
    who: 'unit',
    set: () => ({ 'subject.subjectName': '启明样例(示例)有限公司' }),
  },
  { id: 'another-certificate', asks: ['certificateRulesUnit', 'hkMoTwRule', 'subjectPersonIdHasTwoSides'], world: otherCertificate(1) },
  { id: 'a-third-certificate', asks: ['certificateRulesUnit', 'hkMoTwRule', 'subjectPersonIdHasTwoSides'], world: otherCertificate(2) },
  { id: 'a-fourth-certificate', asks: ['hkMoTwRule'], world: otherCertificate(3) },
  { id: 'a-fifth-certificate', asks: ['hkMoTwRule'], world: otherCertificate(4) },
]

function oddCode(province: string): string {
  // 11714's digit for MA1A2B3C is not 0, or not 1
  const made = [...'01'].map((digit) => `91${province.slice(0, 2)}0105MA1A2B3C${digit}`)
  return made.map((body) => codeFrom(body)).find((code) => code[16] !== codeOf(province)[16]) as string
}
function soleTrader(world: World, name: string): World {
  if (world.who.certificate !== 'business-licence') return world
  const made = numbered(world, codeOf(world.who.province, '92'))
  const who = { ...made.who, name, says: { ...made.who.says, 'subject.subjectName': name, 'subject.legalRepName': '陈一' } }
  return { ...made, who, record: recordOf(who, world.type) }
}

function otherCertificate(n: number): (world: World) => World {
  return (world) => {
    const type = certificateTypesOf(world.who.nature)[n] as CertificateTypeId | undefined
    if (type === undefined) return world
    const who = applicant(world.who.nature, world.who.province, type)
    return { ...world, who, record: recordOf(who, world.type) }
  }
}
