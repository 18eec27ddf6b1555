/** The code from the SMS, with the button that sends it and the seconds until it may be sent again. */
import { useEffect, useState } from 'react'
import { groupPhone } from '@/components/form/grouping'
import { PlainField } from '@/components/form/plain-field'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useSendCode } from '@/hooks/use-sign-in'
import { troubleOf } from '@/services/trouble'
import { clock } from '@/words/dates'
import { words } from './words'

type CodeFieldProps = { phone: string; ready: boolean; value: string; onChange: (code: string) => void; onEnter: () => void }

/** Seconds left until `until`, ticking. */
function useSecondsUntil(until: number): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    if (until <= Date.now()) return
    const timer = setInterval(() => setNow(Date.now()), 500)
    return () => clearInterval(timer)
  }, [until])
  return Math.max(0, Math.ceil((until - now) / 1000))
}

export function CodeField({ phone, ready, value, onChange, onEnter }: CodeFieldProps) {
  const send = useSendCode()
  const [resendAt, setResendAt] = useState(0)
  const wait = useSecondsUntil(resendAt)
  const press = () =>
    send.mutate(phone, {
      onSuccess: ({ resendAfterSeconds }) => setResendAt(Date.now() + resendAfterSeconds * 1000),
      onError: (error) => setResendAt(Date.now() + troubleOf(error).waitSeconds * 1000),
    })
  const trouble = send.error ? troubleOf(send.error) : undefined
  const because = ready ? (wait ? words.resend(wait) : undefined) : words.needPhone
  return (
    <>
      <PlainField
        id="code"
        label={words.code}
        kind="code"
        value={value}
        maxLength={6}
        onChange={(typed) => onChange(typed.replace(/\D/g, ''))}
        onEnter={onEnter}
        placeholder="6 位数字"
        focus={send.isSuccess}
        problem={/^\d{6}$/.test(value) ? undefined : words.codeWrong}
        hint={send.data ? words.sentTo(groupPhone(phone), clock(send.data.expiresAt)) : undefined}
        aside={
          <Button kind="secondary" size="small" className="code-row__send" onPress={press} busy={send.isPending} disabledBecause={because}>
            {wait ? words.resend(wait) : words.send}
          </Button>
        }
      />
      {trouble ? (
        <Notice tone="problem" title={trouble.title} live>
          {trouble.says}
        </Notice>
      ) : null}
    </>
  )
}
