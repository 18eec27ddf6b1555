/** Where each channel leads: the phone, a mail address that can be one's own, and WeChat with its permission. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { showToast } from '@/components/ui/toast'
import { useMessagePermission } from '@/hooks/use-message-permission'
import { useChangeNotificationSettings } from '@/hooks/use-notification-settings'
import { TextInput } from '@/platform/text-input'
import type { NotificationSettings } from '@/services/notifications'
import { troubleOf } from '@/services/trouble'
import { words } from './words'

export function WaysCard({ settings }: { settings: NotificationSettings }) {
  const { sms, mail, wechat } = settings
  return (
    <Card title={words.where}>
      <Way name={words.channels.sms} to={sms.to} says={sms.says} />
      <Way name={words.channels.mail} to={mail.to ?? words.noMail} says={mail.says} />
      <OwnMail mail={mail} />
      <Way name={words.channels.wechat} to={wechat.bound ? '' : words.noWechat} says={wechat.says} />
      <AskWechat />
    </Card>
  )
}

const Way = ({ name, to, says }: { name: string; to: string; says: string }) => (
  <View className="way">
    <View className="way__head">
      <View className="way__name">{name}</View>
      <View className="way__to figures">{to}</View>
    </View>
    <View className="tiny">{says}</View>
  </View>
)

const wholeMail = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/

/** An address of one's own counts where no filing names one. */
function OwnMail({ mail }: Pick<NotificationSettings, 'mail'>) {
  const [typed, setTyped] = useState('')
  const [trouble, setTrouble] = useState<string>()
  const change = useChangeNotificationSettings()
  if (mail.from === 'order') return null
  const send = (email: string | null, done: string) => {
    setTrouble(undefined)
    change.mutate(
      { kind: 'mail', email },
      {
        onSuccess: () => {
          setTyped('')
          showToast(done)
        },
        onError: (error) => setTrouble(troubleOf(error).title),
      },
    )
  }
  const save = () => (wholeMail.test(typed.trim()) ? send(typed.trim(), words.mailSaved) : setTrouble(words.mailWrong))
  const label = mail.to ? words.mailLabel : words.mailFirst
  return (
    <View className="field">
      <View className="field__label">{label}</View>
      <TextInput id="own-mail" label={label} kind="email" value={typed} placeholder={words.mailHint} maxLength={100} onChange={setTyped} />
      {trouble ? (
        <Notice tone="problem" live>
          {trouble}
        </Notice>
      ) : null}
      <View className="way__acts">
        <Button kind="secondary" size="small" busy={change.isPending} onPress={save}>
          {words.mailSave}
        </Button>
        {mail.from === 'own' ? (
          <Button kind="plain" onPress={() => send(null, words.mailRemoved)}>
            {words.mailBack}
          </Button>
        ) : null}
      </View>
    </View>
  )
}

/** Only in WeChat: its window, opened by this very tap. */
function AskWechat() {
  const { canAsk, ask } = useMessagePermission()
  if (!canAsk) return null
  const press = () => void ask().then((allowed) => showToast(allowed ? words.wechatAllowed : words.wechatNot))
  return (
    <View className="stack">
      <Button kind="secondary" onPress={press}>
        {words.wechatAsk}
      </Button>
      <View className="tiny">{words.wechatAskSays}</View>
    </View>
  )
}
