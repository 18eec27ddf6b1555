/** A heading in the browser, so that a screen reader can jump from one to the next. */
import type { ReactNode } from 'react'

export function Heading({ level, className, children }: { level: 1 | 2 | 3; className?: string; children: ReactNode }) {
  const Tag = `h${level}` as const
  return <Tag className={`heading ${className ?? ''}`}>{children}</Tag>
}
