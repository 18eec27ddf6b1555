/** Copies a text and says whether it worked. */
import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'

type CopyButtonProps = { text: string; label: string; copied?: string; onRefused?: () => void }

const refusedSays = '浏览器不让复制，请选中文字自己复制'

export function CopyButton({ text, label, copied = '已复制', onRefused }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<'copied' | 'refused'>()
  // Without https a browser has no clipboard.
  const write = () => navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))
  const copy = () =>
    write().then(
      () => setOutcome('copied'),
      () => {
        setOutcome('refused')
        onRefused?.()
      },
    )
  return (
    <Group gap="sm">
      <Button variant="default" size="xs" onClick={() => void copy()}>
        {label}
      </Button>
      <Text size="sm" role="status">
        {outcome === 'copied' ? copied : outcome === 'refused' ? refusedSays : ''}
      </Text>
    </Group>
  )
}
