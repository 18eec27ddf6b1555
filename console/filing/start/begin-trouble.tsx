/** Why a filing was not begun; another one under way is led to. */
import { ApiError } from '@contract/client'
import { Alert } from '@mantine/core'
import { Trouble } from '../../ui/trouble'
import { paths } from '../pages'
import { words } from './words'

const openOrderOf = (error: unknown): string | undefined =>
  error instanceof ApiError && error.status === 409 ? (error.failure as { openOrderId?: string }).openOrderId : undefined

export function BeginTrouble({ error }: { error: unknown }) {
  const open = openOrderOf(error)
  if (!open) return <Trouble error={error} title={words.beginFailed} />
  return (
    <Alert role="alert" mt="sm" variant="outline" bg="white" color="blue" title={words.oneAtATime}>
      <a className="link" href={paths.order(open)}>
        {words.toOpenOrder}
      </a>
    </Alert>
  )
}
