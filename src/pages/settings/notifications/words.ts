/** What the page about notifications' ways says. */
import type { Channel, Group, NotificationSettings } from '@/services/notifications'

export const words = {
  title: '通知设置',
  always: '应用内的通知始终都有，不能关闭。下面是应用之外还发到哪里。',
  groups: {
    'to-do': { title: '需要我处理', says: '退回修改、来电、短信核验、将要到期' },
    progress: { title: '进度', says: '已提交、初审通过、管局审核、备案号' },
    other: { title: '其他', says: '公安备案提醒、域名和证件到期、新设备登录' },
  } satisfies Record<Group, { title: string; says: string }>,
  channels: { sms: '短信', mail: '邮件', wechat: '微信' } satisfies Record<Channel, string>,
  noMail: '还没有邮箱',
  noWechat: '还没有绑定微信',
  left: (count: number) => (count ? `还可以发 ${count} 条` : '需要您先在微信里允许'),
  quiet: '安静时段',
  quietOn: '夜里不打扰',
  quietSays: (from: string, to: string) => `${from} 到${from > to ? '次日' : ''} ${to} 之间的消息，到 ${to} 再发`,
  quietOff: '现在随时都会发',
  from: '从',
  to: '到',
  never: '这些不会等，也不会漏',
  where: '发到哪里',
  mailLabel: '换一个邮箱',
  mailFirst: '填一个邮箱',
  mailHint: '只用来发通知',
  mailSave: '保存邮箱',
  mailBack: '不用这个邮箱了',
  mailSaved: '邮箱已保存',
  mailRemoved: '已不再用这个邮箱',
  mailWrong: '邮箱写成 name@example.com 这样',
  wechatAsk: '允许微信提醒',
  wechatAskSays: '微信会逐类问您，每允许一次可以收一条。不允许也不影响备案。',
  wechatAllowed: '好的，有消息会在微信里告诉您',
  wechatNot: '没有允许。您仍会收到应用内通知和短信',
  failed: (what: string) => `「${what}」没有改成，已恢复原样`,
  failedBecause: (why: string) => `${why}。请稍后再点一次。`,
} as const

/** 09:00 as a choice of the quiet hours; another time that was set elsewhere stays among them. */
export const hours = (chosen: string): { value: string; label: string }[] => {
  const full = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:00`)
  return [...new Set([...full, chosen])].sort().map((value) => ({ value, label: value }))
}

/** Where a channel leads now, under its switch. */
export function leadsTo(channel: Channel, settings: NotificationSettings, group: Group): string {
  if (channel === 'sms') return settings.sms.to
  if (channel === 'mail') return settings.mail.to ?? words.noMail
  if (!settings.wechat.bound) return words.noWechat
  return words.left(settings.wechat.templates.find((one) => one.group === group)?.left ?? 0)
}
