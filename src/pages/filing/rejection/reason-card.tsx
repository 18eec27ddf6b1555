/** One reason: the reviewer's words, what stood there, what stands there now, and the two ways to answer it. */
import type { Said } from '@domain/review/conversation'
import type { Correction } from '@domain/review/correction'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { fieldId } from '@/components/form/field-props'
import { Button } from '@/components/ui/button'
import { Tag } from '@/components/ui/status-tag'
import { Heading } from '@/platform/heading'
import { CallTime } from './call-time'
import { NoteField } from './note-field'
import { ShownPair } from './shown-pair'
import { words } from './words'

type ReasonCardProps = {
  n: number
  said: Said
  kind: Correction['kind']
  /** Absent where it cannot be mended on a page of this filing. */
  onMend: (() => void) | undefined
  /** Why not, where it has a field. */
  fixed: string | undefined
  onReply: (given: { note?: string; window?: string } | undefined) => void
}

export const reasonId = (n: number): string => fieldId(`reason.${n}`)

export function ReasonCard({ n, said, kind, onMend, fixed, onReply }: ReasonCardProps) {
  const { label, state, before, now, says, advice, example } = said
  const { word, tone } = words.states[state]
  return (
    <View className={`card reason-card reason-card--${state}`} id={reasonId(n)}>
      <View className="card__head">
        <Heading level={2} className="card__title">
          {label}
        </Heading>
        <Tag tone={tone}>{word}</Tag>
      </View>
      <View className="reason__says">{words.says(kind, says)}</View>
      {advice ? <View className="muted">{words.advice(advice)}</View> : null}
      {example ? <View className="muted">{words.example(example)}</View> : null}
      <ShownPair label={label} before={before} now={now} changed={state === 'changed' || !sameShown(said)} />
      {said.asksForCall ? (
        <CallAnswer said={said} onMend={onMend} fixed={fixed} onReply={onReply} />
      ) : (
        <Answer n={n} said={said} onMend={onMend} fixed={fixed} onReply={onReply} />
      )}
    </View>
  )
}

const sameShown = ({ before, now }: Said): boolean => JSON.stringify(before) === JSON.stringify(now)

type AnswerProps = Pick<ReasonCardProps, 'said' | 'onMend' | 'fixed' | 'onReply'>

function Answer({ n, said, onMend, fixed, onReply }: AnswerProps & { n: number }) {
  const { label, state, reply } = said
  const wholeOrder = said.place === 'order'
  const note = reply?.note ?? ''
  const [writing, setWriting] = useState(note !== '')
  const shown = wholeOrder || writing || !onMend
  const mend = said.place.startsWith('materials.') ? words.retake : words.mend
  const takeBack = () => {
    setWriting(false)
    onReply(undefined)
  }
  return (
    <>
      {onMend || wholeOrder ? null : <View className="tiny">{fixed ? words.fixed(fixed) : words.notHere}</View>}
      {shown && state !== 'changed' ? (
        <NoteField
          id={`${reasonId(n)}-note`}
          label={wholeOrder ? words.explainAll : words.explained}
          about={label}
          value={note}
          onChange={(typed) => onReply({ note: typed })}
        />
      ) : null}
      <View className="reason__actions">
        {onMend ? (
          <Button kind="secondary" size="small" label={`${state === 'changed' ? words.again : mend}：${label}`} onPress={onMend}>
            {state === 'changed' ? words.again : mend}
          </Button>
        ) : null}
        {onMend && !shown && state === 'open' ? (
          <Button kind="plain" size="small" label={`${words.explain}：${label}`} onPress={() => setWriting(true)}>
            {words.explain}
          </Button>
        ) : null}
        {note && onMend && state !== 'changed' ? (
          <Button kind="plain" size="small" label={`${words.takeBack}：${label}`} onPress={takeBack}>
            {words.takeBack}
          </Button>
        ) : null}
      </View>
    </>
  )
}

const CallAnswer = ({ said, onMend, fixed, onReply }: AnswerProps) => (
  <>
    <View className="muted">{words.call.says}</View>
    {onMend || !fixed ? null : <View className="tiny">{fixed}</View>}
    <CallTime chosen={said.reply?.window} onChoose={(window) => onReply({ window })} />
    {onMend ? (
      <View className="reason__actions">
        <Button kind="secondary" size="small" label={`${words.call.change}：${said.label}`} onPress={onMend}>
          {words.call.change}
        </Button>
      </View>
    ) : null}
  </>
)
