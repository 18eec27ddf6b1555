/** A label tied to its input: a tap on it moves the caret there. */
import { Label, View } from '@tarojs/components'
import type { ReactNode } from 'react'

export function FieldLabel({ id, forId, children }: { id: string; forId?: string; children: ReactNode }) {
  if (!forId)
    return (
      <View className="field__label" id={id}>
        {children}
      </View>
    )
  return (
    <Label className="field__label" id={id} for={forId}>
      {children}
    </Label>
  )
}
