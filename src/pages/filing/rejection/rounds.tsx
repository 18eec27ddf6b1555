/** Earlier rounds, folded: when it was submitted, what came back, what was done about it. */
import { View } from '@tarojs/components'
import { Fold } from '@/components/journey/fold'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Skeleton } from '@/components/ui/skeleton'
import { useRounds } from '@/hooks/use-rounds'
import type { Round } from '@/services/review'
import { dayAndClock } from '@/words/dates'
import { ChangeLines } from './change-lines'
import { words } from './words'

export const Rounds = ({ orderId }: { orderId: string }) => (
  <Card>
    <Fold label={words.rounds}>
      <RoundList orderId={orderId} />
    </Fold>
  </Card>
)

function RoundList({ orderId }: { orderId: string }) {
  const { data, error, refetch } = useRounds(orderId)
  if (!data && error)
    return (
      <View className="muted">
        {words.roundsFailed}
        <Button kind="plain" size="small" label={`${words.roundsAgain}：${words.rounds}`} onPress={() => void refetch()}>
          {words.roundsAgain}
        </Button>
      </View>
    )
  if (!data) return <Skeleton cards={1} />
  return (
    <>
      {[...data].reverse().map((round) => (
        <OneRound key={round.n} round={round} />
      ))}
    </>
  )
}

const OneRound = ({ round: { n, submittedAt, result, at, refusals, answered } }: { round: Round }) => (
  <View className="round">
    <View className="row__title">{words.round(n, dayAndClock(submittedAt))}</View>
    <View className="muted">{[words.results[result], at ? dayAndClock(at) : ''].filter(Boolean).join(' · ')}</View>
    {refusals.flatMap(({ reasons }) =>
      reasons.map(({ anchor, label, says }) => <View key={`${anchor}${says}`} className="round__reason">{`${label}：${says}`}</View>),
    )}
    {answered ? (
      <View className="round__answered">
        <View className="preview__section-title">{answered.changes.length ? words.changedThen : words.nothingChanged}</View>
        <ChangeLines changes={answered.changes} />
        {answered.replies.some(({ note }) => note) ? <View className="preview__section-title">{words.repliedThen}</View> : null}
        {answered.replies.map(({ anchor, label, note }) =>
          note ? <View key={anchor} className="round__reason">{`${label}：${note}`}</View> : null,
        )}
      </View>
    ) : null}
  </View>
)
