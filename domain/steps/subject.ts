/** 第 2 步 主体信息: the subject as on its certificate, and the person responsible for it. Source: spec C2, C3, K1. */
import { certificateTypeNames } from '@domain/certificates/certificate-type'
import { checkCertificateNumber } from '@domain/certificates/check-number'
import type { FieldSpec, FieldView } from '@domain/fields/field-spec'
import { checkPersonName } from '@domain/fields/person-name'
import { subjectRemarkFragments } from '@domain/fields/remark'
import { certificateTypesOf, subjectNatureIds, subjectNatures } from '@domain/filing/subject-natures'
import { contactFields, identityFields } from './person-fields'
import type { StepSpec } from './step'

const unit = { isIndividual: false } as const
const individual = { isIndividual: true } as const
const fromStepOne = ({ scope }: FieldView) => (scope.facts.recordRole === 'edited' ? undefined : '在第 1 步修改')

const fromAccount = ({ scope, value }: FieldView) =>
  value !== undefined && value === scope.context.account?.name ? '与账号实名信息一致，不用修改' : undefined

/** A change may turn the subject into another kind of subject, or put it under another certificate; there is no first step to ask it. */
const whoChanged: readonly FieldSpec[] = [
  {
    key: 'subjectNature',
    kind: 'choice',
    label: '主办者性质',
    anchor: 'verify-type.subjectNature',
    when: { recordRole: 'edited' },
    options: () => subjectNatureIds.map((id) => ({ value: id, label: subjectNatures[id].name, hint: subjectNatures[id].hint })),
  },
  {
    key: 'subjectCertificateType',
    kind: 'choice',
    label: '证件类型',
    anchor: 'verify-type.subjectCertificateType',
    when: { recordRole: 'edited' },
    options: ({ scope }) =>
      certificateTypesOf(scope.answers['verify-type'].subjectNature).map((id) => ({ value: id, label: certificateTypeNames[id] })),
  },
]

const names: readonly FieldSpec[] = [
  {
    key: 'subjectName',
    kind: 'text',
    label: '单位名称',
    hint: '与证件上的全称一字不差，括号的全角半角也要一样',
    maxLength: 100,
    when: unit,
    check: ({ value }) => (String(value).trim().length < 2 ? { says: '单位名称至少 2 个字', wayOut: '请填写证件上的全称' } : undefined),
  },
  {
    key: 'subjectName',
    kind: 'text',
    label: '姓名',
    maxLength: 30,
    when: individual,
    readOnly: fromAccount,
    check: ({ value }) => checkPersonName(String(value)),
  },
  ...whoChanged,
  {
    key: 'subjectCertificateNumber',
    kind: 'certificate-number',
    label: '证件号码',
    maxLength: 40,
    anchor: 'verify-type.subjectCertificateNumber',
    readOnly: fromStepOne,
    check: ({ value, scope }) => {
      const says = checkCertificateNumber(scope.answers['verify-type'].subjectCertificateType, String(value), scope.today)
      return says === undefined ? undefined : { says }
    },
  },
]

const certificate: readonly FieldSpec[] = [
  { key: 'certificateAddress', kind: 'address', label: '证件住址', hint: '与证件上印的一字不差', maxLength: 256 },
  { key: 'certificateValidTo', kind: 'validity', label: '证件有效期', hint: '没有写截止日期的执照、长期身份证请勾选「长期」' },
  {
    key: 'legalRepName',
    kind: 'text',
    label: '法定代表人',
    explains: '营业执照上写的法定代表人、负责人或经营者。',
    maxLength: 30,
    when: unit,
    check: ({ value }) => checkPersonName(String(value)),
  },
  {
    key: 'businessScope',
    kind: 'long-text',
    label: '经营范围',
    hint: '拍了营业执照会自动认出来；没有可以不填',
    maxLength: 2000,
    when: unit,
    required: false,
  },
  {
    key: 'investorOrSupervisor',
    kind: 'text',
    label: '投资人或主管单位',
    hint: '企业填投资人，没有就填本单位名称；机关和事业单位填上级单位全称',
    maxLength: 100,
    when: { ...unit, investorAsked: true },
    required: false,
  },
  {
    key: 'contactAddress',
    kind: 'address',
    label: '通信地址',
    hint: '能收到信的地址，写到门牌号或房间号',
    maxLength: 256,
  },
  {
    key: 'addressMostDetailed',
    kind: 'tick',
    label: '通信地址已是最详细，没有门牌号',
    hint: '勾选后会在备注里写明',
    required: false,
  },
]

const notSame = { ...unit, subjectPersonIsLegalRep: false } as const
const legalRep: readonly FieldSpec[] = [
  {
    key: 'legalRepIdType',
    kind: 'choice',
    label: '法定代表人证件类型',
    when: notSame,
    clears: ['.legalRepIdNumber'],
    options: () => certificateTypesOf('individual').map((id) => ({ value: id, label: certificateTypeNames[id] })),
  },
  {
    key: 'legalRepIdNumber',
    kind: 'certificate-number',
    label: '法定代表人证件号码',
    maxLength: 40,
    when: notSame,
    check: ({ value, scope }) => {
      const says = checkCertificateNumber(scope.answers.subject.legalRepIdType, String(value), scope.today)
      return says === undefined ? undefined : { says }
    },
  },
]

export const subjectStep: StepSpec = {
  id: 'subject',
  title: '主体信息',
  minutes: 5,
  answersAt: 'subject',
  sections: [
    { id: 'certificate', title: '主体信息', fields: [...names, ...certificate] },
    {
      id: 'person',
      title: '主体负责人',
      fields: [
        ...identityFields(
          unit,
          ['materials.subject-person-id-front', 'materials.subject-person-id-back'],
          ({ scope }) => scope.answers.subject.idType,
        ),
        ...legalRep,
        ...contactFields({}, { emergencyPhoneDemanded: true }, ['initial', 'change-filing']),
      ],
    },
    {
      id: 'remark',
      title: '备注',
      fields: [
        {
          key: 'subjectRemark',
          kind: 'remark',
          label: '主体备注',
          maxLength: 300,
          required: false,
          fragments: ({ scope }) => subjectRemarkFragments(scope),
        },
      ],
    },
  ],
}
