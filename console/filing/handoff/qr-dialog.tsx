/** A button that opens the code over the page. The code lives as long as it is looked at. */
import { Button, type ButtonProps, Modal } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Handed } from './make-code'
import { QrPanel } from './qr-panel'
import { titles } from './words'

type QrButtonProps = { what: Handed; label?: string; children?: ReactNode } & Pick<ButtonProps, 'variant' | 'size' | 'disabled'>

/** `children`: what stands above the code, such as why it is done on the phone. */
export function QrButton({ what, label = titles[what.kind], children, ...look }: QrButtonProps) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button variant="default" {...look} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Modal opened={open} onClose={() => setOpen(false)} title={label} size="lg" centered closeButtonProps={{ 'aria-label': '关闭' }}>
        {children}
        {open ? <QrPanel what={what} titled={false} /> : null}
      </Modal>
    </>
  )
}
