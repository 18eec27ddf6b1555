/** 帮助: the six stages with their days, the questions people ask, and whom to call. */
import { stagesOf } from '@domain/checklist/stages'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { SearchBox } from '@/components/form/search-box'
import { Fold } from '@/components/journey/fold'
import { StageFigure } from '@/components/journey/stage-figure'
import { Button } from '@/components/ui/button'
import { Card, Row } from '@/components/ui/card'
import { Page } from '@/components/ui/page'
import { showToast } from '@/components/ui/toast'
import { go, goBack } from '@/hooks/use-go'
import { useSettings } from '@/hooks/use-settings'
import { copyText } from '@/platform/clipboard'
import { routes } from '@/routes'
import { faq } from './faq'
import { words } from './words'
import '@/styles/stages.scss'

export default function Help() {
  const settings = useSettings().data
  const [wanted, setWanted] = useState('')
  const text = wanted.trim()
  const found = faq
    .map(({ topic, questions }) => ({
      topic,
      questions: questions.filter(({ ask, answer }) => !text || ask.includes(text) || answer.includes(text)),
    }))
    .filter(({ questions }) => questions.length)
  const copyPhone = async (phone: string) => showToast((await copyText(phone)) ? words.copied : words.notCopied)
  return (
    <Page title={words.title} onBack={goBack}>
      <Card title={words.flow}>
        <View className="muted lead">{words.flowSays}</View>
        <StageFigure stages={stagesOf(settings?.policy)} />
      </Card>
      <Card>
        <Row icon="list" title={words.before} says={words.beforeSays} onPress={() => go(routes.beforeYouFile())} />
      </Card>
      <Card title={words.faq}>
        <SearchBox id="faq-search" label={words.search} value={wanted} onChange={setWanted} placeholder={words.search} />
        {found.map(({ topic, questions }) => (
          <View key={topic}>
            <View className="option__group">{topic}</View>
            {questions.map(({ ask, answer }) => (
              <Fold key={ask} label={ask}>
                {answer}
              </Fold>
            ))}
          </View>
        ))}
        {found.length ? null : <View className="muted">{words.none}</View>}
      </Card>
      {settings ? (
        <Card title={words.contact}>
          <View className="muted">{words.contactSays(settings.providerName, settings.servicePhone)}</View>
          <Row icon="phone" title={words.write} says={words.writeSays} onPress={() => go(routes.support())} />
          <Button kind="secondary" size="small" onPress={() => void copyPhone(settings.servicePhone)}>
            {words.copyPhone}
          </Button>
        </Card>
      ) : null}
    </Page>
  )
}
