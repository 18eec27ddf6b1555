/** 申请幕布: who gets it and where, once per account; then when it leaves and under which number. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { FormField } from '@/components/form/form-field'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { showToast } from '@/components/ui/toast'
import type { useBackdrop } from '@/hooks/use-backdrop'
import type { Backdrop, CurtainAddress } from '@/services/backdrop'
import { troubleOf } from '@/services/trouble'
import { dayAndClock } from '@/words/dates'
import { words } from './words'

type CurtainCardProps = { curtain: Backdrop['curtain']; request: ReturnType<typeof useBackdrop>['curtain'] }

const questions = [
  { key: 'recipient', kind: 'text', label: words.recipient, maxLength: 30 },
  { key: 'phone', kind: 'phone', label: words.phone, maxLength: 20 },
  { key: 'address', kind: 'address', label: words.address, maxLength: 200, hint: words.addressHint },
] as const

export function CurtainCard({ curtain, request }: CurtainCardProps) {
  return (
    <Card title={words.curtain}>
      <View className="muted">{words.curtainSays}</View>
      {curtain ? (
        <Notice tone="good" title={words.asked}>
          <View>{words.to(curtain.recipient, curtain.phone)}</View>
          <View>{curtain.trackingNumber ? words.sentOn(curtain.trackingNumber) : words.sends(dayAndClock(curtain.sendsAt))}</View>
        </Notice>
      ) : (
        <AddressForm request={request} />
      )}
    </Card>
  )
}

function AddressForm({ request }: Pick<CurtainCardProps, 'request'>) {
  const [address, setAddress] = useState<CurtainAddress>({ recipient: '', phone: '', address: '' })
  const filled = Object.values(address).every((value) => value.trim() !== '')
  const send = () =>
    request.mutate({ ...address, phone: address.phone.replace(/\D/g, '') }, { onError: (error) => showToast(says(troubleOf(error))) })
  return (
    <>
      {questions.map(({ key, ...question }) => (
        <FormField
          key={key}
          state={{ ...question, anchor: `curtain.${key}`, value: address[key], required: true, problems: [] }}
          onChange={(value) => setAddress({ ...address, [key]: String(value ?? '') })}
        />
      ))}
      <Button kind="secondary" busy={request.isPending} disabledBecause={filled ? undefined : words.fillIn} onPress={send}>
        {words.ask}
      </Button>
    </>
  )
}

const says = ({ title, says: more }: { title: string; says?: string }) => [title, more].filter(Boolean).join('。')
