/** 复制链接: for a phone that cannot scan. Where the browser does not copy, the link stands there to be selected. */
import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { CopyButton } from '../../ui/copy-button'
import { words } from './words'

export function CopyLink({ link, copied = words.copied }: { link: string; copied?: string }) {
  const [refused, setRefused] = useState(false)
  return (
    <>
      <CopyButton text={link} label={words.copy} copied={copied} onRefused={() => setRefused(true)} />
      {refused ? <TextInput readOnly aria-label="链接" value={link} onFocus={(event) => event.currentTarget.select()} /> : null}
    </>
  )
}
