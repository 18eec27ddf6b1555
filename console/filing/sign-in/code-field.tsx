/** The code from the SMS, with the button that sends it and the seconds until it may be sent again. */
import { ApiError } from '@contract/client'
import { sessionEndpoints } from '@contract/session'
import { clockOf } from '@domain/calendar/moment'
import { Button, Group, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { call } from '../../api/person-call'
import { Trouble } from '../../ui/trouble'
import { useSecondsUntil } from '../../ui/use-seconds-until'

type CodeFieldProps = { phone: string | undefined; value: string; fault: string | undefined; onChange: (code: string) => void }

const waitOf = (error: unknown): number => (error instanceof ApiError ? (error.failure.retryAfterSeconds ?? 0) : 0)

export function CodeField({ phone, value, fault, onChange }: CodeFieldProps) {
  const box = useRef<HTMLInputElement>(null)
  const [resendAt, setResendAt] = useState(0)
  const seconds = useSecondsUntil(resendAt)
  const send = useMutation({
    mutationFn: (to: string) => call(sessionEndpoints.sendSignInCode, { body: { phone: to } }),
    onSuccess: ({ resendAfterSeconds }) => {
      setResendAt(Date.now() + resendAfterSeconds * 1000)
      box.current?.focus()
    },
    onError: (error) => setResendAt(Date.now() + waitOf(error) * 1000),
  })
  const hint = send.data
    ? `验证码已发出，${clockOf(send.data.expiresAt)} 前有效。没收到？看看是不是被当成垃圾短信拦下了。`
    : phone
      ? undefined
      : '填好手机号码，就可以获取验证码'
  return (
    <>
      <Group align="end" gap="sm" wrap="nowrap">
        <TextInput
          ref={box}
          id="sign-in-code"
          flex={1}
          label="短信验证码"
          inputMode="numeric"
          autoComplete="one-time-code"
          placeholder="6 位数字"
          maxLength={6}
          value={value}
          error={fault}
          description={hint}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          onChange={(event) => onChange(event.currentTarget.value.replace(/\D/g, ''))}
        />
        <Button
          variant="light"
          mb={hint || fault ? 'auto' : 0}
          mt={hint || fault ? 25 : 0}
          disabled={!phone || seconds > 0}
          loading={send.isPending}
          onClick={() => phone && send.mutate(phone)}
        >
          {seconds > 0 ? `${seconds} 秒后可重发` : '获取验证码'}
        </Button>
      </Group>
      <Trouble error={send.error} title="验证码没有发出去" />
    </>
  )
}
