/** 第 1 步 验证备案类型: who files, with which certificate, which domain on which cloud. Source: spec C1. */
import { certificateTypeNames, isCertificateType } from '@domain/certificates/certificate-type'
import { checkCertificateNumber } from '@domain/certificates/check-number'
import type { FieldSpec } from '@domain/fields/field-spec'
import { numberHintOf } from '@domain/fields/number-hint'
import { certificateTypesOf, subjectNatureIds, subjectNatures } from '@domain/filing/subject-natures'
import type { StepSpec } from './step'

/** What hangs on who is filing and with which certificate. */
const ofTheCertificate = [
  '.subjectCertificateNumber',
  'materials.subject-certificate',
  'materials.subject-person-id-front',
  'materials.subject-person-id-back',
]
const ofTheSubject = [
  'subjectName',
  'certificateAddress',
  'certificateValidFrom',
  'certificateValidTo',
  'certificateLongTerm',
  'legalRepName',
  // an individual's is the account's own
  'phone',
].map((key) => `subject.${key}`)

const certificateNumber: FieldSpec = {
  key: 'subjectCertificateNumber',
  kind: 'certificate-number',
  label: '证件号码',
  maxLength: 40,
  hint: '拍了照片会自动认出来，请对照证件核对',
  placeholder: ({ scope }) => numberHintOf(scope.answers['verify-type'].subjectCertificateType),
  check: ({ value, scope }) => {
    const says = checkCertificateNumber(scope.answers['verify-type'].subjectCertificateType, String(value), scope.today)
    return says === undefined ? undefined : { says }
  },
}

export const verifyType: StepSpec = {
  id: 'verify-type',
  title: '验证备案类型',
  minutes: 4,
  answersAt: 'verify-type',
  sections: [
    {
      id: 'subject',
      title: '谁来备案',
      fields: [
        { key: 'region', kind: 'region', label: '备案地域', hint: '单位选营业执照所在省；个人选实际居住地，精确到区县' },
        {
          key: 'subjectNature',
          kind: 'choice',
          label: '主办者性质',
          explains: '域名归谁所有、网站由谁负责，就选谁。公司的网站选企业，自己的网站选个人。',
          clears: ['.subjectCertificateType', ...ofTheCertificate, ...ofTheSubject],
          options: () => subjectNatureIds.map((id) => ({ value: id, label: subjectNatures[id].name, hint: subjectNatures[id].hint })),
        },
        {
          key: 'subjectCertificateType',
          kind: 'choice',
          label: '证件类型',
          clears: ofTheCertificate,
          options: ({ scope }) =>
            certificateTypesOf(scope.answers['verify-type'].subjectNature).map((id) => ({ value: id, label: certificateTypeNames[id] })),
          check: ({ value, scope }) =>
            isCertificateType(String(value)) && certificateTypesOf(scope.answers['verify-type'].subjectNature).includes(value as never)
              ? undefined
              : { says: '这种证件不能用于所选的主办者性质', wayOut: '请重新选择证件类型' },
        },
        photo('subject-person-id-front', '证件照片（正面）', { isIndividual: true }),
        photo('subject-person-id-back', '证件照片（反面）', { isIndividual: true, subjectPersonIdHasTwoSides: true }),
        photo('subject-certificate', '证件照片', { isIndividual: false }),
        certificateNumber,
      ],
    },
    {
      id: 'site',
      title: '网站放在哪里',
      fields: [
        {
          key: 'domain',
          kind: 'domain-name',
          label: '域名',
          placeholder: 'example.cn',
          hint: '只填注册的域名，不带 www 和 http://',
          maxLength: 253,
        },
        {
          key: 'resource',
          kind: 'resource',
          label: '备案云服务',
          explains: '网站运行所在的云服务器。用别人账号下的服务器时，请对方给您一个授权码。',
        },
      ],
    },
  ],
}

function photo(slot: string, label: string, when: FieldSpec['when']): FieldSpec {
  return {
    key: slot,
    kind: 'certificate-photo',
    label,
    anchor: `materials.${slot}`,
    when: when ?? {},
    required: false,
    hint: '可以先拍照自动识别，也可以手动填写、稍后再传',
  }
}
