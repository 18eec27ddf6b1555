/** A paper over the whole screen: larger, smaller, turned; by buttons and by the keys + - 0 R. */

import type { DeskMaterial } from '@contract/sandbox-desk-view'
import { Button, Group, Modal } from '@mantine/core'
import { type KeyboardEvent, useState } from 'react'
import { nameOf } from './material-name'
import { useMaterial } from './use-material'
import type { ReasonPlace } from './use-reasons'

type PictureDialogProps = {
  orderId: string
  material: DeskMaterial
  refuse: ((place: ReasonPlace) => void) | undefined
  onClose: () => void
}
const [least, most, step] = [1, 6, 0.5] as const

export function PictureDialog({ orderId, material, refuse, onClose }: PictureDialogProps) {
  const { address } = useMaterial(orderId, material.objectId)
  const [scale, setScale] = useState(1)
  const [turns, setTurns] = useState(0)
  const name = nameOf(material)
  const zoom = (by: number) => setScale((now) => Math.min(most, Math.max(least, now + by)))
  const turn = () => setTurns((now) => (now + 1) % 4)
  const fit = () => setScale(1)
  const keys: Record<string, () => void> = {
    '+': () => zoom(step),
    '=': () => zoom(step),
    '-': () => zoom(-step),
    '0': fit,
    r: turn,
    R: turn,
  }
  const onKey = (event: KeyboardEvent) => keys[event.key]?.()
  return (
    <Modal opened fullScreen onClose={onClose} title={name} closeButtonProps={{ 'aria-label': '关闭' }} onKeyDown={onKey}>
      <Group mb="sm" role="toolbar" aria-label="看图">
        <Button variant="default" onClick={() => zoom(step)} data-autofocus>
          放大
        </Button>
        <Button variant="default" onClick={() => zoom(-step)}>
          缩小
        </Button>
        <Button variant="default" onClick={fit}>
          全图
        </Button>
        <Button variant="default" onClick={turn}>
          转 90°
        </Button>
        {refuse ? (
          <Button
            onClick={() => {
              refuse({ anchor: material.anchor, label: name, kind: 'picture' })
              onClose()
            }}
          >
            写原因
          </Button>
        ) : null}
      </Group>
      {/* Scrolled by the arrow keys once it is larger than the screen. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard */}
      <section className="stage" tabIndex={0} aria-label={`${name}，${Math.round(scale * 100)}%`}>
        {address ? (
          <img
            src={address}
            alt={name}
            style={{ width: `${scale * 100}%`, height: `${scale * 100}%`, transform: `rotate(${turns * 90}deg)` }}
          />
        ) : null}
      </section>
    </Modal>
  )
}
