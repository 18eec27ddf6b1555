/** 负责人: the questions about a person the authority may call, the same for the subject's and a site's. Source: spec C3. */
import { certificateTypeNames } from '@domain/certificates/certificate-type'
import { checkCertificateNumber } from '@domain/certificates/check-number'
import type { When } from '@domain/facts/when'
import type { FieldSpec, FieldView } from '@domain/fields/field-spec'
import { checkLandline } from '@domain/fields/landline'
import { numberHintOf } from '@domain/fields/number-hint'
import { checkPersonName } from '@domain/fields/person-name'
import { certificateTypesOf } from '@domain/filing/subject-natures'
import type { FilingTypeId } from '@domain/filing-types/filing-type'

const personCertificates = certificateTypesOf('individual').map((id) => ({ value: id, label: certificateTypeNames[id] }))

/** Name, certificate and its validity, for people who are not the subject itself. `slots` are the pictures that hang on the certificate. */
export function identityFields(
  when: When,
  slots: readonly string[],
  typeOf: (view: FieldView) => string | undefined,
): readonly FieldSpec[] {
  return [
    {
      key: 'name',
      kind: 'text',
      label: '负责人姓名',
      maxLength: 30,
      when,
      check: ({ value }) => checkPersonName(String(value)),
    },
    {
      key: 'idType',
      kind: 'choice',
      label: '负责人证件类型',
      when,
      clears: ['.idNumber', ...slots],
      options: () => personCertificates,
    },
    {
      key: 'idNumber',
      kind: 'certificate-number',
      label: '负责人证件号码',
      maxLength: 40,
      when,
      placeholder: (view) => numberHintOf(typeOf(view)),
      check: (view) => {
        const says = checkCertificateNumber(typeOf(view), String(view.value), view.scope.today)
        return says === undefined ? undefined : { says }
      },
    },
    { key: 'idValidTo', kind: 'validity', label: '负责人证件有效期', when, hint: '见身份证国徽面；长期有效请勾选「长期」' },
  ]
}

/** Phone, emergency phone, the office's and mail. `describedIn`: the types in which the person is described anew, not taken from a record. */
export function contactFields(when: When, emergencyRequired: false | When, describedIn: readonly FilingTypeId[]): readonly FieldSpec[] {
  return [
    {
      key: 'phone',
      kind: 'phone',
      label: '联系方式1',
      hint: '负责人本人的手机，核验短信发到这里，审核人员也会打这个电话',
      maxLength: 20,
      when,
      readOnly: ({ scope, value }) =>
        scope.facts.isIndividual === true && scope.context.account !== undefined && value === scope.context.account.phone
          ? '与登录账号的手机号码一致，要换号请先更换账号手机'
          : undefined,
    },
    {
      key: 'emergencyPhone',
      kind: 'phone',
      label: '应急联系电话',
      hint: '联系方式1 打不通时用，请填另一个能打通的手机',
      maxLength: 20,
      when,
      required: emergencyRequired,
    },
    {
      key: 'officePhone',
      kind: 'landline',
      label: '办公室电话',
      hint: '写成 区号-号码，区号要和通信地址所在的城市一致；个人可以填家里的电话',
      placeholder: '0755-86013388',
      maxLength: 30,
      when: { ...when, policyVersion: '2018', filingType: describedIn },
      required: { landlineDemanded: true },
      check: ({ value, scope }) => checkLandline(String(value), scope.facts.landlineDemanded === false),
    },
    { key: 'email', kind: 'email', label: '邮箱', hint: '审核结果会发到这里', maxLength: 100, when },
  ]
}
