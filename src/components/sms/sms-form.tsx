/** The form of one SMS check: code, phone, last six, sum; 核验 and 重发. A sum is used up by every try, so a new one comes after each. */
import { View } from '@tarojs/components'
import { type ReactNode, useEffect, useState } from 'react'
import { groupPhone } from '@/components/form/grouping'
import { PlainField } from '@/components/form/plain-field'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Notice, type NoticeTone } from '@/components/ui/notice'
import { Page } from '@/components/ui/page'
import { scrollToElement } from '@/platform/scroll-to'
import { dayAndClock } from '@/words/dates'
import { smsFormWords as words } from './words'

export type SmsSaid = { tone: NoticeTone; title: string; says?: string | undefined }
export type SmsTyped = { code: string; phone: string; lastSix: string; puzzleId: string; answer: string }

/** Where the answers go: the owner's order, or the link somebody was given. */
export type SmsDoor = {
  puzzle: { puzzleId: string; question: string } | undefined
  puzzleBusy: boolean
  newPuzzle: () => void
  verify: (typed: SmsTyped) => Promise<SmsSaid>
  resend: (sum: { puzzleId: string; answer: string }) => Promise<SmsSaid>
}
export type SmsLeft = { attemptsLeft: number; resendsLeft: number; autoResendAt: string | null }

type SmsFormProps = { title: string; onBack?: () => void; door: SmsDoor; left: SmsLeft; above: ReactNode; below?: ReactNode }

const good = { code: /^\d{6}$/, phone: /^1[3-9]\d{9}$/, lastSix: /^[0-9A-Z]{6}$/ }

/** The first thing that keeps the form from being sent. */
function lacking({ code, phone, lastSix, answer }: Omit<SmsTyped, 'puzzleId'>): string | undefined {
  if (!good.code.test(code)) return words.codeWrong
  if (!good.phone.test(phone)) return words.phoneWrong
  if (!good.lastSix.test(lastSix)) return words.lastSixWrong
  return answer === '' ? words.sumWrong : undefined
}

export function SmsForm({ title, onBack, door, left, above, below }: SmsFormProps) {
  const [typed, setTyped] = useState({ code: '', phone: '', lastSix: '', answer: '' })
  const [said, setSaid] = useState<SmsSaid>()
  const [busy, setBusy] = useState<'verify' | 'resend'>()
  const puzzleId = door.puzzle?.puzzleId ?? ''
  useEffect(() => {
    if (puzzleId) setTyped((before) => ({ ...before, answer: '' }))
  }, [puzzleId])
  // The button is pressed at the foot of the form; what came of it stands above.
  useEffect(() => {
    if (said) scrollToElement('sms-said')
  }, [said])
  const act = async (which: 'verify' | 'resend', asked: Promise<SmsSaid>) => {
    setBusy(which)
    setSaid(await asked)
    setBusy(undefined)
  }
  const noSum = puzzleId ? undefined : words.noSum
  const noResend = left.resendsLeft > 0 ? (typed.answer ? noSum : words.sumWrong) : words.noResend
  return (
    <Page
      title={title}
      {...(onBack ? { onBack } : {})}
      footer={
        <Button
          onPress={() => act('verify', door.verify({ ...typed, puzzleId }))}
          busy={busy === 'verify'}
          disabledBecause={noSum ?? lacking(typed)}
        >
          {words.verify}
        </Button>
      }
    >
      {above}
      <View id="sms-said">
        {said ? (
          <Notice tone={said.tone} title={said.title} live>
            {said.says}
          </Notice>
        ) : null}
      </View>
      <Fields
        typed={typed}
        onType={(more) => setTyped((before) => ({ ...before, ...more }))}
        door={door}
        attemptsLeft={left.attemptsLeft}
      />
      <Card>
        <Button
          kind="secondary"
          size="small"
          busy={busy === 'resend'}
          disabledBecause={noResend}
          onPress={() => act('resend', door.resend({ puzzleId, answer: typed.answer }))}
        >
          {words.resend}
        </Button>
        <View className="tiny">{left.resendsLeft > 0 ? words.resendLeft(left.resendsLeft) : words.noResend}</View>
        {left.autoResendAt ? <View className="tiny">{words.autoResend(dayAndClock(left.autoResendAt))}</View> : null}
      </Card>
      {below}
    </Page>
  )
}

type Typed = Omit<SmsTyped, 'puzzleId'>
type FieldsProps = { typed: Typed; onType: (more: Partial<Typed>) => void; door: SmsDoor; attemptsLeft: number }

function Fields({ typed: { code, phone, lastSix, answer }, onType, door, attemptsLeft }: FieldsProps) {
  return (
    <Card>
      <PlainField
        id="sms-code"
        placeholder="6 位数字"
        label={words.code}
        kind="code"
        value={code}
        maxLength={6}
        onChange={(text) => onType({ code: text.replace(/\D/g, '') })}
        problem={good.code.test(code) ? undefined : words.codeWrong}
        hint={words.left(attemptsLeft)}
      />
      <PlainField
        id="sms-phone"
        placeholder="11 位手机号码"
        label={words.phone}
        kind="phone"
        value={phone}
        maxLength={11}
        format={groupPhone}
        onChange={(text) => onType({ phone: text.replace(/\D/g, '') })}
        problem={good.phone.test(phone) ? undefined : words.phoneWrong}
      />
      <PlainField
        id="sms-last-six"
        placeholder="例如 07901X"
        label={words.lastSix}
        kind="id-number"
        value={lastSix}
        maxLength={6}
        onChange={(text) => onType({ lastSix: text.replace(/\s/g, '').toUpperCase() })}
        problem={good.lastSix.test(lastSix) ? undefined : words.lastSixWrong}
        hint={words.lastSixHint}
      />
      {door.puzzle ? (
        <PlainField
          id="sms-sum"
          placeholder="填计算结果"
          label={words.sum(door.puzzle.question)}
          kind="digits"
          value={answer}
          maxLength={4}
          onChange={(text) => onType({ answer: text.replace(/\D/g, '') })}
          hint={words.sumHint}
        />
      ) : (
        <Button kind="plain" busy={door.puzzleBusy} onPress={door.newPuzzle}>
          {words.noSum}
        </Button>
      )}
    </Card>
  )
}
