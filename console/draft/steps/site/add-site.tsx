/** Another site, with or without what was filled in before. */
import { addSite, copiedFrom } from '@domain/filing/several-sites'
import { isIndividual } from '@domain/filing/subject-natures'
import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { comeTo } from '../../go'
import { useMirrorNow } from '../../mirror/mirror-now'
import { useDraftNow } from '../../store/draft-now'
import { words } from '../words'
import { picksSites } from './picks-sites'

const says = words.site

export function AddSite() {
  const { answers, context, journey, keeper } = useDraftNow()
  const { whole } = useMirrorNow().locks
  const [open, setOpen] = useState(false)
  if (isIndividual(answers['verify-type'].subjectNature) !== false || picksSites(journey)) return null
  const most = context.policy.maxSitesPerOrder.unit
  const full = answers.sites.length >= most
  const add = (from?: number) => {
    setOpen(false)
    const n = answers.sites.length
    keeper.change((before) => addSite(before, from))
    // Once the dialog has given the page back.
    setTimeout(() => comeTo(`sites.${n}.siteName`), 300)
  }
  return (
    <Group mt="md">
      <Button variant="default" disabled={full || whole} onClick={() => setOpen(true)}>
        {says.add}
      </Button>
      {full ? <Text size="sm">{says.full(most)}</Text> : null}
      <Modal opened={open} onClose={() => setOpen(false)} title={says.add} closeButtonProps={{ 'aria-label': '关闭' }} size="lg">
        <Stack>
          <Text size="sm">{says.addSays}</Text>
          {answers.sites.map((site, n) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a site has no identity but its place
            <div key={n} className="card">
              {copiedFrom(answers, n).map(({ label, text }) => (
                <Text key={label} size="sm">{`${label}：${text}`}</Text>
              ))}
              <Button mt="xs" variant="default" size="xs" onClick={() => add(n)}>
                {says.copy(site.siteName || says.nth(n + 1))}
              </Button>
            </div>
          ))}
          <Button variant="default" onClick={() => add()}>
            {says.empty}
          </Button>
        </Stack>
      </Modal>
    </Group>
  )
}
