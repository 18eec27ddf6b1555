/** One paper: whose it is, why this filing needs it, its template, its picture or video, its date, and what is wrong with it. */

import { isCertificateType } from '@domain/certificates/certificate-type'
import { certificates } from '@domain/certificates/certificates'
import { withValueAt } from '@domain/filing/anchor'
import type { Answers } from '@domain/filing/answers'
import type { MaterialRequirement } from '@domain/journey/journey-types'
import { sourceName } from '@domain/journey/source-name'
import { pictureOf } from '@domain/recognition/reading-targets'
import { View } from '@tarojs/components'
import { DayInput } from '@/components/form/day-input'
import { FieldProblems } from '@/components/form/field-problems'
import { fieldId } from '@/components/form/field-props'
import { Fold } from '@/components/journey/fold'
import { Button } from '@/components/ui/button'
import { Tag } from '@/components/ui/status-tag'
import { go } from '@/hooks/use-go'
import type { JourneyNow } from '@/hooks/use-journey'
import { routes } from '@/routes'
import { changeAnswers } from '@/store/draft-actions'
import { useDraftStore } from '@/store/draft-store'
import { BothSides } from '../both-sides'
import { PictureSlot } from '../picture-slot'
import { toggleAcknowledged } from '../step-fields'
import { ExampleButton } from './example/example-button'
import { LetterTemplate } from './letter-template'

type MaterialCardProps = { requirement: MaterialRequirement; now: JourneyNow; orderId: string; tried: boolean }

export function MaterialCard({ requirement, now, orderId, tried }: MaterialCardProps) {
  const { slot, name, why, tips, template, media, dated, whose, rule } = requirement
  const answers = useDraftStore((state) => state.answers)
  const stored = answers.materials[slot]
  const anchor = `materials.${slot}`
  const problems = now.journey.problems.filter((problem) => problem.anchors[0] === anchor && (tried || !problem.missing))
  const picture = pictureOf(answers, slot)
  const certificate = picture && isCertificateType(picture.certificate) ? certificates[picture.certificate] : undefined
  const readable = certificate !== undefined && certificate.fills.length > 0
  const read = () => go(routes.recognition(orderId, slot))
  return (
    <View className="card material" id={fieldId(anchor)}>
      <PictureSlot
        orderId={orderId}
        slot={slot}
        name={whose ? `${name}（${whose}）` : name}
        purpose={media === 'video' ? 'video' : certificate ? 'certificate' : 'letter'}
        video={media === 'video'}
        flat={media !== 'video' && (certificate !== undefined || template !== undefined)}
        stored={stored}
        why={why}
        tips={tips}
        aspect={certificate?.capture.aspect ?? (media === 'video' ? 16 / 9 : 210 / 297)}
        aside={rule ? <Tag tone="others">当地要求</Tag> : null}
        before={
          <>
            {rule ? (
              <Fold label="这条规定从哪来">{`${sourceName(rule.source)}${rule.asOf ? `，规则日期 ${rule.asOf}。当地可能已经更新。` : ''}`}</Fold>
            ) : null}
            {template ? <LetterTemplate orderId={orderId} requirement={requirement} /> : null}
            <ExampleButton requirement={requirement} />
          </>
        }
        after={
          readable ? (
            <Button kind="secondary" size="small" label={`识别文字并核对：${name}`} onPress={read}>
              识别文字并核对
            </Button>
          ) : null
        }
      />
      <BothSides orderId={orderId} slot={slot} name={name} oneSided={certificate !== undefined && certificate.sides.length < 2} />
      {dated && stored ? (
        <View className="field material__date">
          <View className="field__label">{dated.label}</View>
          <DayInput
            id={`${fieldId(anchor)}-date`}
            label={`${name}的${dated.label}`}
            value={stored.signedOn ?? ''}
            onChange={(day) => changeAnswers((before) => withDate(before, slot, day))}
          />
          <View className="field__hint">{`写纸上的日期；提交时不能超过 ${dated.maxAgeDays} 天`}</View>
        </View>
      ) : null}
      <FieldProblems id={`${fieldId(anchor)}-problems`} problems={problems} onAcknowledge={(problem) => toggleAcknowledged(problem, now)} />
    </View>
  )
}

function withDate(answers: Answers, slot: string, day: string | undefined): Answers {
  const before = answers.materials[slot]
  if (!before) return answers
  const { signedOn: _old, ...rest } = before
  return withValueAt(answers, `materials.${slot}`, day ? { ...rest, signedOn: day } : rest)
}
