/** What the page of the second person says: somebody who may never have heard of a filing. */
export const words = {
  title: '短信核验',
  /** Before it is known what the link is for. */
  anyTitle: '请您核验',
  asks: (name: string, phone: string) => `${name}（${phone}）请您核验`,
  what: (type: string, domain: string) =>
    `对方正在给网站 ${domain} 办理${type}，您登记为负责人。工信部从 12381 给您发了一条带 6 位验证码的短信，本人填写后才能继续。`,
  whose: (name: string, phone: string) => `核验的是您：${name} · ${phone}`,
  hours: (hours: number) => `短信首次发出后 ${hours} 小时内有效。`,
  /** What ends a filing cannot be undone once it is verified; whoever is asked has to know before. */
  ending: (type: string) => `注意：这是${type}申请，核验后就会办理，不能撤回。不同意就不要填，超过时间申请自动作废。`,
  brief: '不用登录，不收费。不认识对方就直接关掉，什么都不用填。',
  safe: '为什么可以放心填',
  safeLines: [
    '只能完成这一次核验，看不到也改不了别的内容，不用注册登录。',
    '证件号码只要后 6 位，用来和备案登记核对，不会保存。',
    '这里不收费，也不会要银行卡、密码或登录验证码。',
  ],
  stranger: '没听说过这份备案？可以先打电话问问对方，再决定填不填。',
  lasts: (moment: string) => `这个链接 ${moment} 失效`,
  notSent: '短信还没有发出',
  notSentSays: '资料提交到管局后约 5 分钟，您的手机会收到 12381 的短信。这个页面会自己更新，也可以先关掉，收到短信再打开。',
  again: '看看发出没有',
  done: '核验完成',
  doneLeft: (left: number) => `您这边完成了，可以关掉这个页面。还差 ${left} 位负责人核验，不用您操作。`,
  doneAll: '您这边完成了，可以关掉这个页面。所有负责人都已核验，接下来由通信管理局审核。',
  doneAllEnding: '您这边完成了，可以关掉这个页面。所有负责人都已核验，接下来由通信管理局办理。',
  doneShort: '您这边完成了，可以关掉这个页面。',
  lapsed: '这次核验已经结束',
  lapsedAgain: (moment: string) =>
    `超过了时间，或者次数用完了，短信里的验证码不再有效。您现在不用做什么：接入商预计 ${moment}重新提交，到时您会收到新的短信，请向对方要新的链接。`,
  lapsedSays: '超过了时间，或者次数用完了，短信里的验证码不再有效。您现在不用做什么；如果重新提交，您会收到新的短信，请向对方要新的链接。',
  lapsedEnding: '没有在规定时间内核验，这次申请已经作废，备案保持原样。您不用做什么，可以关掉这个页面。',
  ended: '现在不需要核验了',
  endedSays: '这份备案已经有了别的进展，您不用做什么，可以关掉这个页面。',
  expired: '链接已过期',
  expiredSays: (moment: string) => `这个链接在 ${moment} 失效了。如果还需要您核验，请向发链接的人要一个新的。`,
  revoked: '链接已收回',
  revokedSays: '发链接的人收回了它，您不用做什么。如果还需要您核验，对方会再发一个新的。',
  unknown: '打不开这个链接',
  unknownSays: '链接可能复制得不完整。请向发链接的人再要一次。',
} as const
