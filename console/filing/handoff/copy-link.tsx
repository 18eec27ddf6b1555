/** 复制链接: for a phone that cannot scan. Where the browser does not copy, the link stands there to be selected. */
import { Button, Group, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { words } from './words'

export function CopyLink({ link }: { link: string }) {
  const [outcome, setOutcome] = useState<'copied' | 'refused'>()
  const copy = () =>
    Promise.resolve(navigator.clipboard?.writeText(link) ?? Promise.reject(new Error('no clipboard'))).then(
      () => setOutcome('copied'),
      () => setOutcome('refused'),
    )
  return (
    <>
      <Group gap="sm">
        <Button variant="default" size="xs" onClick={() => void copy()}>
          {words.copy}
        </Button>
        <Text size="sm" role="status">
          {outcome === 'copied' ? words.copied : outcome === 'refused' ? words.notCopied : ''}
        </Text>
      </Group>
      {outcome === 'refused' ? (
        <TextInput readOnly aria-label="链接" value={link} onFocus={(event) => event.currentTarget.select()} />
      ) : null}
    </>
  )
}
