/** When it is over: the way to what is filed now. */
import { Card, Row } from '@/components/ui/card'
import { go } from '@/hooks/use-go'
import { routes } from '@/routes'
import type { Progress } from '@/services/orders'
import { words } from '../words'

const over: readonly Progress['status'][] = ['approved', 'revoked', 'revocation-void']

export const ToRecords = ({ progress }: { progress: Progress }) =>
  over.includes(progress.status) ? (
    <Card>
      <Row icon="shield" title={words.records} says={words.recordsSays} onPress={() => go(routes.records())} />
    </Card>
  ) : null
