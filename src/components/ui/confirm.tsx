/** A question before something that cannot be undone: what happens, what survives, and two answers named after what they do. */
import { View } from '@tarojs/components'
import { type ReactNode, useEffect, useState } from 'react'
import { DialogFrame } from '@/platform/dialog-frame'
import { Heading } from '@/platform/heading'
import { Button } from './button'
import { topHost } from './top-host'

export type Question = { title: string; text: ReactNode; yes: string; no?: string; danger?: boolean }
type Asked = Question & { answer: (yes: boolean) => void }
const hosts = topHost<(asked: Asked) => void>()

/** True when the person chose the action; closing counts as no. */
export const confirm = (question: Question): Promise<boolean> =>
  new Promise((resolve) => {
    const ask = hosts.top()
    if (ask) ask({ ...question, answer: resolve })
    else resolve(false)
  })

export function ConfirmHost() {
  const [asked, setAsked] = useState<Asked>()
  useEffect(() => hosts.add(setAsked), [])
  if (!asked) return null
  const close = (yes: boolean) => {
    setAsked(undefined)
    asked.answer(yes)
  }
  return (
    <View className="veil veil--centre">
      <DialogFrame label={asked.title} onClose={() => close(false)} className="dialog" alert>
        <Heading level={2} className="dialog__title">
          {asked.title}
        </Heading>
        <View className="dialog__text">{asked.text}</View>
        <View className="dialog__answers">
          <Button kind="secondary" size="small" onPress={() => close(false)}>
            {asked.no ?? '先不'}
          </Button>
          <Button kind={asked.danger ? 'danger' : 'primary'} size="small" onPress={() => close(true)}>
            {asked.yes}
          </Button>
        </View>
      </DialogFrame>
    </View>
  )
}
