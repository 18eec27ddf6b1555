/** A notification as a mail: plain text and a simple page that says the same. */
import { groupNames } from '@domain/notifications/event-table'
import type { OutgoingMessage } from '../gateways/messages'

export type MailText = { subject: string; text: string; html: string }

/** The subject names what happened and nothing of whom: subjects are seen on locked screens and kept by every server on the way. */
export function mailTextOf({ title = '通知', text }: Pick<OutgoingMessage, 'title' | 'text'>, address: string | undefined): MailText {
  const way = address ? `打开查看：${address}` : '请打开随手备案查看。'
  const foot = `这封邮件由随手备案自动发出。哪些事情发邮件，可在「设置 › 通知」里按「${Object.values(groupNames).join(' / ')}」调整。`
  const paragraphs = [
    htmlOf(text),
    address ? `<a href="${htmlOf(address)}">打开随手备案查看</a>` : htmlOf(way),
    `<small>${htmlOf(foot)}</small>`,
  ]
  return {
    subject: `【随手备案】${title}`,
    text: [text, way, foot].join('\n\n'),
    html: `<!doctype html><html lang="zh-CN"><body>${paragraphs.map((one) => `<p>${one}</p>`).join('')}</body></html>`,
  }
}

const htmlOf = (text: string): string =>
  text.replace(/[&<>"']/g, (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[letter] ?? '&#39;')
