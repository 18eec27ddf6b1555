/** What each kind of question checks by itself. Everything here is certain, so it stops the filing until it is mended. */
import { type Region, regionSchema } from '@domain/filing/region'
import { resourceChoiceSchema } from '@domain/filing/resource'
import { checkDomain } from './domain-name'
import { checkEmail } from './email'
import type { Fault, FieldKind, FieldView, ValidityValue } from './field-spec'
import { checkPhone } from './phone'
import { isPseudoDistrict } from './region'
import { checkValidity } from './validity'

type Check = (view: FieldView) => Fault | undefined
const ofText =
  (check: (text: string) => Fault | undefined): Check =>
  ({ value }) =>
    typeof value === 'string' ? check(value) : undefined

export const kindChecks: Readonly<Partial<Record<FieldKind, Check>>> = {
  phone: ofText(checkPhone),
  email: ofText(checkEmail),
  'domain-name': ofText(checkDomain),
  validity: ({ value, scope }) => checkValidity(value as ValidityValue, scope.today),
  region: ({ value }) => {
    const region = regionSchema.safeParse(value)
    if (!region.success) return { says: '备案地域没有选好', wayOut: '请重新选择省、市和区县' }
    return isPseudoDistrict(region.data as Region) ? { says: '「市辖区」不是具体的区县', wayOut: '请选择实际所在的区或县' } : undefined
  },
  resource: ({ value }) => {
    const choice = resourceChoiceSchema.safeParse(value)
    if (!choice.success) return { says: '备案云服务没有选好', wayOut: '请选择一台云服务，或填写授权码' }
    if (choice.data.kind !== 'authorization-code' || /^[0-9a-f]{32}$/.test(choice.data.id)) return undefined
    return { says: '授权码应为 32 位小写字母 a–f 和数字', wayOut: '请让对方把授权码复制给您，粘贴后前后不要有空格' }
  },
}
