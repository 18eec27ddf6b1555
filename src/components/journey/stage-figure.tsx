/** 备案流程 in one figure: how the days are shared out, and the six stages with whose turn each is. */
import type { Stage } from '@domain/checklist/stages'
import { View } from '@tarojs/components'

const whose: Record<Stage['whose'], string> = { you: '您', provider: '接入商', authority: '管局' }

export const StageFigure = ({ stages }: { stages: readonly Stage[] }) => (
  <View className="stages">
    <View className="stages__band" {...{ 'aria-hidden': 'true' }}>
      {stages.map((stage) => (
        <View key={stage.id} className={`stages__share stages__share--${stage.whose}`} style={{ flexGrow: stage.days }} />
      ))}
    </View>
    <View className="stages__key tiny" {...{ 'aria-hidden': 'true' }}>
      {(['you', 'provider', 'authority'] as const).map((one) => (
        <View key={one} className="stages__who">
          <View className={`stages__dot stages__share--${one}`} />
          <View>{whose[one]}</View>
        </View>
      ))}
      <View>条的长短 = 天数</View>
    </View>
    <View {...{ role: 'list' }}>
      {stages.map((stage, at) => (
        <View key={stage.id} className="stage" {...{ role: 'listitem' }}>
          <View className={`stage__number stages__share--${stage.whose}`}>{String(at + 1)}</View>
          <View className="stage__words">
            <View className="stage__head">
              <View className="stage__title">{stage.title}</View>
              {stage.takes ? <View className="stage__takes figures">{stage.takes}</View> : null}
            </View>
            <View className="tiny">{`${whose[stage.whose]} · ${stage.says}`}</View>
          </View>
        </View>
      ))}
    </View>
  </View>
)
