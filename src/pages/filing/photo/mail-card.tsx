/** 邮寄资料: what goes where by post, and the number it went under. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { FormField } from '@/components/form/form-field'
import { Button } from '@/components/ui/button'
import { Card, Row } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { showToast } from '@/components/ui/toast'
import type { useBackdrop } from '@/hooks/use-backdrop'
import type { Backdrop } from '@/services/backdrop'
import { troubleOf } from '@/services/trouble'
import { dayAndClock } from '@/words/dates'
import { words } from './words'

type MailCardProps = { backdrop: Backdrop; post: ReturnType<typeof useBackdrop>['originals'] }

export function MailCard({ backdrop: { mailTo, papers, originals }, post }: MailCardProps) {
  const [number, setNumber] = useState('')
  const send = () => post.mutate(number.trim(), { onError: (error) => showToast(troubleOf(error).title) })
  return (
    <Card title={words.mail}>
      <View className="muted">{words.mailSays}</View>
      <Row title={words.papers} says={papers.map((paper) => <View key={paper}>{paper}</View>)} />
      <Row title={words.mailTo} says={`${mailTo.recipient}，${mailTo.phone}，${mailTo.address}`} />
      {originals ? (
        <Notice tone={originals.received ? 'good' : 'info'}>
          {originals.received
            ? words.received(originals.trackingNumber)
            : words.postedSays(originals.trackingNumber, dayAndClock(originals.arrivesAt))}
        </Notice>
      ) : (
        <>
          <FormField
            state={{
              anchor: 'originals.trackingNumber',
              kind: 'text',
              label: words.tracking,
              hint: words.trackingHint,
              value: number,
              required: true,
              problems: [],
              maxLength: 20,
            }}
            onChange={(value) => setNumber(String(value ?? ''))}
          />
          <Button
            kind="secondary"
            busy={post.isPending}
            disabledBecause={number.trim().length < 8 ? words.trackingHint : undefined}
            onPress={send}
          >
            {words.posted}
          </Button>
        </>
      )}
    </Card>
  )
}
