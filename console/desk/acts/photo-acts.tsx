/** The photograph in front of the curtain (policy 2018): passed, or asked for again with what to do better. */
import { Button, Group, Stack, Textarea, Title } from '@mantine/core'
import { useState } from 'react'
import type { Do } from './act-panel'

export function PhotoActs({ go, busy }: { go: Do; busy: boolean }) {
  const [advice, setAdvice] = useState('')
  const again = () => go({ action: 'backdrop', decision: 'reject', ...(advice.trim() ? { advice: advice.trim() } : {}) }, '已请申请人重拍')
  return (
    <section aria-label="幕布照片">
      <Title order={3} size="h6">
        幕布照片
      </Title>
      <Stack gap={6}>
        <Textarea
          label="重拍的话，请申请人注意什么"
          description="不写就用通常的说法"
          value={advice}
          onChange={(event) => setAdvice(event.currentTarget.value)}
          maxLength={500}
          autosize
          minRows={2}
        />
        <Group gap="xs">
          <Button variant="default" disabled={busy} onClick={() => go({ action: 'backdrop', decision: 'pass' }, '幕布照片通过了')}>
            照片通过
          </Button>
          <Button variant="default" disabled={busy} onClick={again}>
            请重拍
          </Button>
        </Group>
      </Stack>
    </section>
  )
}
