/** What the computer says about the phone that works on the same filing. */
export const words = {
  locks: {
    capture: '手机正在拍摄和上传，这里先不能改',
    field: { phone: '手机上正在填', console: '另一台电脑上正在填' },
  },
  identityLocked: '手机上正在做视频核身，请看着手机',
  filling: { phone: (where: string) => `手机上正在填：${where}`, console: (where: string) => `另一台电脑上正在填：${where}` },
  uploads: (done: number, total: number) => `上传 ${done}/${total}`,
  there: {
    phone: (where: string) => `手机打开着这份备案：${where}`,
    console: (where: string) => `另一台电脑打开着这份备案：${where}`,
  },
  active: {
    continue: '这份备案正在手机上接着办，填的内容会同步到这里。要在电脑上改，请先接回。',
    capture: '手机正在帮您拍摄和上传，其他内容可以照常在电脑上填。',
    begin: '',
  },
  takeBack: '接回到电脑上',
  takeBackFailed: '没有接回来',
  takenBack: '已经接回到电脑上，从手机停下的地方继续。',
  onPhone: '用手机继续',
  onPhoneSays: '扫码后从现在这一项接着填',
  order: '这份备案',
} as const
