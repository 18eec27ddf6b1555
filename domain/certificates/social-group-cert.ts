/** 社会团体法人登记证书: what societies, associations and chambers are registered with. Source: spec C7, C8. */
import type { UnitPaper } from '@domain/recognition/unit-papers/unit-paper'
import { sheetAspect } from './certificate'
import { unitCertificate } from './unit-certificate'

export const socialGroupCert = unitCertificate({
  id: 'social-group-cert',
  name: '社会团体法人登记证书',
  natures: ['social-group'],
  numberHint: '18 位统一社会信用代码，旧证为「社证字第…号」',
  codes: ['51'],
  tips: ['正本、副本都可以'],
  fills: [
    'certificateNumber',
    'subjectName',
    'unitType',
    'legalRepName',
    'registeredCapital',
    'establishedDate',
    'validFrom',
    'validTo',
    'address',
    'businessScope',
  ],
})

export const socialGroupPaper = {
  certificate: 'social-group-cert',
  aspect: sheetAspect,
  codes: ['51'],
  oldNumber: /[\p{Script=Han}]{0,3}社证字第[\dA-Z-]{2,12}号/u,
  signs: ['社会团体法人登记证书', '社会团体法人', '活动地域', '业务主管单位', '登记管理机关'],
  labels: {
    subjectName: ['名称', '社团名称', '团体名称', '社会团体名称'],
    unitType: ['类型', '社团类型', '类别'],
    legalRepName: ['法定代表人', '法定代表人姓名', '负责人'],
    registeredCapital: ['注册资金', '开办资金', '注册资本', '活动资金', '注册资金数额'],
    establishedDate: ['成立日期', '成立时间', '成立登记日期', '登记日期'],
    address: ['住所', '地址', '办公地址', '办公住所'],
    businessScope: ['业务范围', '宗旨和业务范围', '业务活动范围', '宗旨'],
    period: ['有效期', '有效期限', '证书有效期', '证书有效期限'],
    others: [
      '活动地域',
      '业务主管单位',
      '登记管理机关',
      '发证机关',
      '登记机关',
      '发证日期',
      '颁发日期',
      '统一社会信用代码',
      '登记证号',
      '编号',
    ],
  },
} as const satisfies UnitPaper
