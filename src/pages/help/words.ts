/** What the help page says around its questions. */

export const words = {
  title: '帮助',
  flow: '备案流程',
  flowSays: '从填写到拿到备案号，一共六步。',
  faq: '常见问题',
  search: '搜索问题',
  none: '没有找到相关的问题，换个词试试，或联系客服。',
  contact: '联系客服',
  write: '提交工单，或评价一下',
  writeSays: '登录后使用，一个工作日内答复',
  contactSays: (provider: string, phone: string) => `${provider}客服电话 ${phone}，工作日 9:00–18:00`,
  copyPhone: '复制电话',
  copied: '已复制',
  notCopied: '没能复制，请手动输入',
  before: '备案前看一看',
  beforeSays: '按地区和身份列出要准备的东西',
} as const
