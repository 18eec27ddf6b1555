/** What a phone says once its part is over. */
export const words = {
  title: '换设备继续',
  'handed-back': '已交回，请在电脑上继续',
  'taken-back': '手机上的接力已经结束',
  submitted: '已经提交，请在电脑上看进度',
  'handed-back-says': '您在手机上填的、拍的都已保存，电脑上马上能看到。',
  'taken-back-says': '电脑接回了这份备案，或者超过了 12 小时。手机上已经保存的内容都在电脑上。',
  'submitted-says': '资料已经交给接入商审核。后面的进度、短信核验，在电脑上或登录后都能看到。',
  leftTitle: '这几处没来得及传到电脑',
  leftSays: '是最后几秒改的，请在电脑上补填。离开这个页面就不再显示。',
  picture: '照片，请重新拍',
  wiped: '这台手机上没有留下备案内容。',
  home: '回首页',
  scan: '再扫一个二维码',
  signIn: '登录自己的账号',
} as const
