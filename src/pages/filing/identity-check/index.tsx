/** 视频核身: one short video of each site's responsible person; explained, checked beforehand, prompted slowly, looked at before it is sent. */
import { distinctSitePersons, isSubjectPerson, sitePersonOf } from '@domain/facts/persons'
import type { Answers } from '@domain/filing/answers'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Card, Row } from '@/components/ui/card'
import { Tag, type TagTone } from '@/components/ui/status-tag'
import { goInstead } from '@/hooks/use-go'
import { type JourneyNow, useJourney } from '@/hooks/use-journey'
import { routes } from '@/routes'
import { useDraftStore } from '@/store/draft-store'
import { FilingPage, stepAfter } from '../filing-page'
import { ReviewerNote } from '../rejection/reviewer-note'
import { type WayBack, wayBackOf } from '../way-back'
import { AskedElsewhere, NotHere } from './elsewhere'
import { PersonCheck } from './person-check'
import '../filing.scss'

type Status = NonNullable<Answers['identity-check']['checks']>[string]['status']
const words: Record<Status, { word: string; tone: TagTone }> = {
  submitted: { word: '已提交', tone: 'others' },
  passed: { word: '已通过', tone: 'done' },
  manual: { word: '人工核对中', tone: 'others' },
  retry: { word: '需要重录', tone: 'problem' },
  rejected: { word: '没有通过', tone: 'problem' },
}

export default function IdentityCheckPage() {
  const { orderId = '', anchor, back } = useRouter().params
  const state = useJourney(orderId, 'identity-check')
  const home = wayBackOf(back, orderId)
  const [chosen, setChosen] = useState<number>()
  const answers = useDraftStore((draft) => draft.answers)
  const people = distinctSitePersons(answers)
  const statusOf = (n: number) => answers['identity-check'].checks?.[String(n)]?.status
  const open = people.filter((n) => !['submitted', 'passed', 'manual'].includes(statusOf(n) ?? ''))
  const current = chosen ?? open[0] ?? people[0] ?? 0
  return (
    <FilingPage
      orderId={orderId}
      state={state}
      title="视频核身"
      step="identity-check"
      {...(home ? { onBack: home.go } : {})}
      footer={(now) => <Next now={now} orderId={orderId} left={open.length} home={home} />}
    >
      {(now) => (
        <>
          {back === 'rejection' ? <ReviewerNote place={anchor} /> : null}
          {people.length > 1 ? (
            <Card title={`需要 ${people.length} 个人各录一段`}>
              {people.map((n) => {
                const status = statusOf(n)
                return (
                  <Row
                    key={n}
                    title={nameOf(answers, n)}
                    says={n === current ? '正在录制的人' : '点这里换这个人录'}
                    aside={status ? <Tag tone={words[status].tone}>{words[status].word}</Tag> : <Tag tone="you">待录制</Tag>}
                    onPress={() => setChosen(n)}
                  />
                )
              })}
            </Card>
          ) : null}
          <AskedElsewhere orderId={orderId} person={current} name={nameOf(answers, current)} />
          <PersonCheck
            key={current}
            orderId={orderId}
            person={current}
            name={nameOf(answers, current)}
            now={now}
            elsewhere={<NotHere orderId={orderId} person={current} name={nameOf(answers, current)} />}
          />
        </>
      )}
    </FilingPage>
  )
}

const nameOf = (answers: Answers, n: number) =>
  sitePersonOf(answers, n).name || (isSubjectPerson(answers, n) ? '主体负责人' : `网站 ${n + 1} 的负责人`)

function Next({ now, orderId, left, home }: { now: JourneyNow; orderId: string; left: number; home: WayBack | undefined }) {
  const next = stepAfter(now.journey, 'identity-check')
  const press = () => (home ? home.go() : next && goInstead(routes.filing(next.id, orderId)))
  return (
    <Button disabledBecause={left ? `还有 ${left} 个人没有录好视频，录好并提交后再继续` : undefined} onPress={press}>
      {home ? home.label : `下一步：${next?.title ?? '上传材料'}`}
    </Button>
  )
}
