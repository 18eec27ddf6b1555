/** What a province says about units' certificates, in words. Source: spec D (certificate_rules_unit). */
import { certificateTypeNames } from '@domain/certificates/certificate-type'
import { natureName } from '@domain/filing/subject-natures'
import { materials } from '@domain/materials/registry'
import type { CertificateRules } from './certificate-rules-unit'

const looks: readonly (readonly [keyof CertificateRules, string])[] = [
  ['latest', '用最新的证件'],
  ['colour', '要彩色扫描件或照片'],
  ['original', '要原件，不要复印件'],
  ['clear', '扫描件或照片要清晰'],
  ['sealShowsName', '公章要看得到单位全称'],
  ['stampedCopies', '盖公章的复印件也可以'],
  ['sealedCopies', '特殊情况可以用盖公章的复印件'],
  ['duplicateNumbered', '副本要看得到「1-1」编号，没有的另附说明'],
  ['onlineShopOnLicence', '网店的执照上要有平台网址'],
  ['foreignInvestedLocal', '外商投资企业用本地登记、有统一社会信用代码的执照'],
  ['tradeNameAndSeal', '执照上要有字号，并盖公章'],
]

/** What only a reviewer's eye can check: one sentence each, for the slot of the picture. */
export const pictureWords = (given: CertificateRules): string[] => [
  ...looks.flatMap(([key, says]) => (given[key] === true ? [says] : [])),
  ...(given.watermarkOnly === undefined ? [] : [`水印只能写「${given.watermarkOnly}」`]),
]

/** Everything, in one line. */
export function certificateWords(given: CertificateRules): string {
  const types = Object.entries(given.types ?? {}).map(
    ([nature, list]) =>
      `${nature === 'other' ? '其他单位' : natureName(nature)}用${list.map((type) => certificateTypeNames[type]).join('或')}`,
  )
  return [
    ...pictureWords(given),
    given.bracketsMatch && '名称里的括号要和证件一致',
    given.lawFirmPages && '律师事务所附执业许可证各页',
    given.uscc && `要有统一社会信用代码${given.uscc === true ? '' : '（公示系统已有的）'}`,
    given.refuses && `不接受${given.refuses.map((type) => certificateTypeNames[type]).join('、')}`,
    ...types,
    given.personMinDays !== undefined && `负责人证件剩余有效期 ${given.personMinDays} 天以上`,
    given.licenceMinDays !== undefined && `单位证件剩余有效期 ${given.licenceMinDays} 天以上`,
    given.inProvince && '证件上的地址要在本省',
    given.refusesAbnormal && '经营异常或吊销的不能备案',
    given.papers && `部分单位另交：${[...new Set(given.papers.map(({ material }) => materials[material].name))].join('、')}`,
  ]
    .filter(Boolean)
    .join('；')
}
