/** Who was asked to pass 视频核身 on a phone of their own while the filing is filled in, and how far each has come. */
import { Card, Row } from '@/components/ui/card'
import { Tag } from '@/components/ui/status-tag'
import { go } from '@/hooks/use-go'
import { usePeopleToCheck } from '@/hooks/use-people-to-check'
import { stateOfAsked, askedWords as words } from '@/pages/identity-check/asked-elsewhere'
import { routes } from '@/routes'
import type { Progress } from '@/services/orders'

export function AskedToCheck({ progress: { id, actions } }: { progress: Progress }) {
  const filling = actions.includes('continue') || actions.includes('correct')
  const { data } = usePeopleToCheck(id, filling)
  const asked = (filling && data?.people) || []
  const rows = asked.flatMap((one) => {
    const state = stateOfAsked(one)
    return state ? [{ ...one, ...state }] : []
  })
  if (rows.length === 0) return null
  return (
    <Card title={words.card}>
      {rows.map(({ person, maskedName, word, tone, says, over }) => (
        <Row
          key={person}
          title={words.asked(maskedName)}
          says={says}
          aside={<Tag tone={tone}>{word}</Tag>}
          {...(over ? {} : { onPress: () => go(routes.inviteToCheck(id, person)) })}
        />
      ))}
    </Card>
  )
}
