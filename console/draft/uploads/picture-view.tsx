/** A stored picture, fetched with the session and shown from memory; larger by a press. */
import { uploadEndpoints } from '@contract/uploads'
import { Modal, Text, UnstyledButton } from '@mantine/core'
import { useEffect, useState } from 'react'
import { callBytes } from '../../api/person-call'
import { words } from './words'

type View = { objectId: string; address?: string; failed?: true }

function usePicture(objectId: string): View {
  const [view, setView] = useState<View>({ objectId })
  useEffect(() => {
    let gone = false
    let address: string | undefined
    callBytes(uploadEndpoints.getObject, `/objects/${encodeURIComponent(objectId)}`)
      .then((bytes) => {
        if (gone) return
        address = URL.createObjectURL(bytes)
        setView({ objectId, address })
      })
      .catch(() => !gone && setView({ objectId, failed: true }))
    return () => {
      gone = true
      if (address) URL.revokeObjectURL(address)
    }
  }, [objectId])
  return view.objectId === objectId ? view : { objectId }
}

export function PictureView({ objectId, name, video }: { objectId: string; name: string; video?: boolean | undefined }) {
  const { address, failed } = usePicture(objectId)
  const [large, setLarge] = useState(false)
  if (!address)
    return (
      <Text size="sm" c="dimmed" role="status">
        {failed ? words.cannotOpen : words.opening}
      </Text>
    )
  if (video)
    return (
      // biome-ignore lint/a11y/useMediaCaption: somebody's own recording has no captions
      <video className="slot__view" src={address} controls aria-label={name} />
    )
  return (
    <>
      <UnstyledButton className="slot__view" aria-label={words.enlarge(name)} onClick={() => setLarge(true)}>
        <img src={address} alt={name} />
      </UnstyledButton>
      <Modal opened={large} onClose={() => setLarge(false)} title={name} size="auto" closeButtonProps={{ 'aria-label': '关闭' }}>
        <img className="slot__large" src={address} alt={name} />
      </Modal>
    </>
  )
}
