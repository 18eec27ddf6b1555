/** The letter of a paper, filled in from the answers: downloaded, printed, signed; and the sentence to copy by hand. */
import { orderEndpoints } from '@contract/orders'
import type { MaterialRequirement } from '@domain/journey/journey-types'
import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { callBytes } from '../../../api/person-call'
import { useDraftNow } from '../../store/draft-now'
import { words } from '../words'

const says = words.materials

export function LetterTemplate({ requirement: { slot, name, copies = 1, pledge } }: { requirement: MaterialRequirement }) {
  const { keeper, orderId } = useDraftNow()
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  // The letter is filled in from the answers, so the answers have to be with the server first.
  const download = async () => {
    setBusy(true)
    setFailed(false)
    try {
      await keeper.flush()
      save(await callBytes(orderEndpoints.getLetter, `/orders/${encodeURIComponent(orderId)}/letters/${slot}`), `${name}.pdf`)
    } catch {
      setFailed(true)
    } finally {
      setBusy(false)
    }
  }
  return (
    <div className="letter">
      <Group gap="sm">
        <Text size="sm">{says.letter(copies)}</Text>
        <Button size="xs" variant="default" loading={busy} aria-label={`${says.download}：${name}`} onClick={() => void download()}>
          {says.download}
        </Button>
      </Group>
      {failed ? (
        <Text size="sm" c="var(--red)" role="alert">
          {says.letterFailed}
        </Text>
      ) : null}
      {pledge ? (
        <Text size="sm" mt={4}>
          {says.pledge}
          <q>{pledge}</q>
        </Text>
      ) : null}
    </div>
  )
}

function save(bytes: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(bytes)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
