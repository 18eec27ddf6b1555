/** 扫一扫: the code on the computer, by the camera, from a picture, or as a link. A code that is none of ours is said to be so. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { Page } from '@/components/ui/page'
import { goBack, goInstead } from '@/hooks/use-go'
import { Heading } from '@/platform/heading'
import { pickPicture } from '@/platform/media-picker'
import { readCode, scanWindow } from '@/platform/scan-code'
import { keepScanned } from '@/store/scanned-code'
import { CameraCard } from './camera-card'
import { goalOf } from './code-goal'
import { LinkCard } from './link-card'
import { words } from './words'
import '../handoff.scss'

type Found = 'foreign' | 'no-code' | 'failed' | undefined

export default function ScanPage() {
  const [found, setFound] = useState<Found>()
  const [busy, setBusy] = useState(false)
  const take = (text: string) => {
    const goal = goalOf(text)
    if (!goal) return setFound('foreign')
    if (goal.secret) keepScanned(goal.secret)
    goInstead(goal.address)
  }
  const working = async (work: () => Promise<string | undefined>, none: Found) => {
    setBusy(true)
    setFound(undefined)
    try {
      const text = await work()
      if (text === undefined) setFound(none)
      else take(text)
    } catch {
      setFound('failed')
    } finally {
      setBusy(false)
    }
  }
  const fromPicture = async () => {
    const picture = await pickPicture('album').catch(() => undefined)
    if (picture) await working(() => readCode(picture).finally(picture.release), 'no-code')
  }
  return (
    <Page title={words.title} onBack={goBack}>
      <View className="hero">
        <Heading level={2} className="hero__title">
          {words.lead}
        </Heading>
        <View className="hero__says">{words.says}</View>
      </View>
      {found ? <Outcome found={found} /> : null}
      {scanWindow ? (
        <Card>
          <Button busy={busy} onPress={() => scanWindow && void working(scanWindow, undefined)}>
            {found ? words.again : words.open}
          </Button>
        </Card>
      ) : (
        <Card>
          <CameraCard paused={found === 'foreign'} onFound={take} onAgain={() => setFound(undefined)} />
          <Button kind="secondary" busy={busy} onPress={() => void fromPicture()}>
            {busy ? words.reading : words.picture}
          </Button>
        </Card>
      )}
      <LinkCard onLink={take} />
    </Page>
  )
}

function Outcome({ found }: { found: NonNullable<Found> }) {
  const [title, says] =
    found === 'foreign'
      ? [words.foreign, words.foreignSays]
      : found === 'no-code'
        ? [words.noCode, words.noCodeSays]
        : scanWindow
          ? [words.failed, words.failedSays]
          : [words.notRead, words.notReadSays]
  return (
    <Notice tone="warn" title={title} live>
      {says}
    </Notice>
  )
}
