/** Why a message did not arrive, in words for its receiver. The party's own code stays in the log of the outbox. */
type Channel = 'sms' | 'mail' | 'wechat' | 'app'

const byCode: Readonly<Record<string, string>> = {
  'wechat 43101': '微信没有允许发这条消息，每次允许只能收到一条',
  'wechat 45009': '微信今天的发送次数用完了',
  'wechat 40003': '微信不认识这个账号，请在小程序里重新登录',
  'wechat 47003': '微信没有接受消息的内容',
  'wechat unsure': '微信没有回应，可能已经送到，不再重发',
  'wechat timeout': '微信没有回应，可能已经送到，不再重发',
  'mail 550': '邮箱地址不存在',
  'mail 552': '邮箱已满',
}
const partyNames: Record<Channel, string> = { sms: '短信通道', mail: '邮件服务', wechat: '微信', app: '应用' }

/** `error` as the outbox keeps it: `<party> <kind>[ <code>]`. */
export function sayFault(channel: Channel, error: string | null): string {
  const code = error?.split(' ').at(-1) ?? ''
  const known = byCode[`${channel} ${code}`]
  if (known) return known
  return error?.includes('timeout') ? `${partyNames[channel]}没有回应` : `${partyNames[channel]}暂时发不出去`
}
