/** A phone that is not signed in took the code: only whoever sits here knows whether it is theirs. */
import type { Handoff } from '@contract/handoff'
import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useEffect, useRef } from 'react'
import type { HandoffNow } from './use-handoff'
import { words } from './words'

export function AskingPhone({ now, handoff, level }: { now: HandoffNow; handoff: Handoff; level: 2 | 3 }) {
  const title = useRef<HTMLHeadingElement>(null)
  // It is the one thing to be done now, and it is over in two minutes.
  useEffect(() => title.current?.focus(), [])
  return (
    <Stack gap="sm" role="alert" className="handoff__said">
      <Title ref={title} tabIndex={-1} order={level} size="h4">
        {words.asking(handoff.phone ? words.onePhone(handoff.phone) : words.somePhone, handoff.matchCode)}
      </Title>
      <Text className="handoff__match">{handoff.matchCode}</Text>
      <Text>{words.askingSays}</Text>
      <Group>
        <Button loading={now.busy} onClick={() => now.answer(true)}>
          {words.yes}
        </Button>
        <Button variant="default" disabled={now.busy} onClick={() => now.answer(false)}>
          {words.no}
        </Button>
      </Group>
    </Stack>
  )
}
