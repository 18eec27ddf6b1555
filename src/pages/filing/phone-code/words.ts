/** What 验证手机 says. */
import type { FilingTypeId } from '@domain/filing-types/filing-type'

const submits: Partial<Record<FilingTypeId, string>> = {
  'deregister-subject': '提交注销主体',
  'deregister-site': '提交注销网站',
  'cancel-access': '提交取消接入',
}

export const words = {
  title: '验证手机',
  lead: '确认是负责人本人的意思',
  says: '我们给备案里登记的每位负责人的手机各发一条验证码。收到后请把 6 位数字填在这里；负责人不在身边的，请打电话问一下。',
  cannotReceive: '手机号码停用了、收不到短信？请先办理变更备案，把号码改成能用的，再来注销。',
  send: '发送验证码',
  resend: '重新发送',
  resendIn: (seconds: number) => `${seconds} 秒后可重发`,
  sent: (people: number) => (people > 1 ? `已发给 ${people} 位负责人` : '验证码已发出'),
  validUntil: (clock: string) => `${clock} 前有效`,
  expired: '验证码已过期，请重新发送',
  code: (name: string) => `${name}收到的验证码`,
  to: (phone: string) => `已发到 ${phone}`,
  codeWrong: '验证码是 6 位数字',
  sendFirst: '请先发送验证码',
  lacking: (names: readonly string[]) => `还差${names.join('、')}的验证码`,
  submit: (type: FilingTypeId | undefined) => (type && submits[type]) ?? '提交',
  noButton: '提交以后没有撤销按钮，请确认真的要办。',
  lapse: (hours: number) => `提交后工信部还会发一条核验短信。后悔了不用做什么：${hours} 小时内不核验，申请就自动失效，备案恢复原样。`,
  atOnce: '这次不发核验短信，提交后直接由管局处理，不能反悔。',
} as const
