/** The form of one SMS check. A sum is used up by every try, so a new one comes after each. */
import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { groupPhone } from '@/components/form/grouping'
import { PlainField } from '@/components/form/plain-field'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Notice, type NoticeTone } from '@/components/ui/notice'
import { Page } from '@/components/ui/page'
import { goBack } from '@/hooks/use-go'
import { usePuzzle, useSmsActions } from '@/hooks/use-order-actions'
import type { SmsVerification } from '@/services/orders'
import { troubleOf } from '@/services/trouble'
import { smsWords as words } from '../words'

type Said = { tone: NoticeTone; title: string; says?: string | undefined }

/** The first thing that keeps the form from being sent. */
function lacking(code: string, phone: string, lastSix: string, sum: string): string | undefined {
  if (!/^\d{6}$/.test(code)) return words.codeWrong
  if (!/^1[3-9]\d{9}$/.test(phone)) return words.phoneWrong
  if (!/^[0-9A-Z]{6}$/.test(lastSix)) return words.lastSixWrong
  return sum === '' ? words.sumWrong : undefined
}

export function SmsForm({ orderId, person }: { orderId: string; person: SmsVerification }) {
  const [code, setCode] = useState('')
  const [phone, setPhone] = useState('')
  const [lastSix, setLastSix] = useState('')
  const [sum, setSum] = useState('')
  const [said, setSaid] = useState<Said>()
  const puzzle = usePuzzle(orderId, person.n)
  const { verify, resend } = useSmsActions(orderId, person.n)
  const puzzleId = puzzle.data?.puzzleId ?? ''
  useEffect(() => {
    if (puzzleId) setSum('')
  }, [puzzleId])
  const refused = (error: unknown) => {
    const { title, says } = troubleOf(error)
    setSaid({ tone: 'problem', title, says })
  }
  const doVerify = () =>
    verify.mutate(
      { code, phone, lastSix, puzzleId, answer: sum },
      {
        onSuccess: ({ outcome, says }) =>
          outcome === 'accepted'
            ? setSaid({ tone: 'good', title: words.accepted, says })
            : setSaid({ tone: 'problem', title: words.notMatching, says }),
        onError: refused,
      },
    )
  const doResend = () =>
    resend.mutate(
      { puzzleId, answer: sum },
      { onSuccess: ({ says }) => setSaid({ tone: 'good', title: words.sent, says }), onError: refused },
    )
  const noSum = puzzleId ? undefined : words.noSum
  const noResend = person.resendsLeft > 0 ? (sum ? noSum : words.sumWrong) : words.noResend
  return (
    <Page
      title={words.title}
      onBack={goBack}
      footer={
        <Button onPress={doVerify} busy={verify.isPending} disabledBecause={noSum ?? lacking(code, phone, lastSix, sum)}>
          {words.verify}
        </Button>
      }
    >
      <Card title={words.lead(person.maskedName, person.maskedPhone)}>
        <View className="muted">{words.says}</View>
      </Card>
      {said ? (
        <Notice tone={said.tone} title={said.title} live>
          {said.says}
        </Notice>
      ) : null}
      <Card>
        <PlainField
          id="sms-code"
          placeholder="6 位数字"
          label={words.code}
          kind="code"
          value={code}
          maxLength={6}
          onChange={(typed) => setCode(typed.replace(/\D/g, ''))}
          problem={/^\d{6}$/.test(code) ? undefined : words.codeWrong}
          hint={words.left(person.attemptsLeft)}
        />
        <PlainField
          id="sms-phone"
          placeholder="11 位手机号码"
          label={words.phone}
          kind="phone"
          value={phone}
          maxLength={11}
          format={groupPhone}
          onChange={(typed) => setPhone(typed.replace(/\D/g, ''))}
          problem={/^1[3-9]\d{9}$/.test(phone) ? undefined : words.phoneWrong}
        />
        <PlainField
          id="sms-last-six"
          placeholder="例如 07901X"
          label={words.lastSix}
          kind="id-number"
          value={lastSix}
          maxLength={6}
          onChange={(typed) => setLastSix(typed.replace(/\s/g, '').toUpperCase())}
          problem={/^[0-9A-Z]{6}$/.test(lastSix) ? undefined : words.lastSixWrong}
          hint={words.lastSixHint}
        />
        {puzzle.data ? (
          <PlainField
            id="sms-sum"
            placeholder="填计算结果"
            label={words.sum(puzzle.data.question)}
            kind="digits"
            value={sum}
            maxLength={4}
            onChange={(typed) => setSum(typed.replace(/\D/g, ''))}
            hint={words.sumHint}
          />
        ) : (
          <Button kind="plain" busy={puzzle.isFetching} onPress={() => puzzle.refetch()}>
            {words.noSum}
          </Button>
        )}
      </Card>
      <Card>
        <Button kind="secondary" size="small" busy={resend.isPending} disabledBecause={noResend} onPress={doResend}>
          {words.resend}
        </Button>
        <View className="tiny">{person.resendsLeft > 0 ? words.resendLeft(person.resendsLeft) : words.noResend}</View>
      </Card>
    </Page>
  )
}
