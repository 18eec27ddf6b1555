/** How to photograph a certificate or a letter so that a reviewer can read it. Source: spec C12. */
export const certificateTips = [
  '拍原件，四个角都拍进去',
  '光线均匀，文字清楚，没有反光',
  '不要拍屏幕或复印件；水印只能写「仅供备案使用」',
] as const
export const letterTips = ['用能看清的正楷签名，不写连笔', '签署日期不晚于提交当天', '整页拍进去，字迹和印章清楚'] as const
export const proofTips = ['拍原件，整页拍进去', '文字、日期和印章要清楚'] as const
