/** Asks for the sandbox's token when the server wants one; everything behind it is loaded anew with the token given. */
import { Button, Card, Center, PasswordInput, Stack, Text, Title } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useState, useSyncExternalStore } from 'react'
import { giveToken, onTokenRefused, sandboxToken, tokenRefused } from '../api/sandbox-token'

export function TokenGate({ children }: { children: ReactNode }) {
  const refused = useSyncExternalStore(onTokenRefused, tokenRefused)
  return refused ? <TokenForm /> : children
}

function TokenForm() {
  const [token, setToken] = useState('')
  const cache = useQueryClient()
  const give = (event: FormEvent) => {
    event.preventDefault()
    if (!token.trim()) return
    giveToken(token.trim())
    cache.clear()
  }
  return (
    <Center component="main" mih="100vh">
      <Card component="form" onSubmit={give} w={420} p="xl" shadow="sm">
        <Stack>
          <Title order={1} size="h3">
            这里要口令
          </Title>
          <Text>部署沙箱的人设置了 SANDBOX_TOKEN。口令只留在这个标签页，关掉就忘。</Text>
          <PasswordInput
            label="沙箱口令"
            value={token}
            onChange={(event) => setToken(event.currentTarget.value)}
            autoComplete="off"
            {...(sandboxToken() ? { error: '口令不对，请向部署的人再要一次' } : {})}
            visibilityToggleButtonProps={{ 'aria-label': '显示口令', tabIndex: 0, 'aria-hidden': false }}
            data-autofocus
          />
          <Button type="submit">进入</Button>
        </Stack>
      </Card>
    </Center>
  )
}
