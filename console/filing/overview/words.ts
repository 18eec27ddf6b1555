/** What the overview says. */
export const words = {
  title: '总览',
  what: '备案订单',
  failed: '没有取到您的备案订单',
  again: '再试一次',
  nothing: '现在没有在办的备案',
  nothingSays: '填写大约 15 分钟。在电脑上打字，证件和视频用手机拍，填到哪里都会自动保存。',
  begin: '开始备案',
  another: '再办一份备案',
  over: (count: number) => `另有 ${count} 份已经结束的备案`,
  lookAfter: '已经备案的，要留意',
  allFine: '已经备案的都正常',
  records: '看我的备案',
} as const
