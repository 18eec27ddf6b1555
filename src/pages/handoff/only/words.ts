/** What a phone that was let in for one filing says everywhere else. */
export const words = {
  title: '换设备继续',
  lead: '这台手机只能办这一份备案',
  says: '您是扫电脑上的二维码进来的，没有在这台手机上登录。别的订单、资料和设置这里都打不开。',
  continue: '继续这份备案',
  signIn: '登录账号',
  signInNote: '登录会结束这次接力。已经填好的内容都在，电脑上可以接着办。',
  failed: '没有退出成功，请检查网络后再试',
} as const
