/** 登录 at the computer: phone and SMS code, the same account as on the phone. */
import { sessionEndpoints } from '@contract/session'
import { Anchor, Button, Card, Center, Checkbox, Stack, Text, TextInput, Title } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { rememberAccount } from '../../api/account'
import { call } from '../../api/person-call'
import { Trouble } from '../../ui/trouble'
import { CodeField } from './code-field'
import { deviceName, sessionClient } from './device-name'
import { agreed as agreedWord, faultsOf, phoneFault } from './faults'

export function SignInPage() {
  const [typed, setTyped] = useState({ phone: '', code: '', agreed: false })
  const [tried, setTried] = useState(false)
  const faults = tried ? faultsOf(typed) : {}
  const enter = useMutation({
    mutationFn: () =>
      call(sessionEndpoints.signIn, {
        body: { phone: typed.phone, code: typed.code, client: sessionClient, device: deviceName(navigator.userAgent) },
      }),
    onSuccess: rememberAccount,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    const [first] = Object.keys(faultsOf(typed))
    if (first) document.getElementById(`sign-in-${first}`)?.focus()
    else if (!enter.isPending) enter.mutate()
  }
  return (
    <Center component="main" mih="100vh">
      <Card component="form" noValidate onSubmit={submit} w={440} p="xl" shadow="sm">
        <Stack>
          <div>
            <Text c="var(--blue-ink)" fw={700} fz="lg">
              随手备案 · 电脑版
            </Text>
            <Title order={1} size="h3" mt={4}>
              用手机号码登录
            </Title>
          </div>
          <Text c="dimmed">和手机上是同一个账号：电脑上填到一半，手机上接着办；手机上办了什么，这里也看得见。</Text>
          <TextInput
            id="sign-in-phone"
            label="手机号码"
            inputMode="numeric"
            autoComplete="tel"
            placeholder="11 位手机号码"
            maxLength={11}
            value={typed.phone}
            error={faults.phone}
            onChange={(event) => setTyped({ ...typed, phone: event.currentTarget.value.replace(/\D/g, '') })}
          />
          <CodeField
            phone={phoneFault(typed.phone) ? undefined : typed.phone}
            value={typed.code}
            fault={faults.code}
            onChange={(code) => setTyped({ ...typed, code })}
          />
          <Checkbox
            id="sign-in-agreed"
            label={agreedWord}
            checked={typed.agreed}
            error={faults.agreed}
            onChange={(event) => setTyped({ ...typed, agreed: event.currentTarget.checked })}
          />
          <Anchor href="/#/pages/privacy/index" target="_blank" rel="noreferrer" size="sm" c="var(--blue-ink)">
            看隐私说明（打开新页面）
          </Anchor>
          <Trouble error={enter.error} title="没有登录上" />
          <Button type="submit" loading={enter.isPending}>
            登录
          </Button>
        </Stack>
      </Card>
    </Center>
  )
}
