/** What the players have answered when their pages are looked at. */
import { type Answers, emptyAnswers } from '@domain/filing/answers'
import type { Player } from './people'

const region = { provinceCode: '440000', cityCode: '440300', countyCode: '440305' }

export const firstStep = ({ person, domain, resource }: Player): Answers => ({
  ...emptyAnswers(),
  'verify-type': {
    region,
    subjectNature: 'individual',
    subjectCertificateType: 'resident-id',
    subjectCertificateNumber: person.idNumber,
    domain,
    resource: { kind: 'cvm', id: resource },
  },
})

/** Everything typed, nothing filmed or uploaded. */
export const typed = (player: Player): Answers => ({
  ...firstStep(player),
  subject: {
    subjectName: player.person.name,
    certificateAddress: player.person.address,
    certificateLongTerm: true,
    contactAddress: '科苑路 8 号 3 栋 501 室',
    phone: player.phone,
    emergencyPhone: player.emergencyPhone,
    email: `${player.role}@example.com`,
  },
  sites: [{ siteName: '山间的摄影笔记', serviceContent: '其他', siteRemark: '网站主要内容为：个人拍摄的风景照片和拍摄心得' }],
})

/** Stopped in the middle of the subject: an address without a room, the same number twice. */
export const halfTyped = (player: Player): Answers => ({
  ...firstStep(player),
  subject: {
    subjectName: player.person.name,
    certificateAddress: player.person.address,
    certificateLongTerm: true,
    contactAddress: '科苑路 8 号',
    phone: player.phone,
    emergencyPhone: player.phone,
  },
})

export type Pictures = { [slot: string]: string }

/** With pictures and the passed video check: ready to be submitted but for the agreement. */
export function complete(player: Player, pictures: Pictures, checkId: string, now: string): Answers {
  const signed = (slot: string) => (/letter|notice/.test(slot) ? { signedOn: '2026-09-13' } : {})
  return {
    ...typed(player),
    materials: Object.fromEntries(Object.entries(pictures).map(([slot, objectId]) => [slot, { objectId, at: now, ...signed(slot) }])),
    'identity-check': { checks: { '0': { checkId, status: 'passed', at: now } } },
  }
}

/** The unit in 江苏: two sites, each with a person in charge, the legal representative answering for the subject. */
export const companyTyped = (): Answers => ({
  ...emptyAnswers(),
  'verify-type': {
    region: { provinceCode: '320000', cityCode: '320100', countyCode: '320102' },
    subjectNature: 'enterprise',
    subjectCertificateType: 'business-licence',
    subjectCertificateNumber: '91320102MA27K5D37D',
    domain: 'yangli-demo.cn',
    resource: { kind: 'cvm', id: 'ins-20' },
  },
  subject: {
    subjectName: '南京扬砾智造样例有限公司',
    certificateAddress: '江苏省南京市玄武区示例大道 6 号 2 幢 301 室',
    certificateLongTerm: true,
    legalRepName: '顾砚秋',
    contactAddress: '示例大道 6 号 2 幢 301 室',
    name: '顾砚秋',
    idType: 'resident-id',
    idNumber: '320102198503120020',
    idLongTerm: true,
    phone: '13800138020',
    emergencyPhone: '13800138021',
    email: 'beian@yangli-demo.cn',
  },
  sites: [
    { siteName: '扬砾智造产品介绍', serviceContent: '单位门户网站', preApprovalTypes: ['none'] },
    {
      siteName: '扬砾智造客户服务',
      domains: ['yangli-service-demo.com'],
      resources: [{ kind: 'lighthouse', id: 'lhins-21' }],
      serviceContent: '单位门户网站',
      preApprovalTypes: ['none'],
    },
  ],
  sitePersons: [
    {
      name: '沈听雨',
      idType: 'resident-id',
      idNumber: '320505199207183014',
      idLongTerm: true,
      phone: '13800138022',
      emergencyPhone: '13800138021',
      email: 'shen@yangli-demo.cn',
    },
    {},
  ],
})
