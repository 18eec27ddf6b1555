/** 协助更改: correcting a typo for the applicant, or why the reviewer may not and what to do instead. */

import type { DeskField } from '@contract/sandbox-desk-view'
import { Button, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { Trouble } from '../../ui/trouble'
import { useAct } from './use-order'
import type { ReasonPlace } from './use-reasons'

type CorrectDialogProps = {
  orderId: string
  field: DeskField
  allowed: boolean
  refuse: ((place: ReasonPlace) => void) | undefined
  onClose: () => void
}

export function CorrectDialog({ orderId, field, allowed, refuse, onClose }: CorrectDialogProps) {
  const close = { closeButtonProps: { 'aria-label': '关闭' } }
  return (
    <Modal opened onClose={onClose} title={`更正：${field.label}`} {...close}>
      {allowed ? (
        <CorrectForm orderId={orderId} field={field} onDone={onClose} />
      ) : (
        <Stack>
          <Text>申请人提交时没有同意《协助更改备案信息服务在线服务条款》，审核员不能代为更正。请写成退回原因，由申请人自己改。</Text>
          {refuse ? (
            <Button
              onClick={() => {
                refuse(field)
                onClose()
              }}
            >
              改为写退回原因
            </Button>
          ) : null}
        </Stack>
      )}
    </Modal>
  )
}

function CorrectForm({ orderId, field, onDone }: { orderId: string; field: DeskField; onDone: () => void }) {
  const [value, setValue] = useState(field.correctable ?? '')
  const [reason, setReason] = useState('')
  const act = useAct(orderId)
  const send = (event: FormEvent) => {
    event.preventDefault()
    act.mutate({ action: 'correct', field: field.anchor, value, reason }, { onSuccess: onDone })
  }
  return (
    <form onSubmit={send}>
      <Stack>
        <Text size="sm">只改笔误。申请人会收到通知，可以不同意并恢复原来的内容。</Text>
        <TextInput
          label="改成"
          required
          value={value}
          onChange={(event) => setValue(event.currentTarget.value)}
          maxLength={300}
          data-autofocus
        />
        <Textarea
          label="为什么改"
          required
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          maxLength={500}
          autosize
          minRows={2}
        />
        <Trouble error={act.error} title="没有更正" />
        <Group justify="end">
          <Button variant="default" onClick={onDone}>
            不改了
          </Button>
          <Button type="submit" loading={act.isPending}>
            更正
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
