/** What is still missing before signing in, by the field it is about, in the order of the form. */
export const agreed = '我已阅读并同意《隐私说明》'

export const phoneFault = (phone: string): string | undefined =>
  /^1[3-9]\d{9}$/.test(phone) ? undefined : '手机号码是 11 位数字，以 1 开头'

type Typed = { phone: string; code: string; agreed: boolean }

export function faultsOf({ phone, code, agreed: ticked }: Typed): Partial<Record<keyof Typed, string>> {
  const wrongPhone = phoneFault(phone)
  return {
    ...(wrongPhone ? { phone: wrongPhone } : {}),
    ...(/^\d{6}$/.test(code) ? {} : { code: '验证码是短信里的 6 位数字' }),
    ...(ticked ? {} : { agreed: '请先阅读并勾选《隐私说明》' }),
  }
}
