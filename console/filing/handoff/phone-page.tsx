/** A page of the phone as a code: nothing is handed over, the phone signs in by itself. For what is only done there, such as verifying an SMS. */
import { Button, Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { CopyLink } from './copy-link'
import { LinkPicture } from './qr-picture'
import { phonePageWords as words } from './words'

/** `page`: as in src/routes.ts, without the leading slash. Orders are named by their id alone. */
export function PhonePageButton({ page, label }: { page: string; label: string }) {
  const [open, setOpen] = useState(false)
  const link = `${window.location.origin}/#/${page}`
  return (
    <>
      <Button onClick={() => setOpen(true)}>{label}</Button>
      <Modal opened={open} onClose={() => setOpen(false)} title={label} size="lg" centered closeButtonProps={{ 'aria-label': '关闭' }}>
        <div className="handoff__code">
          <LinkPicture link={link} />
          <Stack gap="sm" flex={1}>
            <Text>{words.lead}</Text>
            <Text size="sm" c="dimmed">
              {words.byHand}
            </Text>
            <CopyLink link={link} copied={words.copied} />
          </Stack>
        </div>
      </Modal>
    </>
  )
}
