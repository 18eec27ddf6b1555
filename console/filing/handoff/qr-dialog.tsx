/** A button that opens the code over the page. The code lives as long as it is looked at. */
import { Button, type ButtonProps, Modal } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'
import { useHashPath } from '../../ui/use-hash-path'
import type { Handed } from './make-code'
import { QrPanel } from './qr-panel'
import { titles } from './words'

type QrButtonProps = { what: Handed; label?: string; children?: ReactNode } & Pick<ButtonProps, 'variant' | 'size' | 'disabled'>

/** `children`: what stands above the code, such as why it is done on the phone. */
export function QrButton({ what, label = titles[what.kind], children, ...look }: QrButtonProps) {
  const [open, setOpen] = useState(false)
  const place = useHashPath().join('/')
  // 接着填 leads to another step of the page that the button stands on.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place is the reason
  useEffect(() => setOpen(false), [place])
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
