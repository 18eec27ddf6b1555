/** 规定变了, above every step until it has been read. */
import { RulesChanged } from '@/components/journey/rules-changed'
import { useRulesChanged } from '@/hooks/use-rules-changed'

export function RulesNotice() {
  const { changes, read } = useRulesChanged()
  return <RulesChanged changes={changes} onRead={read} />
}
