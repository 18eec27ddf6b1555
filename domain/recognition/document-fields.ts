/** What stands on a certificate, in the order one reads it on the paper, under the words printed there. One row per certificate and side. */
import type { ReadFieldName, SideId } from '@domain/certificates/certificate'
import type { CertificateTypeId } from '@domain/certificates/certificate-type'

export type DocumentField = { readonly field: ReadFieldName; readonly label: string }
type Row = Partial<Record<SideId, readonly (ReadFieldName | DocumentField)[]>>

/** The usual words; a certificate that prints others says so in its row. */
const usualLabels: Record<ReadFieldName, string> = {
  name: '姓名',
  sex: '性别',
  ethnicity: '民族',
  birthDate: '出生日期',
  address: '住址',
  idNumber: '证件号码',
  issuingAuthority: '签发机关',
  validFrom: '有效期开始',
  validTo: '有效期截止',
  longTerm: '长期有效',
  certificateNumber: '统一社会信用代码',
  subjectName: '单位名称',
  unitType: '类型',
  legalRepName: '法定代表人',
  businessScope: '经营范围',
  registeredCapital: '注册资本',
  establishedDate: '成立日期',
  surname: '姓（拼音）',
  givenNames: '名（拼音）',
  nationality: '国籍',
}

const validity = ['validFrom', 'validTo', 'longTerm'] as const
const as = (field: ReadFieldName, label: string): DocumentField => ({ field, label })
const travelPermit: Row = {
  front: ['name', 'surname', 'givenNames', 'birthDate', 'sex', ...validity, 'issuingAuthority', 'idNumber', 'nationality'],
  back: ['surname', 'givenNames', 'idNumber', 'birthDate', 'sex', 'nationality', ...validity],
}
const passport: Row = {
  front: ['nationality', 'idNumber', 'name', 'surname', 'givenNames', 'sex', 'birthDate', ...validity, 'issuingAuthority'],
}
/** 法人证书 of units that are no companies: what they may do stands before where they are. */
const legalPerson = (scope: string, capital: string): Row => ({
  front: [
    'certificateNumber',
    as('subjectName', '名称'),
    'unitType',
    as('businessScope', scope),
    as('address', '住所'),
    'legalRepName',
    as('registeredCapital', capital),
    as('issuingAuthority', '登记管理机关'),
    'establishedDate',
    ...validity,
  ],
})

const rows: Partial<Record<CertificateTypeId, Row>> = {
  'resident-id': {
    front: ['name', 'sex', 'ethnicity', 'birthDate', 'address', as('idNumber', '公民身份号码')],
    back: ['issuingAuthority', ...validity],
  },
  'business-licence': {
    front: [
      'certificateNumber',
      'subjectName',
      'unitType',
      'legalRepName',
      'businessScope',
      'registeredCapital',
      'establishedDate',
      ...validity,
      as('address', '住所'),
      'issuingAuthority',
    ],
  },
  uscc: {
    front: [
      'certificateNumber',
      as('subjectName', '机构名称'),
      as('unitType', '机构性质'),
      'legalRepName',
      as('address', '机构地址'),
      ...validity,
    ],
  },
  'institution-legal-cert': legalPerson('宗旨和业务范围', '开办资金'),
  'social-group-cert': legalPerson('业务范围', '注册资金'),
  passport,
  'hk-mo-travel-permit': travelPermit,
  'tw-travel-permit': travelPermit,
}

const known = (certificate: string): Row | undefined => (rows as Record<string, Row | undefined>)[certificate]

/** The fields of one side in the order of the document; for a certificate without a row, every field in the usual order. */
export function documentFields(certificate: string, side: string): readonly DocumentField[] {
  const row = known(certificate)?.[side as SideId] ?? (Object.keys(usualLabels) as ReadFieldName[])
  return row.map((one) => (typeof one === 'string' ? { field: one, label: usualLabels[one] } : one))
}

/** The words a certificate prints beside one field. */
export const documentLabel = (certificate: string, side: string, field: ReadFieldName): string =>
  documentFields(certificate, side).find((one) => one.field === field)?.label ?? usualLabels[field]
