/** 看示例: how the photograph of this paper should look, and the three mistakes that most often send it back. */
import type { MaterialRequirement } from '@domain/journey/journey-types'
import type { MaterialLook } from '@domain/materials/look'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Sheet } from '@/components/ui/sheet'
import { Heading } from '@/platform/heading'
import { Drawing } from './drawing'
import { exampleWords, howTo } from './example-words'
import './example.scss'

export function ExampleButton({ requirement: { name, looks } }: { requirement: MaterialRequirement }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button kind="plain" size="small" label={`看示例：${name}`} popup="dialog" onPress={() => setOpen(true)}>
        看示例
      </Button>
      <Sheet open={open} title={`${name}：${howTo(looks)}`} onClose={() => setOpen(false)}>
        <Example look={looks} />
      </Sheet>
    </>
  )
}

function Example({ look }: { look: MaterialLook }) {
  const { good, mistakes } = exampleWords[look]
  return (
    <View className="example">
      <View className="example__good">
        <Drawing look={look} />
        <Line icon="check" says={good} />
      </View>
      <Heading level={3} className="example__title">
        这三种会被退回
      </Heading>
      <View className="example__mistakes">
        {mistakes.map(({ fault, says }) => (
          <View key={fault} className="example__mistake">
            <Drawing look={look} fault={fault} />
            <Line icon="close" says={says} />
          </View>
        ))}
      </View>
      <View className="tiny">图是画的示意，内容和样式以您手里的为准。</View>
    </View>
  )
}

const Line = ({ icon, says }: { icon: 'check' | 'close'; says: string }) => (
  <View className={`example__line example__line--${icon}`}>
    <Icon name={icon} size={16} />
    <View className="example__says">{says}</View>
  </View>
)
