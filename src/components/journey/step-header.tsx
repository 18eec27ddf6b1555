/** Where am I: 第 n 步 / 共 m 步 with a thin line, and about how long this step takes. Sits inside the page's header. */
import { View } from '@tarojs/components'

type StepHeaderProps = { step: number; of: number; minutes: number }

export const StepHeader = ({ step, of, minutes }: StepHeaderProps) => (
  <View className="step-header">
    <View className="step-header__words">
      <View>{`第 ${step} 步 / 共 ${of} 步`}</View>
      <View>{`约 ${minutes} 分钟`}</View>
    </View>
    <View
      className="step-header__track"
      {...{
        role: 'progressbar',
        'aria-label': '填写进度',
        'aria-valuemin': '0',
        'aria-valuemax': String(of),
        'aria-valuenow': String(step),
        'aria-valuetext': `第 ${step} 步，共 ${of} 步`,
      }}
    >
      <View className="step-header__done" style={{ width: `${Math.round((step / of) * 100)}%` }} />
    </View>
  </View>
)
