/** Where am I: 第 n 步 / 共 m 步 with a thin line, and about how long this step takes. Sits inside the page's header. */
import { View } from '@tarojs/components'

/** `of` is undefined until it is known which filing this will be. */
type StepHeaderProps = { step: number; of: number | undefined; minutes: number }

/** A filing has six or seven steps; the line shows that much before it is known. */
const usualSteps = 7

export const StepHeader = ({ step, of, minutes }: StepHeaderProps) => (
  <View className="step-header">
    <View className="step-header__words">
      <View>{of ? `第 ${step} 步 / 共 ${of} 步` : `第 ${step} 步，验证后告诉您共几步`}</View>
      <View>{`约 ${minutes} 分钟`}</View>
    </View>
    <View
      className="step-header__track"
      {...{
        role: 'progressbar',
        'aria-label': '填写进度',
        'aria-valuemin': '0',
        'aria-valuemax': String(of ?? usualSteps),
        'aria-valuenow': String(step),
        'aria-valuetext': of ? `第 ${step} 步，共 ${of} 步` : `第 ${step} 步`,
      }}
    >
      <View className="step-header__done" style={{ width: `${Math.round((step / (of ?? usualSteps)) * 100)}%` }} />
    </View>
  </View>
)
