/** 营业执照 of an enterprise or a sole trader: usually a unified code, on old papers a register number of 15 digits. Source: spec C8. */
import type { UnitPaper } from '@domain/recognition/unit-papers/unit-paper'
import { type Certificate, licenceAspect, onePage, originalTips } from './certificate'
import { checkUscc, noteOnUscc } from './uscc'

const isOldNumber = (number: string) => /^\d{15}$/.test(number)

export const businessLicence = {
  id: 'business-licence',
  name: '营业执照',
  natures: ['enterprise'],
  sides: onePage,
  capture: { aspect: licenceAspect, tips: ['正本、副本都可以，请拍带二维码的一面', ...originalTips] },
  numberHint: '18 位统一社会信用代码',
  check: (number) => (isOldNumber(number) ? undefined : checkUscc(number)),
  note: (number) => {
    if (isOldNumber(number)) return '这是旧的 15 位注册号，管局很可能要求换成 18 位统一社会信用代码的新执照'
    const wrong = checkUscc(number)
    if (wrong === undefined && !/^9[123]/.test(number)) return '营业执照的代码一般以 91、92 或 93 开头，请核对证件类型是否选对'
    return noteOnUscc(number)
  },
  fills: [
    'subjectName',
    'certificateNumber',
    'unitType',
    'legalRepName',
    'registeredCapital',
    'establishedDate',
    'address',
    'businessScope',
    'validFrom',
    'validTo',
    'longTerm',
  ],
} as const satisfies Certificate

/**
 * The labels of companies, branches (负责人, 营业场所), sole traders (经营者, 组成形式), partnerships (执行事务合伙人, 主要经营场所, 合伙期限),
 * sole proprietorships (投资人) and farmers' cooperatives (成员出资总额, 业务范围), on the form of 2019 and those before.
 */
export const businessLicencePaper = {
  certificate: 'business-licence',
  aspect: licenceAspect,
  codes: ['91', '92', '93'],
  oldNumber: /\b\d{15}\b/,
  signs: [
    '营业执照',
    '经营范围',
    '注册资本',
    '成立日期',
    '注册日期',
    '营业期限',
    '合伙期限',
    '经营场所',
    '营业场所',
    '组成形式',
    '执行事务合伙人',
    '成员出资总额',
  ],
  labels: {
    subjectName: ['名称', '企业名称', '公司名称', '字号名称', '个体户名称', '字号'],
    unitType: ['类型', '公司类型', '企业类型', '主体类型', '市场主体类型', '组成形式', '经济性质'],
    legalRepName: ['法定代表人', '法定代表人姓名', '法人代表', '经营者', '经营者姓名', '负责人', '投资人', '投资人姓名', '执行事务合伙人'],
    registeredCapital: ['注册资本', '注册资金', '出资额', '资金数额', '成员出资总额', '投资总额', '实收资本'],
    establishedDate: ['成立日期', '注册日期', '成立时间', '登记日期'],
    address: ['住所', '营业场所', '经营场所', '主要经营场所', '经营地址', '企业住所', '地址'],
    businessScope: ['经营范围', '经营范围及方式', '业务范围', '主营范围'],
    period: ['营业期限', '经营期限', '合伙期限', '有效期', '有效期限'],
    others: ['登记机关', '发照机关', '发证机关', '发照日期', '核准日期', '统一社会信用代码', '社会信用代码', '注册号', '编号', '证照编号'],
  },
} as const satisfies UnitPaper
