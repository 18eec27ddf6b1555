/** 生成授权码: for whom, on which server, how many; afterwards the codes to hand over. */
import { Button, Group, Modal, SegmentedControl, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { Trouble } from '../../ui/trouble'
import { CodeInClear } from './code-dialogs'
import { ServerChoice } from './server-choice'
import { type CodeList, newWishKey, useIssue } from './use-codes'
import { words } from './words'

type NewCodesProps = { list: CodeList; onClose: () => void }

/** As many as the contract allows at once. */
const mostAtOnce = 5

export function NewCodes({ list, onClose }: NewCodesProps) {
  const issue = useIssue()
  return (
    <Modal opened onClose={onClose} title={words.issue} size="lg" closeButtonProps={{ 'aria-label': words.close }}>
      {issue.data ? <Done codes={issue.data.codes} onClose={onClose} /> : <Form list={list} issue={issue} />}
    </Modal>
  )
}

function Form({ list, issue }: { list: CodeList; issue: ReturnType<typeof useIssue> }) {
  const [wish, setWish] = useState({ target: '', resourceId: '', count: 1, key: newWishKey() })
  const [tried, setTried] = useState(false)
  // A changed wish is another one.
  const change = (part: Partial<typeof wish>) => setWish({ ...wish, ...part, key: newWishKey() })
  const most = Math.min(mostAtOnce, list.servers.find(({ id }) => id === wish.resourceId)?.codesLeft ?? mostAtOnce)
  const count = Math.min(wish.count, most)
  const phoneFault = /^1[3-9]\d{9}$/.test(wish.target) ? undefined : words.phoneWrong
  const serverFault = wish.resourceId ? undefined : words.serverMissing
  const send = () => {
    setTried(true)
    if (!phoneFault && !serverFault) issue.mutate({ ...wish, count })
  }
  return (
    <Stack>
      <TextInput
        label={words.phone}
        description={words.phoneHint}
        inputMode="numeric"
        maxLength={11}
        value={wish.target}
        error={tried ? phoneFault : undefined}
        onChange={(event) => change({ target: event.currentTarget.value.replace(/\D/g, '') })}
        data-autofocus
      />
      <ServerChoice
        servers={list.servers}
        chosen={wish.resourceId || undefined}
        fault={tried ? serverFault : undefined}
        onChoose={(resourceId) => change({ resourceId })}
      />
      {wish.resourceId ? (
        <div>
          <Text fw={500} size="sm" id="count-label">
            {words.count}
          </Text>
          <Text size="xs" c="dimmed">
            {words.countHint}
          </Text>
          <SegmentedControl
            mt={4}
            aria-labelledby="count-label"
            value={String(count)}
            onChange={(value) => change({ count: Number(value) })}
            data={Array.from({ length: most }, (_, at) => String(at + 1))}
          />
        </div>
      ) : null}
      <Trouble error={issue.error} />
      <Group justify="end">
        <Button loading={issue.isPending} onClick={send}>
          {words.issue}
        </Button>
      </Group>
    </Stack>
  )
}

const Done = ({ codes, onClose }: { codes: readonly { id: string; code: string }[]; onClose: () => void }) => (
  <Stack role="status">
    <Text fw={600}>{words.done(codes.length)}</Text>
    <Text size="sm">{words.doneSays}</Text>
    {codes.map(({ id, code }) => (
      <CodeInClear key={id} code={code} />
    ))}
    <Group justify="end">
      <Button onClick={onClose}>{words.finish}</Button>
    </Group>
  </Stack>
)
