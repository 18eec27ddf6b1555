/** Looking at a code in clear, taking it back, and putting it on another server. */
import type { CodeCard, LendableServer } from '@contract/authorization-codes'
import { Button, Group, Loader, Modal, Stack, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { CopyButton } from '../../ui/copy-button'
import { Trouble } from '../../ui/trouble'
import { ServerChoice } from './server-choice'
import { useDelete, useMove, useReveal } from './use-codes'
import { words } from './words'

type DialogProps = { code: CodeCard; onClose: () => void }
const closing = { 'aria-label': words.close }

export function ShowCode({ code, onClose }: DialogProps) {
  const { mutate, data, error } = useReveal()
  useEffect(() => mutate(code.id), [mutate, code.id])
  return (
    <Modal opened onClose={onClose} title={words.title} closeButtonProps={closing}>
      <Stack>
        <Text size="sm">{words.clearSays}</Text>
        <Trouble error={error} />
        {data ? <CodeInClear code={data.code} /> : error ? null : <Loader aria-label={words.title} />}
      </Stack>
    </Modal>
  )
}

export const CodeInClear = ({ code }: { code: string }) => (
  <>
    <pre className="snippet figures">{code}</pre>
    <CopyButton text={code} label={words.copy} copied={words.copied} />
  </>
)

export function DeleteCode({ code, onClose }: DialogProps) {
  const remove = useDelete()
  return (
    <Modal opened onClose={onClose} title={words.removeTitle} closeButtonProps={closing}>
      <Stack>
        <Text>{words.removeText(code.maskedCode, code.maskedPhone)}</Text>
        <Trouble error={remove.error} />
        <Group justify="end">
          <Button variant="default" onClick={onClose} data-autofocus>
            {words.keep}
          </Button>
          <Button color="red.9" loading={remove.isPending} onClick={() => remove.mutate(code.id, { onSuccess: onClose })}>
            {words.remove}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}

export function MoveCode({ code, servers, onClose }: DialogProps & { servers: readonly LendableServer[] }) {
  const move = useMove()
  const [chosen, setChosen] = useState<string>()
  const others = servers.filter(({ id }) => id !== code.server?.id)
  return (
    <Modal opened onClose={onClose} title={words.moveTitle} closeButtonProps={closing}>
      <Stack>
        <ServerChoice servers={others} chosen={chosen} onChoose={setChosen} />
        <Trouble error={move.error} />
        <Group justify="end">
          <Button
            disabled={!chosen}
            loading={move.isPending}
            onClick={() => chosen && move.mutate({ codeId: code.id, resourceId: chosen }, { onSuccess: onClose })}
          >
            {words.move}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
