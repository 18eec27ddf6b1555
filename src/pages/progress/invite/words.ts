/** What 请人核验 says: what every link has in common, and what is said of a 短信核验 and of a 视频核身. */
export const common = {
  sees: '对方会看到',
  make: '生成链接',
  remake: '重新生成链接',
  made: (moment: string) => `链接已生成，${moment} 前有效`,
  qr: '这个链接的二维码，请对方用手机扫',
  scan: '对方就在旁边？让他用微信或手机相机扫一扫；不在旁边，就把链接发过去。',
  once: '链接只在这里显示这一次。离开页面后需要再发，请重新生成，旧链接会同时失效。',
  sendCard: '发给微信好友',
  send: '发送链接',
  copy: '复制链接',
  copied: '链接已复制，可以粘贴到聊天里发给对方',
  notCopied: '没能复制，请长按上面的链接手动复制',
  notSent: '没能打开发送窗口，请改用复制链接',
  state: '这个链接',
  openedAt: (moment: string) => `${moment} 打开`,
  until: (moment: string) => `${moment} 失效`,
  revoke: '收回链接',
  revokeTitle: '收回这个链接？',
  revokeYes: '收回',
  revoked: '链接已收回',
} as const

type State = 'open' | 'opened' | 'used' | 'expired' | 'revoked'
export type LinkWords = {
  says: string
  seen: readonly string[]
  notSeen: string
  lasts: string
  /** The sentence that travels through chats: nobody's name or number is in it. */
  sentence: (until: string, address: string) => string
  fileName: string
  states: Record<State, string>
  revokeText: string
}

export const words = {
  title: '请人核验',
  lead: (name: string, phone: string) => `${name} · ${phone}`,
  says: '把链接发给对方，对方在自己的手机上就能填，不用注册，也不用登录。',
  seen: [
    '谁请他核验：单位名称或姓名、手机号码，都隐去一部分',
    '核验什么：备案类型和域名，他自己的姓名和号码，也隐去一部分',
    '还剩多少时间、可以输错几次、可以重发几次',
  ],
  notSeen: '看不到别的：证件、照片、其他负责人、您填的内容都不会出现，也改不了任何内容。',
  lasts: '链接 72 小时内有效，只能用于这一次核验；随时可以收回。',
  cardTitle: '请您完成一次备案短信核验',
  sentence: (until: string, address: string) => `请您完成一次网站备案的短信核验，${until} 前有效，不用登录：${address}`,
  fileName: '短信核验链接.txt',
  states: { open: '已生成，还没打开', opened: '已打开，还没核验', used: '已完成', expired: '已过期', revoked: '已收回' },
  revokeText: '收回后对方再打开会看到「链接已收回」。短信验证码仍然有效，您自己可以接着核验，也可以重新生成链接。',
  done: '已经核验完成',
  doneSays: '这个号码核验好了，不用再发链接。',
  gone: '现在没有需要核验的短信',
  goneSays: '可能已经核验完成，或者时间已过。请回到备案进度看看轮到谁。',
  back: '返回备案进度',
} as const satisfies LinkWords & Record<string, unknown>

export const checkWords = {
  title: '请人核身',
  lead: (name: string) => `请 ${name} 在自己的手机上核身`,
  says: '把链接发给对方，或让他扫码。他在自己的手机上录一段约 1 分钟的视频，不用注册，也不用登录。',
  seen: [
    '谁请他核身：单位名称或姓名、手机号码，都隐去一部分',
    '为什么：备案类型和域名，他自己的姓名，也隐去一部分',
    '要做的动作，还可以录几次',
  ],
  notSeen: '他看不到您填的内容、证件和照片。他的视频也只交给核身服务，您看不到，只知道有没有通过。',
  lasts: '链接 72 小时内有效，只能用于他这一次核身；随时可以收回。结果会自动写进这份备案。',
  cardTitle: '请您录一段备案核身视频',
  sentence: (until: string, address: string) => `请您为网站备案录一段核身视频，约 1 分钟，${until} 前有效，不用登录：${address}`,
  fileName: '视频核身链接.txt',
  states: { open: '已生成，还没打开', opened: '已打开，还没录好', used: '已通过', expired: '已过期', revoked: '已收回' },
  revokeText: '收回后对方再打开会看到「链接已收回」，没录完的视频不会保存。已经交上去的不受影响。以后可以重新生成链接。',
  inReview: '视频已提交，正在核对',
  inReviewSays: '不用再发链接。结果会自动写进这份备案。',
  done: '已经通过核身',
  doneSays: (name: string) => `${name} 已经通过，不用再发链接。`,
  gone: '现在不需要他核身',
  goneSays: '可能换了负责人，或者备案已经提交。请回到视频核身看看还差谁。',
  back: '返回视频核身',
} as const satisfies LinkWords & Record<string, unknown>
