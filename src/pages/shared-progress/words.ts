/** What somebody reads who follows another person's filing by a link. */
import type { SharedProgress } from '@/services/support'

type Turn = NonNullable<SharedProgress['turn']>

export const words = {
  title: '备案进度',
  readOnly: '这是备案人分享给您的进度，只能看，不能操作。',
  turns: {
    applicant: '等备案人处理',
    provider: '接入商在办',
    authority: '通信管理局在审',
    system: '系统在检查',
  } satisfies Record<Turn, string>,
  over: '已经办完',
  until: (moment: string) => `${moment} 前`,
  expected: (day: string) => `预计最迟 ${day}`,
  by: (day: string) => `最迟 ${day}`,
  submitted: (moment: string) => `${moment} 提交`,
  way: '全部经过',
  running: (actor: string) => `进行中 · ${actor}`,
  done: (moment: string, actor: string) => `${moment} · ${actor}`,
  asOf: (moment: string) => `${moment} 的进度`,
  ends: (day: string) => `链接到 ${day} 失效`,
  refresh: '刷新',
  own: '我也要备案',
  noLink: '链接不完整',
  noLinkSays: '复制时可能少了几个字，请向发给您的人再要一次。',
} as const
