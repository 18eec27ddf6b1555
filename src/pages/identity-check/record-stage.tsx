/** Camera on: first the pre-flight, then the server's prompts one after the other, shown slowly and spoken by the screen reader. */
import { View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Notice } from '@/components/ui/notice'
import { LiveRegion } from '@/platform/live-region'
import type { CameraHandle, CameraTrouble, PickedFile } from '@/platform/media-types'
import { CameraView, canRecordHere } from '@/platform/video-recorder'
import type { IdentityCheck } from '@/services/identity'
import { CameraTroubleNotice } from './camera-trouble'

type RecordStageProps = { check: IdentityCheck; onRecorded: (video: PickedFile) => void; onGiveUp: () => void }

/** Mean brightness under which a face cannot be made out, and over which it is bleached. */
const tooDark = 40
const tooBright = 235
/** Time to settle down before the first prompt, in seconds. */
const settleSeconds = 2

export function RecordStage({ check, onRecorded, onGiveUp }: RecordStageProps) {
  const [camera, setCamera] = useState<CameraHandle>()
  const [trouble, setTrouble] = useState<CameraTrouble | undefined>(canRecordHere() ? undefined : 'insecure')
  const light = useLight(camera)
  const { step, left, running, start } = usePrompts(check, camera, onRecorded, () => setTrouble('busy'))
  if (trouble) return <CameraTroubleNotice check={check} trouble={trouble} onRecorded={onRecorded} onAgain={onGiveUp} />
  const action = step === undefined ? undefined : check.actions[step]
  const spoken = running ? (action ? action.says : '看着镜头，准备开始') : '把脸放在圆圈里，准备好了就点开始'
  return (
    <View className="card record">
      {running ? null : <Warnings check={check} />}
      <View className="record__view">
        <CameraView label="前置摄像头画面" onReady={setCamera} onTrouble={setTrouble} />
        <View className="record__oval" {...{ 'aria-hidden': 'true' }} />
      </View>
      <LiveRegion className="record__says" urgent>
        {spoken}
      </LiveRegion>
      {running ? (
        <View className="record__left figures">{`第 ${(step ?? -1) + 1 > 0 ? (step ?? 0) + 1 : '—'} / ${check.actions.length} 步 · ${left} 秒`}</View>
      ) : (
        <>
          <PreFlight ready={camera !== undefined} light={light} />
          <Button disabledBecause={camera ? undefined : '摄像头还没有打开，请先允许使用摄像头和麦克风'} onPress={start}>
            开始
          </Button>
          <Button kind="plain" onPress={onGiveUp}>
            先不录
          </Button>
        </>
      )}
    </View>
  )
}

/** A wrong place is a warning with the other way, never a failure (spec K5). */
function Warnings({ check }: { check: IdentityCheck }) {
  if (!check.reasons.length) return null
  return (
    <Notice tone="warn" title={check.reasons.map(({ says }) => says).join('；')}>
      {check.otherWay?.says ?? '可以继续录，审核员可能会打电话确认。'}
    </Notice>
  )
}

function PreFlight({ ready, light }: { ready: boolean; light: number | undefined }) {
  if (!ready) return <Notice tone="info">正在打开摄像头。手机询问时，请点「允许」。</Notice>
  const dark = light !== undefined && light < tooDark
  const bright = light !== undefined && light > tooBright
  return (
    <>
      <View className="preflight">
        <Icon name="check" size={16} /> 摄像头和麦克风已打开
      </View>
      {dark ? (
        <Notice tone="warn" title="有点暗">
          请打开灯，或转身让光照在脸上。太暗会看不清，需要重录。
        </Notice>
      ) : null}
      {bright ? (
        <Notice tone="warn" title="太亮了">
          请避开直射的灯光或窗户。
        </Notice>
      ) : null}
    </>
  )
}

function useLight(camera: CameraHandle | undefined): number | undefined {
  const [light, setLight] = useState<number>()
  useEffect(() => {
    if (!camera) return
    const timer = setInterval(() => setLight(camera.light()), 1000)
    return () => clearInterval(timer)
  }, [camera])
  return light
}

/** Runs the prompts by the seconds the server gave, then hands over the recording. */
function usePrompts(check: IdentityCheck, camera: CameraHandle | undefined, onRecorded: (video: PickedFile) => void, onBroken: () => void) {
  const [clock, setClock] = useState<{ step: number | undefined; left: number }>()
  const told = useRef({ onRecorded, onBroken })
  told.current = { onRecorded, onBroken }
  const start = async () => {
    if (!camera || clock) return
    try {
      await camera.start()
      setClock({ step: undefined, left: settleSeconds })
    } catch {
      told.current.onBroken()
    }
  }
  useEffect(() => {
    if (!clock || !camera) return
    const timer = setTimeout(() => {
      if (clock.left > 1) return setClock({ ...clock, left: clock.left - 1 })
      const next = clock.step === undefined ? 0 : clock.step + 1
      const action = check.actions[next]
      if (action) return setClock({ step: next, left: Math.ceil(action.seconds) })
      camera.stop().then(
        (video) => told.current.onRecorded(video),
        () => told.current.onBroken(),
      )
    }, 1000)
    return () => clearTimeout(timer)
  }, [clock, camera, check])
  return { step: clock?.step, left: clock?.left ?? 0, running: clock !== undefined, start: () => void start() }
}
