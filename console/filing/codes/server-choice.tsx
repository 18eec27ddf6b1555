/** The servers one could lend: each with how many codes it can still carry, or why none. */
import type { LendableServer } from '@contract/authorization-codes'
import { dayOf } from '@domain/calendar/moment'
import { Radio, Stack, Text } from '@mantine/core'
import { words } from './words'

type ServerChoiceProps = {
  servers: readonly LendableServer[]
  chosen: string | undefined
  fault?: string | undefined
  onChoose: (id: string) => void
}

export function ServerChoice({ servers, chosen, fault, onChoose }: ServerChoiceProps) {
  if (!servers.length) return <Text>{words.noServers}</Text>
  return (
    <Radio.Group label={words.server} value={chosen ?? null} onChange={onChoose} error={fault}>
      <Stack gap="sm" mt={8}>
        {servers.map(({ id, name, ip, expiresAt, codesLeft, refusal }) => (
          <Radio
            key={id}
            value={id}
            label={[name, ip].filter(Boolean).join(' · ')}
            disabled={refusal !== undefined}
            description={
              refusal ? `${refusal.says}。${refusal.wayOut}` : [words.left(codesLeft), words.until(dayOf(expiresAt))].join(' · ')
            }
          />
        ))}
      </Stack>
    </Radio.Group>
  )
}
