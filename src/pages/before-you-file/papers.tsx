/** The papers everybody needs, then those that come with a situation: reckoned as in the filing itself. */
import type { Checklist } from '@domain/checklist/checklist'
import type { MaterialRequirement } from '@domain/journey/journey-types'
import { sourceName } from '@domain/journey/source-name'
import { View } from '@tarojs/components'
import { Fold } from '@/components/journey/fold'
import { Card, Row } from '@/components/ui/card'
import { Tag } from '@/components/ui/status-tag'
import { words } from './words'

export function Papers({ checklist }: { checklist: Checklist }) {
  const { papers, situations, filingType } = checklist
  if (!checklist.steps.some(({ id }) => id === 'materials'))
    return (
      <Card title={words.prepare}>
        <View className="muted">{words.noPapers}</View>
      </Card>
    )
  return (
    <>
      <Card title={words.prepare}>
        {papers.map((paper) => (
          <Paper key={paper.slot} paper={paper} />
        ))}
        {papers.length === 0 ? <View className="muted">{words.nothingFirst}</View> : null}
        {checklist.steps.some(({ id }) => id === 'identity-check') ? (
          <Row title={words.video} says={words.videoSays} aside={<Tag tone="you">{words.levels.required}</Tag>} />
        ) : null}
      </Card>
      {situations.length ? (
        <Card title={filingType.startsWith('change') ? words.byChange : words.bySituation}>
          {situations.map((situation) => (
            <Fold key={situation.id} label={`${situation.says}（${situation.papers.length}）`}>
              {situation.papers.map((paper) => (
                <Paper key={paper.slot} paper={paper} />
              ))}
            </Fold>
          ))}
        </Card>
      ) : null}
    </>
  )
}

const Paper = ({ paper }: { paper: MaterialRequirement }) => (
  <Row
    title={paper.name}
    says={
      <>
        <View>{paper.why}</View>
        {paper.template ? <View>{words.template}</View> : null}
        {paper.dated ? <View>{words.freshFor(paper.dated.maxAgeDays)}</View> : null}
        {paper.copies ? <View>{words.copies(paper.copies)}</View> : null}
        {paper.rule ? <View>{words.rule(sourceName(paper.rule.source), paper.rule.asOf)}</View> : null}
      </>
    }
    aside={<Tag tone={paper.level === 'required' ? 'you' : 'others'}>{words.levels[paper.level]}</Tag>}
  />
)
