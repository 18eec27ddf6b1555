/** A video check that waits for somebody to look at it. */
import { Button, Group, Text, Title } from '@mantine/core'
import type { Do } from './act-panel'

const decisions = [
  { decision: 'pass', label: '核身通过', done: '视频核身通过了' },
  { decision: 'retry', label: '请重录', done: '已请申请人重录' },
  { decision: 'reject', label: '核身不通过', done: '视频核身没有通过' },
] as const

export function IdentityActs({ go, busy }: { go: Do; busy: boolean }) {
  return (
    <section aria-label="视频核身">
      <Title order={3} size="h6">
        视频核身
      </Title>
      <Text size="sm">有一段视频等待审核，在「材料」里可以看。</Text>
      <Group gap="xs" mt={6}>
        {decisions.map(({ decision, label, done }) => (
          <Button key={decision} variant="default" disabled={busy} onClick={() => go({ action: 'identity', decision }, done)}>
            {label}
          </Button>
        ))}
      </Group>
    </section>
  )
}
