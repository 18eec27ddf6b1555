/** What the demo page says. */
export const words = {
  title: '演示工具',
  lead: '这里连着一个模拟的外部世界：接入商、管局、短信都是假的，时间可以往前拨。',
  clock: '模拟时间',
  now: (moment: string) => `现在是 ${moment}`,
  hour: '过 1 小时',
  workday: '过 1 个工作日',
  next: '跳到下一件事',
  happened: (count: number) => `时间到了，发生了 ${count} 件事`,
  nothing: '时间到了，没有新的事发生',
  inbox: '短信收件箱',
  empty: '还没有短信。登录时获取验证码，或提交备案后，会出现在这里。',
  to: (to: string, moment: string) => `发给 ${to} · ${moment}`,
  copy: '复制验证码',
  copied: '验证码已复制',
  notCopied: '没能复制，请手动输入',
} as const
