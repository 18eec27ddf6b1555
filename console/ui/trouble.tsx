/** What went wrong, said at once to eyes and ears. */
import { Alert } from '@mantine/core'
import { saysOf } from '../api/says-of'

export function Trouble({ error, title = '没有办成' }: { error: unknown; title?: string }) {
  if (!error) return null
  return (
    <Alert
      role="alert"
      color="red"
      variant="outline"
      bg="white"
      title={title}
      styles={{ title: { color: 'var(--red)' }, message: { color: 'var(--ink)' } }}
    >
      {saysOf(error)}
    </Alert>
  )
}
