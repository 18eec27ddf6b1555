/** The papers, large; each opens over the whole screen, and each can be refused. Films of the video check play here too. */

import type { DeskMaterial, DeskOrder } from '@contract/sandbox-desk-view'
import { Button, Card, Group, SimpleGrid, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { shortMoment } from '../../ui/moments'
import { nameOf } from './material-name'
import { PictureDialog } from './picture-dialog'
import { useMaterial } from './use-material'
import type { ReasonPlace } from './use-reasons'

type Refuse = ((place: ReasonPlace) => void) | undefined

const checkStates = {
  'waiting-for-video': '等待录制',
  'in-review': '等待审核',
  passed: '通过',
  retry: '要求重录',
  rejected: '没有通过',
} as const

export function Materials({ view, refuse }: { view: DeskOrder; refuse: Refuse }) {
  const [open, setOpen] = useState<DeskMaterial>()
  if (!view.materials.length && !view.checks.length) return <Text p="md">这份订单没有材料。</Text>
  return (
    <>
      <SimpleGrid cols={{ base: 2, xl: 3 }} spacing="sm">
        {view.materials.map((material) => (
          <Paper key={`${material.slot} ${material.objectId}`} orderId={view.id} material={material} refuse={refuse} onOpen={setOpen} />
        ))}
      </SimpleGrid>
      {view.checks.length ? (
        <Title order={2} size="h5" mt="md" mb="xs">
          视频核身
        </Title>
      ) : null}
      <SimpleGrid cols={{ base: 2, xl: 3 }} spacing="sm">
        {view.checks.map(({ person, state, at, objectId }) => (
          <Card key={`${person} ${at}`} withBorder padding="sm">
            {objectId ? <Film orderId={view.id} objectId={objectId} name={`${person}的核身视频`} /> : null}
            <Text fw={600}>{person}</Text>
            <Text size="sm">{`${checkStates[state]} · ${shortMoment(at)}`}</Text>
          </Card>
        ))}
      </SimpleGrid>
      {open ? <PictureDialog orderId={view.id} material={open} refuse={refuse} onClose={() => setOpen(undefined)} /> : null}
    </>
  )
}

type PaperProps = { orderId: string; material: DeskMaterial; refuse: Refuse; onOpen: (material: DeskMaterial) => void }

function Paper({ orderId, material, refuse, onOpen }: PaperProps) {
  const name = nameOf(material)
  return (
    <Card withBorder padding="sm" component="article" aria-label={name}>
      {material.media === 'video' ? (
        <Film orderId={orderId} objectId={material.objectId} name={name} />
      ) : (
        <Picture orderId={orderId} material={material} onOpen={onOpen} />
      )}
      <Group justify="space-between" align="start" wrap="nowrap" mt="xs">
        <div>
          <Text size="sm" fw={600}>
            {name}
          </Text>
          <Text size="xs" c="dimmed">
            {[`${shortMoment(material.at)} 上传`, material.signedOn ? `日期 ${material.signedOn}` : ''].filter(Boolean).join(' · ')}
          </Text>
        </div>
        {refuse ? (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={`写原因：${name}`}
            style={{ flexShrink: 0 }}
            onClick={() => refuse({ anchor: material.anchor, label: name, kind: 'picture' })}
          >
            写原因
          </Button>
        ) : null}
      </Group>
    </Card>
  )
}

function Picture({ orderId, material, onOpen }: Omit<PaperProps, 'refuse'>) {
  const { address, failed } = useMaterial(orderId, material.objectId)
  const name = nameOf(material)
  if (failed) return <Text>这张图片读不出来。</Text>
  return (
    <button type="button" className="picture" aria-label={`放大：${name}`} onClick={() => onOpen(material)}>
      {address ? <img src={address} alt={name} /> : null}
    </button>
  )
}

function Film({ orderId, objectId, name }: { orderId: string; objectId: string; name: string }) {
  const { address, failed } = useMaterial(orderId, objectId)
  if (failed) return <Text>这段视频读不出来。</Text>
  return (
    <video className="film" controls src={address} aria-label={name}>
      <track kind="captions" />
    </video>
  )
}
