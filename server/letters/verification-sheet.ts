/** 网站备案信息真实性核验单 (policy 2018): what was filed, what was checked, one signature; the date stays empty. */
import type { LetterText } from './letter'

const checked = '□ 相符   □ 不符'

export const verificationSheet: LetterText = (filled) => {
  const { individual, subject, sitePerson, sites, signs, pledge } = filled
  return {
    title: '网站备案信息真实性核验单',
    paragraphs: [`接入商：${filled.provider}。以下信息取自备案申请，核验项由核验人员填写。`],
    rows: [
      ['主办者名称', subject.name],
      ['主办者证件', `${subject.certificate}  ${subject.number}`],
      ['网站名称', sites.map(({ name }) => name).join('、')],
      ['域名', sites.flatMap(({ domains }) => [...domains]).join('、')],
      ['网站负责人', `${sitePerson.name}  ${sitePerson.number}`],
      ['联系电话', sitePerson.phone],
      ['主办者证件核验', checked],
      ['网站负责人证件核验', checked],
      ['联系方式核验', checked],
      ['域名和服务内容核验', checked],
      ['核验人员', ''],
    ],
    rowHeight: 20,
    ...(pledge === undefined ? {} : { copied: pledge }),
    signatures: [
      `网站负责人（签字${signs.fingerprint ? '并按手印' : ''}）：`,
      ...(individual ? [] : ['单位（盖公章）：']),
      '日期：（留空）',
    ],
    signing: [
      `打印 ${filled.copies} 份，每一份都要签。`,
      '只由网站负责人在最下方签字，写正楷；其他地方不用填、不用勾。',
      ...(signs.fingerprint ? ['在签字旁按手印。'] : []),
      ...(individual ? [] : ['在签字旁盖单位公章。']),
      '日期留空，由接入商填写。原件请保留，等待邮寄通知。',
    ],
  }
}
