/** 规定变了, above every step until it has been read. */
import { rulesEndpoints } from '@contract/rules'
import { Alert, Button, Stack, Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { call } from '../api/person-call'
import { useDraftNow } from './store/draft-now'
import { words } from './words'

export function RulesNotice() {
  const { state, keeper, orderId } = useDraftNow()
  const queries = useQueryClient()
  const changes = state.draft?.rulesChanged ?? []
  const changed = changes.length > 0
  // The values held here are those from before.
  useEffect(() => {
    if (changed) void queries.invalidateQueries({ queryKey: ['province'] })
  }, [changed, queries])
  if (!changed) return null
  const read = () => {
    keeper.learn({ rulesChanged: [] })
    // Without network it is shown again the next time.
    call(rulesEndpoints.noteRules, { params: { orderId } }).catch(() => undefined)
  }
  return (
    <Alert color="yellow" variant="light" title={words.rulesChanged} styles={{ title: { color: 'var(--amber)' } }}>
      <Stack gap="xs" align="start">
        {changes.map(({ key, label, before, after }) => (
          <Text key={key} size="sm">
            {words.ruleChange(label, before, after)}
          </Text>
        ))}
        <Button size="xs" variant="default" onClick={read}>
          {words.rulesRead}
        </Button>
      </Stack>
    </Alert>
  )
}
