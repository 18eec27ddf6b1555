/** 事业单位法人证书: what schools, hospitals and institutes of the state are registered with. Source: spec C7, C8. */
import type { UnitPaper } from '@domain/recognition/unit-papers/unit-paper'
import { sheetAspect } from './certificate'
import { unitCertificate } from './unit-certificate'

export const institutionLegalCert = unitCertificate({
  id: 'institution-legal-cert',
  name: '事业单位法人证书',
  natures: ['public-institution'],
  numberHint: '18 位统一社会信用代码，旧证为「事证第…号」',
  codes: ['12'],
  tips: ['正本、副本都可以'],
  fills: ['certificateNumber', 'subjectName', 'legalRepName', 'registeredCapital', 'validFrom', 'validTo', 'address', 'businessScope'],
})

export const institutionLegalPaper = {
  certificate: 'institution-legal-cert',
  aspect: sheetAspect,
  codes: ['12'],
  oldNumber: /事证第\d{6,14}号/,
  signs: ['事业单位法人证书', '宗旨和业务范围', '经费来源', '开办资金', '举办单位'],
  labels: {
    subjectName: ['名称', '单位名称', '第一名称'],
    legalRepName: ['法定代表人', '法定代表人姓名'],
    registeredCapital: ['开办资金', '注册资金'],
    address: ['住所', '地址', '单位住所'],
    businessScope: ['宗旨和业务范围', '宗旨及业务范围', '业务范围'],
    period: ['有效期', '有效期限', '证书有效期'],
    others: [
      '经费来源',
      '举办单位',
      '登记管理机关',
      '登记机关',
      '发证机关',
      '发证日期',
      '统一社会信用代码',
      '其他名称',
      '第二名称',
      '编号',
    ],
  },
} as const satisfies UnitPaper
