/** What a further site's look-up is doing, and asking for it (again). What it found stands at the fields themselves. */
import { Button, Group, Text } from '@mantine/core'
import { Trouble } from '../../../ui/trouble'
import { words } from '../words'
import { useSiteCheck } from './use-site-check'

const says = words.site

/** Of the first site, whose domain the first step looked up, only what was added to it. */
export function SiteLookUp({ n }: { n: number }) {
  const { askable, busy, known, trouble, run } = useSiteCheck(n)
  if (!askable)
    return n === 0 ? null : (
      <Text size="sm" c="dimmed">
        {says.later}
      </Text>
    )
  const action = known ? says.again : says.look
  return (
    <>
      <Trouble error={trouble} title={says.trouble} />
      <Group gap="sm">
        <Text size="sm" role="status">
          {busy ? says.busy : known ? says.known : ''}
        </Text>
        <Button size="compact-sm" variant="default" loading={busy} aria-label={`${action}（${says.nth(n + 1)}）`} onClick={run}>
          {action}
        </Button>
      </Group>
    </>
  )
}
