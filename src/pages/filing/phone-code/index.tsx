/** 验证手机: each responsible person's code, then the request to end the filing goes to the authority. */
import { smsKindsOf } from '@domain/filing/sms-persons'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { goInstead } from '@/hooks/use-go'
import { type JourneyNow, useJourney } from '@/hooks/use-journey'
import { useRevocation } from '@/hooks/use-revocation'
import { routes } from '@/routes'
import { troubleOf } from '@/services/trouble'
import { FilingPage } from '../filing-page'
import { useSettledAnswers } from '../record/use-record-answers'
import { PersonCodes } from './person-codes'
import { words } from './words'
import '../filing.scss'

export default function PhoneCodePage() {
  const { orderId = '' } = useRouter().params
  const state = useJourney(orderId, 'phone-code')
  const [codes, setCodes] = useState<Readonly<Record<number, string>>>({})
  const { sent, send, start } = useRevocation(orderId, () => goInstead(routes.progress(orderId)))
  const lacking = sent?.people.filter(({ n }) => !/^\d{6}$/.test(codes[n] ?? '')).map(({ maskedName }) => maskedName) ?? []
  const because = !sent ? words.sendFirst : lacking.length ? words.lacking(lacking) : undefined
  const submit = () => sent && start.mutate(sent.people.map(({ n }) => ({ n, code: codes[n] ?? '' })))
  const doSend = () => send.mutate(undefined, { onSuccess: () => setCodes({}) })
  const failure = start.error ?? send.error
  const trouble = failure ? troubleOf(failure) : undefined
  return (
    <FilingPage
      orderId={orderId}
      state={state}
      title={words.title}
      step="phone-code"
      footer={({ journey }) => (
        <Button kind="danger" busy={start.isPending} disabledBecause={because} onPress={submit}>
          {words.submit(journey.filingType)}
        </Button>
      )}
    >
      {(now) => (
        <>
          <Card title={words.lead}>
            <View className="muted">{words.says}</View>
            {sent ? null : (
              <View className="phone-code__send">
                <Button kind="secondary" busy={send.isPending} onPress={doSend}>
                  {words.send}
                </Button>
              </View>
            )}
          </Card>
          {trouble ? (
            <Notice tone="problem" title={trouble.title} live>
              {trouble.says}
            </Notice>
          ) : null}
          {sent ? (
            <PersonCodes
              sent={sent}
              codes={codes}
              sending={send.isPending}
              onChange={(n, code) => setCodes((before) => ({ ...before, [n]: code }))}
              onResend={doSend}
            />
          ) : null}
          <Afterwards now={now} />
          <View className="tiny centre">{words.cannotReceive}</View>
        </>
      )}
    </FilingPage>
  )
}

/** Whether there is a way back: only while the policy lets somebody be asked by SMS. */
function Afterwards({ now }: { now: JourneyNow }) {
  const answers = useSettledAnswers(now)
  const { filingType: type } = now.journey
  const { policy } = now.context
  return (
    <Notice tone="warn" title={words.noButton}>
      {type && smsKindsOf(type, answers, policy).length ? words.lapse(policy.smsVerifyHours) : words.atOnce}
    </Notice>
  )
}
