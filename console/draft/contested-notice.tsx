/** Places that the phone and the computer changed to different values: how many, where, and the one question no field asks: which sites. */
import { nameOfAnchor } from '@domain/journey/anchor-name'
import type { SiteRows } from '@domain/journey/merge/site-rows'
import { sitesAnchor } from '@domain/journey/merge-drafts'
import { stepIn } from '@domain/steps/registry'
import { Alert, Button, Group, List } from '@mantine/core'
import { useGo } from './go'
import { useDraftNow } from './store/draft-now'
import { words } from './words'

const countOf = (rows: unknown): number => (rows as SiteRows).sites.length

export function ContestedNotice() {
  const { state, journey, keeper } = useDraftNow()
  const go = useGo()
  const { contested } = state
  if (!contested.length) return null
  const steps = journey.steps.map(({ id }) => id)
  return (
    <Alert
      role="alert"
      color="yellow"
      variant="light"
      title={words.contested(contested.length)}
      styles={{ title: { color: 'var(--amber)' } }}
    >
      <List listStyleType="none" spacing={6}>
        {contested.map(({ anchor, mine, theirs }) => (
          <List.Item key={anchor}>
            {anchor === sitesAnchor ? (
              <Group gap="sm">
                {words.contestedSites}
                <Button size="xs" variant="default" onClick={() => keeper.choose(anchor, 'mine')}>
                  {words.sitesMine(countOf(mine))}
                </Button>
                <Button size="xs" variant="default" onClick={() => keeper.choose(anchor, 'theirs')}>
                  {words.sitesTheirs(countOf(theirs))}
                </Button>
              </Group>
            ) : (
              <Button size="compact-sm" variant="subtle" c="var(--blue-ink)" px={0} onClick={() => go(stepIn(anchor, steps), anchor)}>
                {nameOfAnchor(journey, anchor)}
              </Button>
            )}
          </List.Item>
        ))}
      </List>
    </Alert>
  )
}
