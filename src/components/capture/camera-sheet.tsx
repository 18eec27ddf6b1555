/** 拍证件: the camera with an outline and one sentence of what to do, its shutter, and the other ways, which are always there. */
import { Image, View } from '@tarojs/components'
import { useState } from 'react'
import { TickRow } from '@/components/journey/tick-row'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Sheet } from '@/components/ui/sheet'
import { LiveRegion } from '@/platform/live-region'
import type { PickedFile, PickFrom } from '@/platform/media-types'
import { SheetCameraView } from '@/platform/sheet-camera'
import { SheetOutline } from '@/platform/sheet-outline'
import { PictureTroubleNotice } from './picture-trouble'
import { cameraTroubles, hints, words } from './picture-words'
import { useSheetCamera } from './use-sheet-camera'
import './camera-sheet.scss'

export type CameraSheetProps = {
  name: string
  aspect: number
  /** The authority's least size of a file. */
  leastBytes: number
  /** Looked at already: what was wrong was said, and the person took it all the same. */
  onTaken: (file: PickedFile) => void
  onOther: (from: PickFrom) => void
  onClose: () => void
}

/** Remembered while the page is open. */
let autoChosen = false

export function CameraSheet({ name, aspect, leastBytes, onTaken, onOther, onClose }: CameraSheetProps) {
  const [auto, setAuto] = useState(autoChosen)
  const use = useSheetCamera({ aspect, leastBytes, auto, onGood: onTaken })
  const choose = () => {
    autoChosen = !auto
    setAuto(!auto)
  }
  const { shot, trouble, camera } = use
  const live = !shot && !trouble
  return (
    <Sheet
      open
      tall
      title={words.title(name)}
      onClose={onClose}
      footer={
        <>
          {live ? (
            <View className="camera-sheet__shutter">
              <Button busy={use.busy} disabledBecause={camera ? undefined : words.opening} onPress={() => void use.shoot()}>
                {use.busy ? words.saving : words.shoot}
              </Button>
              {camera?.watches ? <Auto on={auto} onToggle={choose} /> : null}
            </View>
          ) : null}
          {shot ? null : <OtherWays onOther={onOther} />}
        </>
      }
    >
      {shot ? <Taken shot={shot} name={name} onAgain={use.again} onKeep={() => onTaken(shot.file)} /> : null}
      {trouble && !shot ? (
        <Notice
          tone="warn"
          title={cameraTroubles[trouble].title}
          live
          action={
            trouble === 'denied' || trouble === 'busy' ? (
              <Button kind="secondary" size="small" onPress={use.again}>
                {words.retry}
              </Button>
            ) : undefined
          }
        >
          {cameraTroubles[trouble].says}
        </Notice>
      ) : null}
      {live ? <Live use={use} aspect={aspect} /> : null}
    </Sheet>
  )
}

type Use = ReturnType<typeof useSheetCamera>

function Live({ use, aspect }: { use: Use; aspect: number }) {
  const { camera, watch, frame, missed } = use
  const hint = camera ? (camera.watches ? watch.hint : 'blind') : undefined
  const said = missed ? words.failed : hint ? hints[hint] : words.opening
  const good = hint === 'good'
  return (
    <View className="camera-sheet">
      <LiveRegion className={good ? 'camera-sheet__hint camera-sheet__hint--good' : 'camera-sheet__hint'}>{said}</LiveRegion>
      <View className="camera-sheet__view">
        <SheetCameraView label={words.view} aspect={aspect} onReady={use.ready} onSeen={use.seen} onTrouble={use.failed} />
        <SheetOutline width={frame.width} height={frame.height} quad={watch.quad} aspect={aspect} good={good} />
      </View>
    </View>
  )
}

type TakenProps = { shot: NonNullable<Use['shot']>; name: string; onAgain: () => void; onKeep: () => void }

const Taken = ({ shot, name, onAgain, onKeep }: TakenProps) => (
  <View className="camera-sheet">
    {shot.troubles ? (
      <PictureTroubleNotice found={shot.troubles} name={name} onAgain={onAgain} onKeep={onKeep} />
    ) : (
      <LiveRegion className="camera-sheet__hint">{words.checking}</LiveRegion>
    )}
    <View className="camera-sheet__view">
      <Image
        className="camera-sheet__shot"
        src={shot.file.view}
        mode="aspectFit"
        {...{ alt: words.shot, nativeProps: { alt: words.shot } }}
      />
    </View>
  </View>
)

const Auto = ({ on, onToggle }: { on: boolean; onToggle: () => void }) => (
  <View className="camera-sheet__auto">
    <TickRow label={words.auto} ticked={on} onToggle={onToggle}>
      {words.auto}
    </TickRow>
  </View>
)

const OtherWays = ({ onOther }: { onOther: (from: PickFrom) => void }) => (
  <View className="camera-sheet__others">
    <Button kind="plain" size="small" onPress={() => onOther('camera')}>
      {words.phone}
    </Button>
    <Button kind="plain" size="small" onPress={() => onOther('album')}>
      {words.album}
    </Button>
  </View>
)
