/** How it stands with somebody who was asked to pass 视频核身 on a phone of their own. */
import type { PersonToCheck } from '@/services/identity'

export const askedWords = {
  notHere: (name: string) => `${name} 不在身边？`,
  notHereSays: '可以发一个链接给他，他在自己的手机上录，不用注册和登录；结果会自动回到这里。您可以先填别的内容。',
  ask: '请他在自己的手机上做',
  asked: (name: string) => `已请 ${name} 核身`,
  card: '视频核身',
  seeLink: '看链接，或重新发',
} as const

/** `over`: nothing is left to be done with the link. */
type Asked = { word: string; tone: 'done' | 'others' | 'problem' | 'warn'; says: string; over?: true }

const passed: Asked = { word: '通过', tone: 'done', says: '本人已经在自己的手机上通过核身，可以继续下一步。', over: true }
const inReview: Asked = { word: '人工核对中', tone: 'others', says: '本人录好了，正在核对，结果会自动出现在这里。' }
const again: Asked = { word: '需要重录', tone: 'problem', says: '本人录的没有通过，可以用原来的链接再录；次数用完时请改用人工核验。' }
const open: Asked = { word: '等对方', tone: 'others', says: '链接已经发出，对方还没有打开。录好后这里会自动更新。' }
const opened: Asked = { word: '等对方', tone: 'others', says: '对方已经打开链接，还没有录好。录好后这里会自动更新。' }
const expired: Asked = { word: '链接已过期', tone: 'warn', says: '72 小时内没有录好，请重新生成链接再发给对方。' }

/** Undefined where nobody was asked, or what was asked was taken back. */
export function stateOfAsked({ state, invitation }: PersonToCheck): Asked | undefined {
  if (!invitation || invitation.state === 'revoked') return undefined
  if (invitation.state === 'used') return passed
  if (state === 'passed') return undefined
  if (state === 'in-review') return inReview
  if (invitation.state === 'expired') return expired
  if (state === 'retry' || state === 'rejected') return again
  return invitation.state === 'opened' ? opened : open
}
