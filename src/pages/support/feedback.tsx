/** 评价: three words to choose from, and room for what somebody wants to say. */
import { type Rating, ratingIds, ratings, ticketText } from '@domain/support/support-topics'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { PlainField } from '@/components/form/plain-field'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Chips } from '@/components/ui/chips'
import { Notice } from '@/components/ui/notice'
import { showToast } from '@/components/ui/toast'
import { useFeedback } from '@/hooks/use-support'
import { troubleOf } from '@/services/trouble'
import { words } from './words'

const options = ratingIds.map((value) => ({ value, label: ratings[value] }))

export function Feedback({ orderId }: { orderId?: string }) {
  const [rating, setRating] = useState<Rating>()
  const [text, setText] = useState('')
  const feedback = useFeedback()
  if (feedback.isSuccess) return <Notice tone="good" title={words.rated} live />
  const send = () => {
    if (!rating) return
    feedback.mutate(
      { rating, text: text.trim(), ...(orderId ? { orderId } : {}) },
      { onError: (error) => showToast(troubleOf(error).title) },
    )
  }
  return (
    <Card title={words.rate}>
      <View className="muted">{words.rateSays}</View>
      <View className="field">
        <Chips label={words.rateSays} options={options} chosen={rating} onChoose={setRating} />
      </View>
      {rating ? (
        <>
          <PlainField
            id="feedback-text"
            label={words.rateText}
            value={text}
            onChange={setText}
            multiline
            maxLength={ticketText.max}
            hint={words.rateTextHint}
          />
          <Button kind="secondary" size="small" busy={feedback.isPending} onPress={send}>
            {words.rateSend}
          </Button>
        </>
      ) : null}
    </Card>
  )
}
