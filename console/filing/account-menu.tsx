/** Whose filings these are, and the way out. */
import { Button, Group, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { signOut, useAccount } from '../api/account'
import { saysOf } from '../api/says-of'

export function AccountMenu() {
  const { maskedPhone } = useAccount()
  const leave = useMutation({ mutationFn: signOut })
  return (
    <Group gap="sm" wrap="nowrap">
      {leave.error ? (
        <Text size="sm" c="var(--red)" role="alert">
          {saysOf(leave.error)}
        </Text>
      ) : null}
      <Text size="sm" className="figures">
        {maskedPhone}
      </Text>
      <Button size="xs" variant="default" loading={leave.isPending} onClick={() => leave.mutate()}>
        退出登录
      </Button>
    </Group>
  )
}
